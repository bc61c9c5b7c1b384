// SPDX-License-Identifier: Apache-2.0
// One plan for everyone waiting: advice with its reasons, accepted into offers, or chosen otherwise with a reason.
import assert from 'node:assert/strict';

import * as offers from './support/offers.mjs';
import { story } from './support/story.mjs';

const { monday_morning } = offers;

/** The rows of the children's table: [{referral, claim, proposed, others, why}]. */
function children(someone) {
    return someone.page.locator('#children tbody tr').evaluateAll((rows) => rows.map((row) => ({
        referral: row.cells[0].textContent.trim(),
        claim: row.cells[1].textContent.trim(),
        proposed: row.cells[4].textContent.trim(),
        others: row.cells[5].textContent.trim(),
        why: row.cells[6].textContent.trim(),
    })));
}

/** Opens the page of the child with this referral from the children's table. */
async function open_child(someone, referral) {
    const link = someone.page.locator('#children').getByRole('link', { name: referral, exact: true });
    await someone.open(await link.getAttribute('href'));
    assert.equal(await someone.heading(), 'One child in the plan');
}

/** The rows of the beds' table: [{home, free, proposed}], with how many children each is proposed for. */
function homes(someone) {
    return someone.page.locator('#beds tbody tr').evaluateAll((rows) => rows.map((row) => ({
        home: row.cells[0].textContent.trim(),
        free: Number(row.cells[1].textContent),
        proposed: row.cells[4].querySelectorAll('a').length,
        asked: (row.cells[4].textContent.match(/asked already/g) ?? []).length,
    })));
}

/** The texts of the proposals that can be ticked. */
function proposals(someone) {
    return someone.page.locator('input[name="child"] + label').evaluateAll((labels) =>
        labels.map((label) => label.textContent.trim()));
}

story('C9 the plan places everyone it can, beside the one-by-one order, with a reason for each home and a proof',
    async (cast) => {
        const officer = await cast.person({ role: 'unit_officer' });
        await officer.open('/');
        await officer.follow('Proposed plan');
        assert.equal(await officer.heading(), 'Proposed plan for everyone waiting');
        assert.ok(await officer.sees('This plan is advice and decides nothing.'));
        assert.ok(await officer.sees('Proved best'));

        const waiting = await children(officer);
        const shown = waiting.filter(({ referral }) => referral.startsWith('WH-'));
        const comparison = await officer.page.locator('#comparison tbody tr').evaluateAll((rows) =>
            rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
        const all = comparison.find(([name]) => name === 'All');
        assert.equal(Number(all[1]), waiting.length, 'every child who waits is counted and in the table');
        const bands = comparison.filter(([name]) => name.startsWith('Band'));
        assert.equal(bands.reduce((sum, row) => sum + Number(row[2]), 0), Number(all[2]), 'bands add up');
        assert.deepEqual(shown.map(({ claim }) => Number(claim.match(/Band (\d)/)[1])),
            shown.map(({ claim }) => Number(claim.match(/Band (\d)/)[1])).sort(), 'in the published order');
        assert.ok(shown.every(({ proposed, why }) => proposed && why), 'each has a proposal or none, and why');

        for (const { home, free, proposed, asked } of await homes(officer)) {
            assert.ok(proposed - asked <= free, `${home}: ${proposed} proposed for ${free} beds`);
        }
        await officer.check_page();

        const explained = shown.find(({ why }) => why.startsWith('Why not elsewhere'));
        await officer.press_summary(`Why not elsewhere: ${explained.referral}`);
        await officer.press_summary('The eight measures');
        await officer.check_page();
    }, { product: monday_morning });

story('C9 C6 ticked proposals become offers; a plan seen too long ago sends nothing and says so',
    async (cast) => {
        const officer = await cast.person({ role: 'unit_officer' });
        const colleague = await cast.person({ role: 'unit_officer' });
        await officer.open('/plan');
        await colleague.open('/plan');
        const [first, second] = await proposals(officer);
        await officer.choose(first);
        await officer.press('Ask the proposed homes');
        assert.equal(await officer.heading(), 'Proposed plan for everyone waiting');
        const [referral, home] = first.split(': ');
        assert.equal((await children(officer)).find((row) => row.referral === referral).proposed, `Asked: ${home}`);
        assert.ok(await officer.sees('1 as a plan proposed, 0 elsewhere'));

        await colleague.choose(second);
        await colleague.press('Ask the proposed homes');
        assert.match(await colleague.page.locator('.govuk-error-summary').innerText(), /The plan has changed/);
        await colleague.check_page();
        await colleague.press('Ask the proposed homes');
        const other = second.split(': ')[0];
        assert.match((await children(colleague)).find((row) => row.referral === other).proposed, /^Asked: /,
            'what was ticked stays ticked beside the new plan');

        await open_child(colleague, referral);
        assert.ok(await colleague.sees('The place is settled while the answer is awaited'));
        await colleague.check_page();
    }, { product: monday_morning });

story('C10 C13 one child in full: every home with its reason, and another home asked with a recorded one',
    async (cast) => {
        const officer = await cast.person({ role: 'unit_officer' });
        await officer.open('/plan');
        const rows = await children(officer);
        const unplaced = rows.find(({ proposed }) => proposed === 'No place');
        await open_child(officer, unplaced.referral);
        assert.equal(await officer.page.locator('#reasons tbody tr').count(), 14, 'every home has its reason');
        assert.ok(await officer.sees('What would change it'));
        await officer.check_page();

        await officer.open('/plan');
        await officer.page.locator('#beds').getByRole('link', { name: /^What they would do/ }).first().click();
        assert.equal(await officer.heading(), 'One home in the plan');
        assert.ok(await officer.sees('Each line is the whole plan made again'));
        await officer.check_page();

        await officer.open('/plan');
        const movable = rows.find(({ referral, proposed, others }) => referral.startsWith('WH-') && others !== 'None' &&
            proposed !== 'No place' && !/^(Asked|Bed held)/.test(proposed));
        await open_child(officer, movable.referral);
        await officer.press('Ask this home instead');
        const errors = await officer.page.locator('.govuk-error-summary').innerText();
        assert.match(errors, /Choose the home to ask/);
        assert.match(errors, /Choose a reason/);
        await officer.check_page();
        await officer.choose_first('home');
        await officer.choose('The placing authority asks for another home');
        await officer.fill('Say more in a sentence', 'The council knows that home and asks for it.');
        await officer.press('Ask this home instead');
        assert.ok(await officer.sees('The council knows that home and asks for it.'));
        await officer.check_page();
        await officer.open('/plan');
        assert.ok(await officer.sees('0 as a plan proposed, 1 elsewhere'));
    }, { product: monday_morning });

story('L1 the plan is the unit’s: nobody else finds it', async (cast) => {
    for (const role of ['referrer', 'home_decision_maker']) {
        const someone = await cast.person({ role });
        await someone.open('/plan');
        assert.equal(await someone.heading(), 'Page not found');
    }
}, { product: monday_morning });
