// SPDX-License-Identifier: Apache-2.0
// A child does not arrive at one home and arrives at another; the stay ends; the timeline tells all of it.
import assert from 'node:assert/strict';

import * as offers from './support/offers.mjs';
import { story } from './support/story.mjs';

const { monday_morning, waiting_child } = offers;

/** Offer, yes and take-up at one home; gives its manager. */
async function place_at(cast, officer, referrer, referral, home) {
    const { [home]: offer } = await offers.send_offers(officer, referral, [home]);
    const manager = await offers.manager_of(cast, home);
    await manager.open(offer);
    await offers.accept(manager, offer);
    await offers.prepare_take_up(referrer, referral, home, { date: '2026-11-23', time: '11:30' });
    await referrer.press('Take up the place');
    return manager;
}

/** The stay of the child, from the register. */
async function open_stay(manager) {
    await manager.open('/placements');
    const row = manager.page.getByRole('row').filter({ hasText: '23 November 2026, 11:30am' });
    await manager.open(await row.getByRole('link').first().getAttribute('href'));
}

async function free_beds(manager) {
    await manager.open('/beds');
    return Number(await manager.page.locator('#totals tbody tr').filter({ hasText: /^Free/ }).locator('td').first().innerText());
}

async function does_not_arrive(manager) {
    await open_stay(manager);
    assert.equal(await manager.heading(), 'A child expected');
    assert.match(await offers.beside(manager, 'Expected to arrive'), /23 November 2026, 11:30am/);
    assert.match(await offers.beside(manager, 'Arrived'), /Not yet/);
    await manager.check_page();
    await manager.press('Record that the child did not arrive');
    await manager.check_page();
    await manager.press('Record the non-arrival');
    assert.match(await manager.page.locator('.govuk-error-summary').innerText(), /Choose a reason/);
    await manager.choose_first('reason');
    await manager.fill('Say what happened', 'The escort was refused at the door and turned back.');
    await manager.press('Record the non-arrival');
    await manager.check_page();
}

async function arrives(manager) {
    await open_stay(manager);
    await manager.press('Record the arrival');
    await manager.fill_date('When did the child arrive?', '2026-12-24');
    await manager.fill('Time, by a London clock', '11:10');
    await manager.press('Record the arrival');
    assert.match(await manager.page.locator('.govuk-error-summary').innerText(), /future|later|past/);
    await manager.check_page();
    await manager.fill_date('When did the child arrive?', '2026-11-23');
    await manager.press('Record the arrival');
    await open_stay(manager);
    assert.equal(await manager.heading(), "A child's stay");
    assert.match(await offers.beside(manager, 'Expected to arrive'), /11:30am/, 'planned and actual stand together');
    assert.match(await offers.beside(manager, 'Arrived'), /23 November 2026, 11:10am/);
    await manager.check_page();
}

async function leaves(manager) {
    await manager.press('Record the departure');
    await manager.check_page();
    await manager.choose_first('reason');
    await manager.choose_first('destination');
    await manager.press('Record the departure');
    await manager.check_page();
    await manager.open('/placements');
    assert.equal(await manager.sees('23 November 2026, 11:30am'), false, 'the register no longer lists the child');
}

const told_in_order = (first, second) => [
    `Offer sent to home: ${first}`, `Home accepted: ${first}`, `Place taken up: ${first}`, `Did not arrive: ${first}`,
    `Offer sent to home: ${second}`, `Home accepted: ${second}`, `Place taken up: ${second}`, `Arrived: ${second}`,
    `Left: ${second}`,
];

story('F1 F2 F3 F4 F14 E15 a child does not arrive, is placed again, arrives and leaves; one timeline tells it',
    async (cast) => {
        const referral = cast.product.story(waiting_child.title);
        const officer = await cast.person({ role: 'unit_officer' });
        const referrer = await offers.referrer_of(cast, officer, referral);
        const [first, second] = await offers.homes_with_room(officer, referral, 2);

        const first_manager = await place_at(cast, officer, referrer, referral, first);
        const while_kept = await free_beds(first_manager);
        await does_not_arrive(first_manager);
        assert.equal(await free_beds(first_manager), while_kept + 1, 'the bed is free again at once');
        await officer.open('/');
        assert.ok(await officer.sees(`did not arrive at ${first}`));
        await officer.open(referral);
        assert.equal(await offers.beside(officer, 'Status'), 'Searching', 'the search is open again');
        assert.equal(await first_manager.open(referral), 404, 'the right to the file went with the place');

        const second_manager = await place_at(cast, officer, referrer, referral, second);
        await offers.move_clock(second_manager, '1 hour later', '1 hour later', '10 minutes later');
        await arrives(second_manager);
        await second_manager.follow(/^WH-/);
        await second_manager.check_page();
        await open_stay(second_manager);
        await leaves(second_manager);

        await officer.open(referral);
        await officer.page.locator('.wayhome-identity-bar a').first().focus();
        await officer.page.keyboard.press('Enter');
        await officer.page.waitForURL(/\/children\/.*timeline/);
        const actors = await officer.page.locator('.wayhome-timeline__byline').allInnerTexts();
        const titles = (await officer.page.locator('.wayhome-timeline__title').allInnerTexts()).reverse();
        let from = 0;
        for (const title of told_in_order(first, second)) {
            const at = titles.findIndex((each, place) => place >= from && each === title);
            assert.ok(at >= 0, `“${title}” comes in its place:\n${titles.join('\n')}`);
            from = at + 1;
        }
        assert.equal(actors.length, titles.length);
        assert.ok(actors.every((actor) => /[A-Z]\w+ [A-Z]\w+|The (system|service)/.test(actor)), `each with its actor: ${actors}`);
        assert.ok(await officer.sees('The escort was refused at the door and turned back.'));
        await officer.check_page();
    }, { product: monday_morning });
