// SPDX-License-Identifier: Apache-2.0
// A home's beds: counted five ways, closed with a reason and dates, opened again; never one with a child in it.
import assert from 'node:assert/strict';

import * as offers from './support/offers.mjs';
import { story } from './support/story.mjs';

const { monday_morning } = offers;

/** The rows of the unit's table: {home: {approved, closed, available, held, occupied, free}}. */
async function beds_of_every_home(officer) {
    await officer.open('/homes');
    const rows = await officer.page.locator('#homes tbody tr').evaluateAll((all) => all.map((row) =>
        [...row.cells].map((cell) => cell.innerText.trim())));
    return Object.fromEntries(rows.map(([home, approved, closed, available, held, occupied, free]) => [home, {
        approved: Number(approved), closed: Number.parseInt(closed, 10), available: Number(available),
        held: Number(held), occupied: Number(occupied), free: Number(free), why_closed: closed,
    }]));
}

/** The same numbers as the home itself reads them. */
async function beds_now(manager) {
    await manager.open('/beds');
    const rows = await manager.page.locator('#totals tbody tr').evaluateAll((all) => all.map((row) =>
        [row.cells[0].innerText.trim().split(' ')[0].toLowerCase().replace(':', ''), Number(row.cells[1].innerText)]));
    const numbers = {};
    for (const [name, number] of rows) numbers[name] ??= number;
    return numbers;
}

/** The words of the first bed in that state in the list of the closing page. */
async function bed_that_is(manager, state) {
    const options = await manager.page.locator('#bed option').allInnerTexts();
    return options.find((option) => option.endsWith(`: ${state}`));
}

async function fill_closure(manager, { bed, reason, note, until }) {
    await manager.pick('Bed', bed);
    await manager.choose(reason);
    await manager.fill('Say why in your own words', note);
    await manager.fill_date('Last day it is closed (optional)', until);
    await manager.press('Close the bed');
}

story('E1 E2 E3 E10 a home closes a bed with reason and dates, and one with a child in it stays open', async (cast) => {
    const officer = await cast.person({ role: 'unit_officer' });
    const homes = await beds_of_every_home(officer);
    await officer.check_page();
    const { 'All homes': all, ...each } = homes;
    assert.equal(Object.keys(each).length, 14);
    for (const [home, beds] of Object.entries(each)) {
        assert.equal(beds.approved - beds.closed, beds.available, `${home}: available is approved less closed`);
        assert.equal(beds.held + beds.occupied + beds.free, beds.available, `${home}: held, occupied and free`);
        if (beds.closed > 0) assert.match(beds.why_closed, /: \d+ \w+/, `${home}: why beds are closed`);
    }
    for (const number of ['approved', 'closed', 'available', 'held', 'occupied', 'free']) {
        assert.equal(all[number], Object.values(each).reduce((sum, beds) => sum + beds[number], 0), number);
    }
    const [home] = Object.entries(each).find(([, beds]) => beds.free > 1 && beds.occupied > 0);
    const manager = await offers.manager_of(cast, home);
    const before = await beds_now(manager);
    assert.equal(before.free, each[home].free, 'the unit and the home read the same numbers');
    await manager.check_page();

    await manager.press('Close a bed');
    await manager.check_page();
    await manager.press('Close the bed');
    const missing = await manager.page.locator('.govuk-error-summary').innerText();
    for (const what of [/Choose a bed/, /Choose why the bed is closed/, /sentence/]) assert.match(missing, what);
    await manager.check_page();
    await fill_closure(manager, { bed: await bed_that_is(manager, 'Occupied'), reason: 'Not enough staff to open it safely',
        note: 'One of the night team has left us.', until: '2026-11-30' });
    assert.match(await manager.page.locator('.govuk-error-summary').innerText(),
        /A child is booked in or living in that bed/);
    assert.equal(await manager.page.locator('#note').inputValue(), 'One of the night team has left us.');
    await manager.check_page();
    await fill_closure(manager, { bed: await bed_that_is(manager, 'Free'), reason: 'Not enough staff to open it safely',
        note: 'One of the night team has left us.', until: '2026-11-30' });

    const after = await beds_now(manager);
    assert.equal(after.free, before.free - 1, 'the board reflects it at once');
    assert.equal(after.closed, before.closed + 1);
    assert.ok(await manager.sees('Closed: Not enough staff to open it safely'));
    await manager.check_page();
    assert.equal((await beds_of_every_home(officer))[home].free, after.free, 'and so does the unit’s');

    await manager.open('/beds');
    await manager.page.locator('#beds tbody tr').filter({ hasText: 'Last day 30 November 2026' }).getByRole('link').first().focus();
    await manager.page.keyboard.press('Enter');
    await manager.page.waitForURL(/closures/);
    await manager.check_page();
    await manager.press('Open the bed again');
    assert.match(await manager.page.locator('.govuk-error-summary').innerText(), /sentence/);
    await manager.fill('Why does the bed open again?', 'An agency worker whom the children know has come.');
    await manager.press('Open the bed again');
    assert.equal((await beds_now(manager)).free, before.free);
}, { product: monday_morning });
