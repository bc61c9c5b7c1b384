// SPDX-License-Identifier: Apache-2.0
// Three homes are asked at once; one asks for time, two say yes, one place is taken up, the others close.
import assert from 'node:assert/strict';

import * as offers from './support/offers.mjs';
import { story } from './support/story.mjs';

const { monday_morning, waiting_child } = offers;

async function reads_what_a_home_may(manager, offer) {
    await manager.open('/');
    assert.equal(await manager.heading(), 'My work');
    await manager.check_page();
    await manager.open('/offers');
    await manager.check_page();
    await manager.open(offer);
    await manager.check_page();
    assert.equal((await manager.page.content()).includes(waiting_child.family), false, 'no family name yet');
    assert.match(await manager.page.locator('.wayhome-countdown').first().innerText(),
        /Answer by 2\d November 2026, \d+:\d\d[ap]m\s+.*left/);
    assert.ok(await manager.sees('answers in law for this decision'), 'who is legally answerable is named');
}

async function asks_once_for_time(manager, officer, offer) {
    const due = () => officer.page.locator('.wayhome-countdown time').first().getAttribute('datetime');
    await officer.open(offer);
    await officer.check_page();
    const first_due = await due();

    await manager.open(offer);
    await manager.follow('Ask once for more time');
    await manager.press('Ask the unit');
    assert.match(await manager.page.locator('.govuk-error-summary').innerText(), /more time/);
    await manager.check_page();
    await manager.fill('Why does your home need more time?', 'The night manager comes on at eight and must read this.');
    await manager.press('Ask the unit');
    assert.ok(await manager.sees('Until the unit gives it, this deadline stands'));
    await manager.check_page();

    await officer.open(offer);
    assert.equal(await due(), first_due, 'asking alone moves no deadline');
    await officer.press('Give or refuse more time');
    await officer.check_page();
    await officer.choose('Yes');
    await officer.press('Record the answer');
    await officer.open(offer);
    assert.ok(await due() > first_due, 'the deadline moved later');
    assert.ok(await officer.sees('more time was already given once'));

    await manager.open(offer);
    assert.ok(await manager.sees('More time was given once; no more can be given'));
    assert.equal(await manager.page.getByRole('link', { name: 'Ask once for more time' }).count(), 0);
    assert.equal(await manager.open(`${offer}/extension`), 200);
    assert.match(await manager.heading(), /^Decide whether/, 'a second time cannot be asked for');
}

story('D2 D3 D4 D10 D11 D12 D14 several homes are asked, one place is taken up and the others close',
    async (cast) => {
        const referral = cast.product.story(waiting_child.title);
        const officer = await cast.person({ role: 'unit_officer' });
        const homes = await offers.homes_with_room(officer, referral, 3);
        const [slow, chosen, other] = homes;
        const at = await offers.send_offers(officer, referral, homes);
        assert.ok(await officer.sees('3 homes are asked at once'), 'the mode is shown');
        await officer.check_page();

        const managers = {};
        for (const home of homes) managers[home] = await offers.manager_of(cast, home);
        await reads_what_a_home_may(managers[slow], at[slow]);
        await asks_once_for_time(managers[slow], officer, at[slow]);

        await offers.accept_with_staff(managers[chosen], at[chosen], 'One more member of staff at night for the first week.');
        await managers[chosen].check_page();
        assert.ok(await managers[chosen].sees(`${waiting_child.given} ${waiting_child.family}`), 'a yes shows the name');
        await offers.accept(managers[other], at[other]);

        const referrer = await offers.referrer_of(cast, officer, referral);
        await referrer.open(referral);
        await referrer.check_page();
        await offers.prepare_take_up(referrer, referral, chosen, { date: '2026-11-24', time: '11:30' });
        await referrer.press('Take up the place');
        assert.ok(await referrer.sees("The unit has not yet agreed the home's conditions."));
        await offers.answer_conditions(officer, at[chosen], { agreed: true });

        await offers.prepare_take_up(referrer, referral, chosen, { date: '2026-11-24', time: '11:30' });
        assert.ok(await referrer.sees('is legally answerable for placing the child'));
        await referrer.check_page();
        await referrer.press('Take up the place');
        await referrer.check_page();

        for (const home of [slow, other]) {
            const manager = managers[home];
            await manager.open(at[home]);
            assert.equal(await manager.heading(), 'This offer is no longer open');
            assert.ok(await manager.sees("another home's place was taken up"), 'the reason is seen');
            assert.equal((await manager.page.content()).includes(waiting_child.family), false, 'the name is gone');
            await manager.check_page();
            assert.equal(await manager.open(referral), 404, 'the right to the file is gone');
            await manager.open('/');
            assert.ok(await manager.sees("another home's place was taken up"), 'the home was told');
        }
    }, { product: monday_morning });
