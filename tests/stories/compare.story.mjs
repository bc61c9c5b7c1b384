// SPDX-License-Identifier: Apache-2.0
// Every home is compared and none is hidden; the facts an offer was sent on stay; the council knows its outlook.
import assert from 'node:assert/strict';

import * as offers from './support/offers.mjs';
import { story } from './support/story.mjs';

const { monday_morning, waiting_child } = offers;
const rivals = 'Two rival groups';

/** What is said of each home in full: [{name, rows: {key: value}, rules, unexplained}]. */
function homes_in_full(someone) {
    return someone.page.locator('section[id^="home-"]').evaluateAll((sections) => sections.map((section) => ({
        name: section.getAttribute('aria-label'),
        rows: Object.fromEntries([...section.querySelectorAll('.govuk-summary-list__row')]
            .map((row) => [row.children[0].textContent.trim(), row.children[1].textContent.trim()])),
        rules: section.querySelectorAll('table[id^="rules-"] tbody tr').length,
        unexplained: [...section.querySelectorAll('table[id^="rules-"] tbody tr')]
            .filter((row) => row.cells[2].textContent.trim() === '').length,
    })));
}

story('C1 C3 C8 every home is listed with a sentence for each rule, and what is unknown excludes none',
    async (cast) => {
        const officer = await cast.person({ role: 'unit_officer' });
        const table = await offers.compare(officer, cast.product.story(rivals));
        assert.equal(table.length, 14, 'no home is hidden');
        const homes = await homes_in_full(officer);
        assert.deepEqual(homes.map(({ name }) => name), table.map(({ name }) => name));
        for (const { name, rows, rules, unexplained } of homes) {
            assert.equal(rules, 9, `${name}: nine rules`);
            assert.equal(unexplained, 0, `${name}: a sentence for each rule`);
            assert.match(rows.Distance, /miles? in a straight line, about .* by road \(estimate\) from the centre of .*; wanted: /);
            assert.match(rows.Suitability, /^\d+( to \d+)? of 1,000 points/);
            assert.ok(rows['Children living there'], `${name}: the effect on the group`);
            assert.equal(Boolean(rows['Why it does not fit']), rows['Fits?'] === 'Does not fit',
                `${name}: a “no” has its sentence, and only a “no”`);
            if (rows.Ofsted) assert.match(rows.Ofsted, /Context only: no rule and no score reads it/);
        }
        assert.ok(homes.some(({ rows }) => rows['Not known: ask'] && rows['Fits?'] !== 'Does not fit'),
            'a home of which something is unknown still fits');
        assert.ok(homes.some(({ rows }) => / to \d+ of 1,000/.test(rows.Suitability)), 'a band where facts are unknown');
        const near = homes.find(({ rows }) => /^\d miles? /.test(rows.Distance));
        assert.match(near.rows.Distance, /at least 50 miles away, so nearer than wanted/, 'closer is not always better');
        assert.ok(homes.some(({ rows }) => /Not together/.test(rows['Children living there'])),
            'the rival living in one home shows as an effect on the group');
        assert.equal((await officer.page.content()).includes('Storyfield'), false, 'and never who it is');
        await officer.check_page();
    }, { product: monday_morning });

async function closes_a_bed(manager) {
    await manager.open('/beds/closures/new');
    const bed = (await manager.page.locator('#bed option').allInnerTexts()).find((option) => option.endsWith(': Free'));
    await manager.pick('Bed', bed);
    await manager.choose('Damage');
    await manager.fill('Say why in your own words', 'The window of the room is broken.');
    await manager.fill_date('Last day it is closed (optional)', '2026-11-30');
    await manager.press('Close the bed');
}

story('C6 what is known changes after the offer: its facts stay frozen, and it says what changed since',
    async (cast) => {
        const referral = cast.product.story(waiting_child.title);
        const officer = await cast.person({ role: 'unit_officer' });
        const [home] = await offers.homes_with_room(officer, referral, 1);
        const { [home]: offer } = await offers.send_offers(officer, referral, [home]);
        await officer.open(offer);
        assert.ok(await officer.sees('Nothing that was compared has changed since.'));
        const frozen = () => officer.page.locator('#frozen-rules tbody').innerText();
        const before = await frozen();
        await officer.check_page();

        await closes_a_bed(await offers.manager_of(cast, home));
        await officer.open(offer);
        assert.equal(await frozen(), before, 'the facts are frozen');
        assert.match(await offers.beside(officer, 'Facts of the home'), /Beds: free, closed, held and occupied/);
        assert.ok(await offers.beside(officer, 'Would it fit now?'));
        await officer.check_page();
    }, { product: monday_morning });

story('C2 C4 C5 C11 children wait in the published order, the council knows the outlook, and no match is recorded',
    async (cast) => {
        const referral = cast.product.story(waiting_child.title);
        const officer = await cast.person({ role: 'unit_officer' });
        await officer.open('/homes');
        await officer.follow('Oakhaven');
        await officer.press('Children who wait, for a bed here');
        await officer.press_summary('The rule of this order');
        assert.ok(await officer.sees('waited longest comes first, then by reference'), 'ties are broken by a stated rule');
        const order = await officer.page.locator('#order tbody tr').evaluateAll((rows) =>
            rows.map((row) => ({ place: Number(row.cells[0].textContent), band: row.cells[2].textContent })));
        assert.deepEqual(order.map(({ place }) => place), order.map((_, place) => place + 1));
        assert.deepEqual(order.map(({ band }) => band), order.map(({ band }) => band).sort(), 'by band first');
        await officer.check_page();

        const referrer = await offers.referrer_of(cast, officer, referral);
        await referrer.open(referral);
        await referrer.follow('Outlook');
        assert.equal(await referrer.page.locator('#homes-now tbody tr').count(), 14, 'every home, with why not');
        assert.match(await offers.beside(referrer, 'Typical wait'), /between .* with 95% confidence/);
        assert.match(await offers.beside(referrer, 'Chance of a place'), /between \d+% and \d+% with 95% confidence/);
        assert.ok(await referrer.sees('make a parallel plan'));
        await referrer.check_page();

        const lead = await cast.person({ role: 'unit_lead' });
        await lead.open(referral);
        await lead.press('Record that no place was found');
        await lead.press('End the search');
        assert.match(await lead.page.locator('.govuk-error-summary').innerText(), /Choose a reason/);
        await lead.check_page();
        await lead.choose_first('reason');
        await lead.choose_first('used_instead');
        await lead.fill('Say more in a sentence', 'Every home was asked twice and none could take her.');
        await lead.press('End the search');
        await lead.follow('Timeline');
        assert.ok(await lead.sees('Every home was asked twice and none could take her.'));
        await lead.check_page();
        await referrer.open('/');
        assert.ok(await referrer.sees('has ended: read why'));
    }, { product: monday_morning });
