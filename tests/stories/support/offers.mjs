// SPDX-License-Identifier: Apache-2.0
// What the unit, homes and the placing council do with offers, from the keyboard, on a referral of the
// demonstration whose search is open.
import assert from 'node:assert/strict';

/** Monday 23 November 2026, nine in the morning in London: a working day begins. */
export const monday_morning = { clock: '2026-11-23T09:00:00Z' };

/** The named child of the demonstration that most stories offer to homes. */
export const waiting_child = { title: 'Twins, to be kept together: the first', given: 'Merle', family: 'Samplewood' };

/** The value beside this key in a summary list of the page. */
export function beside(someone, key) {
    return someone.page.locator('.govuk-summary-list__row', {
        has: someone.page.locator(`dt:text-is("${key}")`),
    }).locator('dd').first().innerText();
}

/** Moves the demonstration clock by pressing its buttons: move_clock(officer, '1 hour later', '10 minutes later'). */
export async function move_clock(someone, ...presses) {
    await someone.open('/demonstration/clock');
    for (const name of presses) await someone.press(name);
}

/** Opens the comparison of the referral; gives [{name, verdict, free, asked}] of every home in order. */
export async function compare(officer, referral) {
    await officer.open(`${referral}/homes`);
    return officer.page.locator('#homes tbody tr').evaluateAll((rows) => rows.map((row) => ({
        name: row.cells[0].innerText.trim(),
        verdict: row.cells[1].innerText.trim(),
        free: Number(row.cells[2].innerText),
        distance: row.cells[4].innerText.trim(),
        asked: row.cells[5].innerText.trim() !== 'No',
    })));
}

/** The first `count` homes that fit, have room and were not asked: their names. */
export async function homes_with_room(officer, referral, count) {
    const homes = (await compare(officer, referral))
        .filter(({ verdict, free, asked }) => verdict !== 'Does not fit' && free > 0 && !asked);
    assert.ok(homes.length >= count, `${count} homes could take the child: ${JSON.stringify(homes)}`);
    return homes.slice(0, count).map(({ name }) => name);
}

/** Sends offers of the referral to the homes named; gives the address of each offer by home. */
export async function send_offers(officer, referral, homes) {
    await officer.open(`${referral}/homes`);
    for (const home of homes) await officer.choose(home, { within: 'Which homes do you ask?' });
    await officer.press('Send the offers');
    return offers_of(officer, referral);
}

/** The addresses of the offers of a referral, by home. */
export async function offers_of(officer, referral) {
    await officer.open(referral);
    const offers = await officer.page.locator('#offers-table tbody tr').evaluateAll((rows) => rows
        .map((row) => [row.cells[0].innerText.trim(), row.querySelector('a')?.getAttribute('href')]));
    return Object.fromEntries(offers);
}

/** Two of the home's decision makers have an account: the first, or the one numbered. */
export async function manager_of(cast, home, number = 1) {
    const accounts = (await cast.product.accounts())
        .filter((account) => account.role === 'home_decision_maker' && account.organisation === home);
    return cast.person(accounts[number - 1]);
}

/** Who answers for the home above its manager. */
export async function responsible_of(cast, home) {
    return cast.person({ role: 'responsible_individual', organisation: home });
}

/** A referrer of the council that is responsible for the child. */
export async function referrer_of(cast, officer, referral) {
    await officer.open(referral);
    return cast.person({ role: 'referrer', organisation: await beside(officer, 'Responsible authority') });
}

/** Accepts the offer with the first free bed, and presses again on the page that shows it once more. */
export async function accept(manager, offer) {
    await manager.open(`${offer}/acceptance`);
    const bed = await manager.choose_first('bed');
    await manager.press('Accept');
    await confirm(manager, 'Accept');
    assert.equal(await manager.heading(), 'Offer your home accepted');
    return bed;
}

/** Accepts on condition of more staff. */
export async function accept_with_staff(manager, offer, words) {
    await manager.open(`${offer}/conditional-acceptance`);
    await manager.choose_first('bed');
    await manager.choose('Extra staff');
    await manager.fill_revealed('#condition_staffing', words);
    await manager.press('Accept with conditions');
    await confirm(manager, 'Accept with conditions');
    assert.equal(await manager.heading(), 'Offer your home accepted');
}

/** Declines for the first reason of the list, in these words; gives the reason. */
export async function decline(manager, offer, words) {
    await manager.open(`${offer}/decline`);
    const reason = await manager.choose_first('reason');
    await manager.fill('Say why in your own words', words);
    await manager.press('Decline');
    await confirm(manager, 'Decline');
    return reason;
}

/** Reads what was entered once more, and presses. */
export async function confirm(manager, button) {
    assert.match(await manager.heading(), /^Check before you answer/);
    await manager.press(button);
}

/** The unit answers the home's conditions. */
export async function answer_conditions(officer, offer, { agreed, words = '' }) {
    await officer.open(offer);
    await officer.press('Answer the conditions');
    await officer.choose(agreed ? 'Yes, all of them' : 'No');
    if (words) await officer.fill('Why not, if they are not agreed', words);
    await officer.check_page();
    await officer.press('Record the answer');
}

/** Ends on the page where a place is taken up, ready to press. */
export async function prepare_take_up(referrer, referral, home, { date, time }) {
    await referrer.open(referral);
    const row = referrer.page.locator('#offers-table tbody tr').filter({ hasText: home });
    const href = await row.getByRole('button', { name: 'Take up this place' }).getAttribute('href');
    await referrer.open(href);
    await referrer.fill_date('When is the child expected to arrive?', date);
    await referrer.fill('Time', time);
}
