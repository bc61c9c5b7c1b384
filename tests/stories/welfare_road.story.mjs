// SPDX-License-Identifier: Apache-2.0
// U-02: a child in danger needs a place within 72 hours; a council, the unit and a home find it together.
import assert from 'node:assert/strict';

import { story } from './support/story.mjs';
import * as road from './support/welfare_road.mjs';

const { child } = road;

async function meets_a_bad_date(referrer) {
    await referrer.follow('Answer the next one');
    await referrer.choose('Yes', { within: 'Is the date of birth known?' });
    await referrer.fill_date('Date of birth', '2011-02-31');
    await referrer.choose('Female', { within: 'Sex as recorded' });
    await referrer.press('Save and come back later');
    assert.match(await referrer.page.locator('.govuk-error-summary').innerText(), /Date of birth must be a real date/);
    assert.equal(await referrer.page.getByLabel('Day', { exact: true }).inputValue(), '31', 'what was typed is kept');
    await referrer.check_page();
}

async function leaves_and_finds_the_draft(referrer, reference) {
    await referrer.open('/referrals');
    await referrer.check_page();
    await referrer.follow(reference);
    assert.equal(await referrer.heading(), `Referral ${reference}`);
}

async function finds_it_on_the_board(officer, reference) {
    await officer.open('/board');
    await officer.check_page();
    assert.ok(await officer.sees(reference));
}

const every_step = (home) => [
    'Referral started', 'Referral sent', 'Allocated to an officer', 'Triage finished', 'Search opened',
    `Offer sent to home: ${home}`, `Offer opened by home: ${home}`, `Bed held: ${home}`, `Home accepted: ${home}`,
    `Place taken up: ${home}`, 'Transition plan opened', 'Legal authority recorded', 'Legal authority granted',
    'Legal authority in force', `Arrived: ${home}`,
];

story('A1 A3 A4 A6 A16 B1 C1 D1 D3 D12 D14 E15 F1 F14 M1 a child is placed, from the keyboard', async ({ person }) => {
    const [referrer, officer] = await Promise.all([
        person({ role: 'referrer', organisation: 'Barnet' }), person({ role: 'unit_officer' })]);

    const reference = await road.start_referral(referrer);
    await referrer.check_page();
    assert.equal(await road.answer_next(referrer), 'What is the child’s name?');
    await meets_a_bad_date(referrer);
    await leaves_and_finds_the_draft(referrer, reference);
    await road.answer_the_rest(referrer);
    await road.send(referrer);
    await referrer.check_page();
    assert.equal(await referrer.heading(), 'Referral sent');
    assert.ok(await referrer.sees(reference));

    await finds_it_on_the_board(officer, reference);
    await road.triage(officer, reference);
    await officer.check_page();
    const home = await road.ask_a_home(officer);

    const manager = await person({ role: 'home_decision_maker', organisation: home });
    await road.accept(manager, reference);
    await road.take_up(referrer, reference);
    await referrer.check_page();
    await road.authorise(referrer);
    await road.record_arrival(manager);
    await manager.check_page();

    await referrer.open('/referrals?tab=placed');
    await referrer.follow(reference);
    assert.deepEqual((await road.timeline(referrer)).reverse(), every_step(home));
}, { product: road.monday_morning });
