// SPDX-License-Identifier: Apache-2.0
// A child who is known already: shown at entry, linked and not merged; earlier answers are carried over.
import assert from 'node:assert/strict';

import { answer_page } from './support/answering.mjs';
import * as referring from './support/referring.mjs';
import { story } from './support/story.mjs';

/** Somebody who refers for a council that seeks a place now. */
async function a_referrer_who_waits(person) {
    const officer = await person({ role: 'unit_officer' });
    await officer.open('/board?tab=searching');
    const organisation = await officer.page.locator('#board tbody tr').first().evaluate((row) => row.cells[3].innerText);
    await officer.leave();
    return person({ role: 'referrer', organisation });
}

/** A child of the council for whom a place is being sought: { reference, given, family, born }. */
async function finds_a_child_waiting(referrer) {
    await referrer.open('/referrals?tab=searching');
    await referrer.page.locator('#referrals tbody a').first().focus();
    await referrer.lead_on('Enter');
    const [reference] = /WH-\w{4}-\w{4}/.exec(await referrer.heading());
    await referrer.follow('Print the referral');
    await referrer.check_page();
    const shown = Object.fromEntries(await referring.answers_shown(referrer));
    const born = new Date(`${shown['Date of birth']} UTC`).toISOString().slice(0, 10);
    return { reference, given: shown['Given names'], family: shown['Family name'], born };
}

async function enters_the_child(referrer, { given, family, born }) {
    await referrer.follow('Answer the next one');
    await answer_page(referrer, { 'Given names': given, 'Family name': family });
    await answer_page(referrer, { 'Is the date of birth known?': 'Yes', 'Date of birth': born });
}

/** The sound of the name is the same, its letters are not. */
const misspelt = (name) => name.replace(/(.)$/, '$1$1');

story('A7 A8 A9 the same child again: shown, linked with the reason, and not asked twice', async ({ person }) => {
    const referrer = await a_referrer_who_waits(person);
    const child = await finds_a_child_waiting(referrer);

    await referring.start(referrer, 'Welfare', 'Within 72 hours');
    await enters_the_child(referrer, { ...child, given: misspelt(child.given) });
    assert.equal(await referrer.heading(), 'This child may be known already');
    await referrer.check_page();
    assert.ok(await referrer.sees(`Has an open referral already: ${child.reference}.`));
    const same = await referrer.page.getByLabel(/^Yes: /).first().evaluate((radio) => radio.labels[0].innerText.trim());

    await referrer.press('Save and continue');
    await referrer.check_page();
    assert.ok(await referrer.page.locator('.govuk-error-summary').count(), 'nothing is linked unasked');
    await referrer.choose(same);
    await referrer.press('Save and continue');
    await referrer.check_page();
    const [refused] = await referrer.page.locator('.govuk-error-summary li').allInnerTexts();
    assert.ok(refused, 'a second open referral is refused without a reason');
    await referrer.fill('Why a second referral is needed', 'The court moved the hearing to tomorrow morning.');
    await referrer.press('Save and continue');
    await referrer.check_page();

    await referring.in_the_way(referrer);
    const carried = await referrer.page.getByText(/^Carried over\. .*WH-\w{4}-\w{4}/).count();
    assert.ok(carried > 15, `${carried} questions are answered from the earlier referral, with source and date`);
    await referrer.open(`${referring.here(referrer)}/print`);
    await referrer.check_page();
    assert.ok(await referrer.sees('The court moved the hearing to tomorrow morning.'));
});

story('A8 a child who only has the name of another gets a record of their own', async ({ person }) => {
    const referrer = await a_referrer_who_waits(person);
    const child = await finds_a_child_waiting(referrer);

    await referring.start(referrer, 'Welfare', 'Within 72 hours');
    await enters_the_child(referrer, child);
    await referrer.choose('No, a different child');
    await referrer.press('Save and continue');
    await referrer.check_page();

    await referrer.open(`${referring.here(referrer)}/check`);
    assert.equal(await referrer.page.getByText(/^Carried over/).count(), 0);
});
