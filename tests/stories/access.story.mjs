// SPDX-License-Identifier: Apache-2.0
// Who may see what: a restricted child, the record of who looked, links that need a sign-in, and each role's work.
import assert from 'node:assert/strict';

import * as offers from './support/offers.mjs';
import { without_reference } from './support/replay.mjs';
import { story } from './support/story.mjs';

const { monday_morning, waiting_child } = offers;
const restricted_child = 'A restricted record';

/** How often the board lists the reference among those being searched for. */
async function listed_on_board(someone, reference) {
    await someone.open('/board?tab=searching');
    let listed = 0;
    for (let page = 1; page < 20; page += 1) {
        listed += await someone.page.getByText(reference).count();
        const next = someone.page.getByRole('link', { name: /^Next/ });
        if ((await next.count()) === 0) break;
        await someone.open(await next.first().getAttribute('href'));
    }
    return listed;
}

async function reference_of(someone, referral) {
    await someone.open(referral);
    return /WH-\w{4}-\w{4}/.exec(await someone.heading())[0];
}

story('L3 a restricted child is seen by named people only: no list and no order tells of it', async (cast) => {
    const referral = cast.product.story(restricted_child);
    const named = await cast.person({ username: 'unit.officer1' });
    const other = await cast.person({ username: 'unit.officer2' });
    const reference = await reference_of(named, referral);
    assert.ok(await named.sees('Restricted record'), 'the bar says that it is restricted');
    await named.check_page();
    assert.equal(await other.open(referral), 404);
    const no_such = '/referrals/0123456789abcdef0123456789abcdef';
    const hidden = without_reference(await other.page.content());
    assert.equal(await other.open(no_such), 404);
    assert.equal(without_reference(await other.page.content()), hidden, 'hidden and absent look alike');

    assert.equal(await listed_on_board(named, reference), 1);
    assert.equal(await listed_on_board(other, reference), 0);
    await other.check_page();
    for (const [someone, times] of [[named, 1], [other, 0]]) {
        await someone.open('/homes');
        await someone.follow('Oakhaven');
        await someone.press('Children who wait, for a bed here');
        assert.equal(await someone.page.getByText(reference).count(), times);
    }
}, { product: monday_morning });

story('L3 L5 L6 a council restricts a record with a reason, names a reader, and reads who looked', async (cast) => {
    const referral = cast.product.story(waiting_child.title);
    const officer = await cast.person({ username: 'unit.officer2' });
    const reference = await reference_of(officer, referral);
    const organisation = await offers.beside(officer, 'Responsible authority');
    const manager = await cast.person({ role: 'authority_manager', organisation });
    const worker = await cast.person({ role: 'referrer', organisation });
    assert.equal(await worker.open(referral), 200);

    await manager.open(referral);
    await manager.follow("Who looked at or changed this child's record");
    const log = await manager.page.locator('#access-log tbody').innerText();
    assert.match(log, /Coordination unit/, 'the council reads that the unit looked');
    assert.match(log, new RegExp(worker.name.split('.')[0].split('-')[0], 'i'));
    await manager.check_page();
    await manager.press('Check who keeps access');
    assert.equal(await manager.page.locator('.govuk-error-summary').count(), 1, 'a restriction needs its reason');
    await manager.check_page();
    await manager.fill('Why is this record restricted?', 'A relative works at one of the homes.');
    await manager.press('Check who keeps access');
    assert.match(await manager.heading(), /Check who keeps access/);
    assert.ok(await manager.sees('Made the referral'), 'who works on the case keeps access');
    await manager.check_page();
    await manager.press('Change who keeps access');
    for (const person of await manager.page.locator('.govuk-checkboxes__label').allInnerTexts()) await manager.unchoose(person);
    await manager.press('Check who keeps access');
    assert.ok(await manager.sees('1 person keeps access'));
    await manager.check_page();
    await manager.press('Restrict this record to named people');
    assert.ok(await manager.sees('People named for this record'));
    await manager.check_page();
    assert.equal(await worker.open(referral), 404, 'the duty worker is not named');
    assert.equal(await officer.open(referral), 404);

    await manager.fill('Username of another person who needs to see it', worker.name);
    await manager.press('Name this person');
    assert.equal(await worker.open(referral), 200);
    await manager.open('/');
    await worker.open('/referrals?tab=searching');
    assert.ok(await worker.sees(reference));

    await manager.open(referral);
    await manager.follow("Who looked at or changed this child's record");
    const themselves = await manager.page.locator('.wayhome-account__person').innerText();
    await manager.choose(themselves);
    await manager.press("End this person's access");
    assert.equal(await manager.page.locator('.govuk-error-summary').count(), 1, 'somebody must be left who can end it');
    await manager.check_page();
    await manager.choose(await worker.page.locator('.wayhome-account__person').innerText());
    await manager.press("End this person's access");
    await manager.check_page();
    assert.equal(await worker.open(referral), 404, 'the duty worker is named no more');
}, { product: monday_morning });

story('L11 a link opens nothing without a sign-in', async (cast) => {
    const referral = cast.product.story(waiting_child.title);
    const officer = await cast.person({ role: 'unit_officer' });
    const [home] = await offers.homes_with_room(officer, referral, 1);
    const { [home]: offer } = await offers.send_offers(officer, referral, [home]);
    const stranger = await cast.visitor();
    for (const link of [referral, `${referral}/print`, `${referral}/homes`, offer, `${offer}/acceptance`]) {
        await stranger.open(link);
        assert.equal(await stranger.heading(), 'Sign in to Wayhome', link);
        const page = await stranger.page.content();
        assert.equal(page.includes(waiting_child.given) || page.includes(home), false, `${link} tells nothing`);
    }
    await stranger.check_page();
}, { product: monday_morning });

story('M1 M3 each role finds its own work, overdue first, and is told once of each change', async (cast) => {
    const referral = cast.product.story(waiting_child.title);
    const officer = await cast.person({ role: 'unit_officer' });
    const [home] = await offers.homes_with_room(officer, referral, 1);
    await offers.send_offers(officer, referral, [home]);
    const reference = await reference_of(officer, referral);
    const manager = await offers.manager_of(cast, home);
    await manager.open('/');
    assert.equal(await manager.page.getByRole('link', { name: `${reference} is offered to your home` }).count(), 1);
    assert.equal(await manager.page.getByRole('link', { name: `Answer the offer of ${reference}` }).count(), 1);
    await manager.check_page();
    const recorder = await cast.person({ role: 'home_recorder', organisation: home });
    await recorder.open('/');
    await recorder.check_page();

    await offers.move_clock(officer, '1 hour later', '1 hour later', '10 minutes later');
    await officer.open('/');
    const overdue = (await officer.page.locator('#work tbody tr').allInnerTexts()).map((row) => /Overdue/.test(row));
    assert.deepEqual(overdue, [...overdue].sort((a, b) => Number(b) - Number(a)), 'overdue first');
    await officer.check_page();
    const lead = await cast.person({ role: 'unit_lead' });
    await lead.check_page();
    const referrer = await offers.referrer_of(cast, officer, referral);
    await referrer.open('/');
    await referrer.check_page();
}, { product: monday_morning });
