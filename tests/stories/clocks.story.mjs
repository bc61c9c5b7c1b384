// SPDX-License-Identifier: Apache-2.0
// The demonstration clock moves: an offer lapses and escalates, a hold frees itself, and working hours
// are counted otherwise than clock hours.
import assert from 'node:assert/strict';

import * as offers from './support/offers.mjs';
import { story } from './support/story.mjs';

const { waiting_child } = offers;

/** Friday 27 November 2026, four in the afternoon in London: one working hour is left of the week. */
const friday_afternoon = { clock: '2026-11-27T16:00:00Z' };

const urgent_child = 'A bed closes for lack of staff while the offer is open';

function deadline(someone) {
    return someone.page.locator('.wayhome-countdown time').first().innerText();
}

story('D3 D5 D6 an offer lapses by the clock that its pathway counts, says neither yes nor no, and escalates',
    async (cast) => {
        const officer = await cast.person({ role: 'unit_officer' });
        const planned = cast.product.story(waiting_child.title);
        const urgent = cast.product.story(urgent_child);
        const [home] = await offers.homes_with_room(officer, planned, 1);
        assert.ok(await officer.sees('counted in working hours'), 'how it is counted is said before sending');
        const { [home]: slow } = await offers.send_offers(officer, planned, [home]);
        const [other] = await offers.homes_with_room(officer, urgent, 1);
        assert.ok(await officer.sees('counted day and night'));
        const { [other]: quick } = await offers.send_offers(officer, urgent, [other]);

        await officer.open(slow);
        assert.match(await deadline(officer), /^30 November 2026, 4:0\dpm$/, 'a Friday hour and seven on Monday');
        await officer.open(quick);
        const within_hours = await deadline(officer);
        assert.match(within_hours, /^27 November 2026, /, 'clock hours run on into the evening');

        const manager = await offers.manager_of(cast, other);
        await manager.open(quick);
        assert.ok(await manager.sees('Counted day and night'));
        await offers.move_clock(manager, '1 hour later', '1 hour later', '10 minutes later');
        await manager.open(quick);
        assert.equal(await manager.heading(), 'This offer is no longer open');
        assert.ok(await manager.sees('neither a yes nor a no'));
        await manager.check_page();
        assert.notEqual(await manager.open(urgent), 200, 'the right to the file went with the offer');

        await officer.open('/');
        assert.ok(await officer.sees(`${other} gave no answer in time`), 'the unit was told');
        await officer.check_page();
        await officer.open(quick);
        assert.ok(await officer.sees('No answer in time'));
        await officer.check_page();
        await officer.open(slow);
        assert.equal(await officer.page.locator('.wayhome-countdown').count(), 1, 'the working-hour clock still runs');
    }, { product: friday_afternoon });

story('D12 a bed is held to the minute and frees itself when nobody takes up the place', async (cast) => {
    const officer = await cast.person({ role: 'unit_officer' });
    const urgent = cast.product.story(urgent_child);
    const [home] = await offers.homes_with_room(officer, urgent, 1);
    const { [home]: offer } = await offers.send_offers(officer, urgent, [home]);
    const manager = await offers.manager_of(cast, home);
    const bed = await offers.accept(manager, offer);
    assert.match(await manager.page.locator('.wayhome-countdown').first().innerText(),
        /Bed held until 27 November 2026, \d+:\d\d[ap]m/);
    await manager.check_page();
    const state = async () => {
        await manager.open('/beds');
        const name = /^Bed ([^,]+)/.exec(bed)[0];
        const row = manager.page.locator('#beds tbody tr')
            .filter({ has: manager.page.getByRole('rowheader', { name, exact: true }) });
        return row.locator('td').nth(1).innerText();
    };
    assert.equal(await state(), 'Held');
    await manager.check_page();

    await offers.move_clock(manager, ...Array(4).fill('1 hour later'), '10 minutes later');
    assert.equal(await state(), 'Free');
    await manager.open(offer);
    assert.ok(await manager.sees('Because the hold ended before the referrer took up the place'));
    await manager.check_page();
    const referrer = await offers.referrer_of(cast, officer, urgent);
    await referrer.open('/');
    assert.ok(await referrer.sees('ended before the place was taken up'), 'the referrer was told');
    await referrer.open(urgent);
    assert.equal(await referrer.page.getByRole('button', { name: 'Take up this place' }).count(), 0);
    await referrer.check_page();
}, { product: friday_afternoon });
