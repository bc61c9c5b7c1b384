// SPDX-License-Identifier: Apache-2.0
// H1 U-75: a child's leaving is planned from the day of arrival, with the child, to the last handover.
import assert from 'node:assert/strict';

import { story } from './support/story.mjs';
import * as road from './support/welfare_road.mjs';

const parts = [
    'Where I will live', 'My family and friends', 'School, college or work', 'My body and health',
    'My mind and feelings', 'Staying out of trouble', 'Who I am', 'My money and documents', 'Being safe',
    'People who stand by me',
];
const not_needed = 'Staying out of trouble';

async function arrives(person) {
    const [referrer, officer] = await Promise.all([
        person({ role: 'referrer', organisation: 'Barnet' }), person({ role: 'unit_officer' })]);
    const reference = await road.start_referral(referrer);
    await road.answer_the_rest(referrer);
    await road.send(referrer);
    await road.triage(officer, reference);
    const home = await road.ask_a_home(officer);
    const manager = await person({ role: 'home_decision_maker', organisation: home });
    await road.accept(manager, reference);
    await road.take_up(referrer, reference);
    await road.record_arrival(manager);
    return { referrer, officer, manager, reference };
}

async function meets_an_empty_part(referrer) {
    await referrer.follow(parts[0]);
    await referrer.check_page();
    await referrer.fill('What does the child want to reach?', 'I want to stay in one place.');
    await referrer.press('Save this part');
    const errors = await referrer.page.locator('.govuk-error-summary').innerText();
    assert.match(errors, /Choose whose words these are/);
    assert.match(errors, /Enter by when/);
    assert.equal(await referrer.page.getByLabel('What does the child want to reach?').inputValue(),
        'I want to stay in one place.', 'what was typed is kept');
    await referrer.check_page();
}

async function fills_part(referrer, title) {
    await referrer.fill('What does the child want to reach?', `I want ${title.toLowerCase()}.`);
    await referrer.choose('The child\u2019s own'.replace('\u2019', "'"), { within: 'Whose words are these?' });
    await referrer.fill('Who sees to it?', 'Priya, her worker');
    await referrer.fill_date('By when?', '2027-02-15');
    await referrer.press('Save this part');
}

async function writes_the_plan(referrer) {
    await meets_an_empty_part(referrer);
    await fills_part(referrer, parts[0]);
    for (const title of parts.slice(1)) {
        await referrer.follow(title);
        if (title === not_needed) {
            await referrer.choose('Not needed, for the reason written below', { within: 'How does it stand?' });
            await referrer.fill('Anything to add, or why it is not needed (optional)', 'There was never an offence.');
            await referrer.press('Save this part');
        } else {
            await fills_part(referrer, title);
        }
    }
    assert.ok(await referrer.sees('10 of 10 parts written, 1 settled.'));
    await referrer.check_page();
}

async function names_the_destination(referrer) {
    await referrer.follow('Change the destination');
    await referrer.check_page();
    await referrer.choose("Children's home", { within: 'What kind of place is it?' });
    await referrer.fill('Which place is it, and who takes over?', 'A home for three by the sea, whose manager has visited.');
    await referrer.press('Save the destination');
    assert.ok(await referrer.sees('A home for three by the sea'));
}

async function records_the_review(officer, reference) {
    await officer.open('/');
    await officer.follow(`Record that a review agreed the transition plan of ${reference}`);
    await officer.check_page();
    await officer.fill_date('When was the review?', '2026-11-23');
    await officer.choose('The home', { within: 'Who agrees to the plan?' });
    await officer.press('Record the agreement');
    const errors = await officer.page.locator('.govuk-error-summary').innerText();
    assert.match(errors, /council has to agree/);
    assert.match(errors, /what the child says of the plan/);
    await officer.check_page();
    await officer.choose('The child', { within: 'Who agrees to the plan?' });
    await officer.choose("The child's council", { within: 'Who agrees to the plan?' });
    await officer.press('Record the agreement');
    assert.ok(await officer.sees('Agreed at the review of'));
    await officer.check_page();
}

async function settles_every_part(referrer) {
    for (const title of parts.filter((each) => each !== not_needed)) {
        await referrer.follow(title);
        await referrer.choose('Goes on after the move, with those who take over', { within: 'How does it stand?' });
        await referrer.press('Save this part');
    }
    assert.ok(await referrer.sees('10 of 10 parts written, 10 settled.'));
}

async function leaves(manager) {
    await manager.open('/placements');
    await manager.follow(`${road.child.given[0]} ${road.child.family[0]}, 15 years`);
    await manager.press('Record the departure');
    await manager.fill_date('When did the child leave?', '2026-11-23');
    await manager.fill('Time, by a London clock', '09:09');
    await manager.choose('Plan completed (cause: child)'.split(' (')[0], { within: 'Why has the stay ended?' });
    await manager.choose("Children's home", { within: 'Where has the child gone?' });
    await manager.check_page();
    await manager.press('Record the departure');
}

async function closes(officer, reference) {
    await officer.open('/');
    await officer.follow(`The child has left: confirm what became of the plan of ${reference}`);
    await officer.check_page();
    await officer.choose('The plan is completed', { within: 'What became of the plan?' });
    await officer.press('Confirm the outcome');
    assert.ok(await officer.sees('Completed'));
    await officer.open('/');
    await officer.follow(`Confirm the handover and close ${reference}`);
    await officer.check_page();
    await officer.choose('It could not be done', { within: 'Is the handover done?' });
    await officer.press('Close the referral');
    assert.match(await officer.page.locator('.govuk-error-summary').innerText(), /Choose a reason/);
    await officer.check_page();
    await officer.choose('It is done: those who take over have what they need', { within: 'Is the handover done?' });
    await officer.press('Close the referral');
    assert.ok(await officer.sees('Closed'));
    await officer.check_page();
}

story('H1 U-75 I1 M1 a child’s leaving is planned from day one to the handover, from the keyboard', async ({ person }) => {
    const { referrer, officer, manager, reference } = await arrives(person);

    await referrer.open('/');
    await referrer.follow(`Draft the transition plan of ${reference}`);
    await referrer.check_page();
    await writes_the_plan(referrer);
    await names_the_destination(referrer);
    await referrer.press('Check and send the draft');
    await referrer.check_page();
    await referrer.press('Send the draft');

    await records_the_review(officer, reference);

    await referrer.open('/');
    await referrer.follow(`Put the transition plan of ${reference} into action`);
    await referrer.check_page();
    await referrer.press('Put it into action');
    await settles_every_part(referrer);
    await referrer.follow('Print the plan');
    await referrer.check_page();
    await referrer.follow('Back to the plan');
    await referrer.follow("The child's own page");
    assert.ok(await referrer.sees('You said: I want my family and friends.'));
    await referrer.check_page();

    await leaves(manager);
    await closes(officer, reference);
}, { product: road.monday_morning });
