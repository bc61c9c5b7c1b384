// SPDX-License-Identifier: Apache-2.0
// Two people act at once in two browsers: one wins, the other reads why, and nothing happens twice.
import assert from 'node:assert/strict';

import * as offers from './support/offers.mjs';
import { story } from './support/story.mjs';

const { monday_morning, waiting_child } = offers;

/** Brings a manager to the last press of a yes, with that bed of the list chosen. */
async function ready_to_accept(manager, offer, place) {
    await manager.open(`${offer}/acceptance`);
    const bed = await manager.choose_at('bed', place);
    await manager.press('Accept');
    assert.match(await manager.heading(), /^Check before you answer/);
    return bed;
}

const headings_of = (people) => Promise.all(people.map((someone) => someone.heading()));

async function timeline_of(officer, referral) {
    await officer.open(`${referral}/timeline`);
    return officer.page.locator('.wayhome-timeline__title').allInnerTexts();
}

story('D15 R-10 two managers of one home press accept together: one yes, one clear message, one bed held',
    async (cast) => {
        const referral = cast.product.story(waiting_child.title);
        const officer = await cast.person({ role: 'unit_officer' });
        const [home] = await offers.homes_with_room(officer, referral, 1);
        const { [home]: offer } = await offers.send_offers(officer, referral, [home]);
        const managers = await Promise.all([1, 2].map((number) => offers.manager_of(cast, home, number)));
        await ready_to_accept(managers[0], offer, 0);
        await ready_to_accept(managers[1], offer, 1);

        await Promise.all(managers.map((manager) => manager.press('Accept')));

        const headings = await headings_of(managers);
        assert.deepEqual([...headings].sort(), ['Offer your home accepted', 'This has changed since you opened it']);
        const second = managers[headings.indexOf('This has changed since you opened it')];
        await second.check_page();
        await second.press('Look at it now');
        assert.equal(await second.heading(), 'Offer your home accepted');
        const events = await timeline_of(officer, referral);
        assert.equal(events.filter((title) => title === `Home accepted: ${home}`).length, 1);
        assert.equal(events.filter((title) => title === `Bed held: ${home}`).length, 1);
        await officer.check_page();
    }, { product: monday_morning });

story('R-10 R-11 R-13 two homes accept one child and one is taken up; a double press and a stale page do nothing twice',
    async (cast) => {
        const referral = cast.product.story(waiting_child.title);
        const officer = await cast.person({ role: 'unit_officer' });
        const homes = await offers.homes_with_room(officer, referral, 2);
        const at = await offers.send_offers(officer, referral, homes);
        const managers = await Promise.all(homes.map((home) => offers.manager_of(cast, home)));
        await Promise.all(homes.map((home, place) => ready_to_accept(managers[place], at[home], 0)));

        const stale = await cast.person({ role: 'unit_officer' });
        await stale.open(`${at[homes[0]]}/recall`);
        await stale.choose_first('reason');
        await stale.fill('Say more in a sentence', 'The council has found a foster carer who will stay.');

        await Promise.all(managers.map((manager) => manager.press('Accept')));
        assert.deepEqual(await headings_of(managers), ['Offer your home accepted', 'Offer your home accepted'],
            'a yes of one home does not bar the other');

        await stale.press('Recall the offer');
        assert.equal(await stale.heading(), 'This has changed since you opened it');
        assert.ok(await stale.sees('The council has found a foster carer who will stay.'), 'nothing typed is lost');
        await stale.check_page();

        const referrers = [await offers.referrer_of(cast, officer, referral), await offers.referrer_of(cast, officer, referral)];
        const arrival = { date: '2026-11-24', time: '11:30' };
        await Promise.all(homes.map((home, place) =>
            offers.prepare_take_up(referrers[place], referral, home, arrival)));
        await Promise.all(referrers.map((referrer) => referrer.press_twice('Take up the place')));
        const events = await timeline_of(officer, referral);
        assert.equal(events.filter((title) => title.startsWith('Place taken up: ')).length, 1, 'one place');
        assert.equal(events.filter((title) => title.startsWith('Place not taken up: ')).length, 1);
        for (const referrer of referrers) {
            const heading = await referrer.heading();
            assert.match(heading, /^(Referral WH-|This has changed|Take up the place)/);
            await referrer.check_page();
        }
    }, { product: monday_morning });
