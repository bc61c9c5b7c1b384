// SPDX-License-Identifier: Apache-2.0
// The unit's queue: a referral is allocated, asked about, judged by two officers and ended in writing.
import assert from 'node:assert/strict';

import { story } from './support/story.mjs';

const question = 'Which hospital gave her the inhaler, and when was she last seen there?';
const answer = 'The Whittington, on 3 November. The letter is on its way.';

/** The one row of the queue: { reference, authority }. */
async function takes_the_first_of_the_queue(officer) {
    await officer.open('/board');
    await officer.check_page();
    const row = officer.page.locator('#board tbody tr')
        .filter({ hasText: 'Welfare' }).filter({ hasText: 'Nobody yet' }).first();
    const [reference, authority] = await row.evaluate((found) => [found.cells[0].innerText, found.cells[3].innerText]);
    await officer.follow(reference);
    await officer.check_page();
    return { reference, authority };
}

async function allocates_it_to_herself(officer, reference) {
    await officer.press('Triage');
    await officer.check_page();
    await officer.press('Allocate');
    await officer.check_page();
    await officer.open('/');
    const mine = officer.page.getByRole('row').filter({ hasText: `Triage ${reference}` });
    assert.match(await mine.innerText(), /You/);
    await officer.check_page();
    await officer.follow(`Triage ${reference}`);
    await officer.press('Triage');
}

/** Each legal test has a result and the answer it rests on. */
async function reads_the_tests(officer) {
    const tests = await officer.page.locator('#tests tbody tr').evaluateAll((rows) =>
        rows.map((row) => [...row.cells].map((cell) => cell.innerText)));
    assert.ok(tests.length >= 5);
    for (const [, result, rule, source] of tests) {
        assert.match(result, /^(Met|Not met|Not known: ask)$/);
        assert.match(rule, /Answered under: /);
        assert.notEqual(source.trim(), '');
    }
}

async function asks(officer) {
    await officer.press('Ask');
    await officer.check_page();
    assert.equal(await officer.page.locator('.govuk-error-summary li').count(), 2, 'section and question are demanded');
    await officer.pick('Section your question is about', 'Health');
    await officer.fill('Your question', question);
    await officer.press('Ask');
    await officer.check_page();
    await officer.press('Triage');
    await officer.check_page();
    assert.ok(await officer.sees('The clock keeps running while it is answered.'));
}

async function answers(referrer, reference) {
    await referrer.open('/');
    await referrer.check_page();
    await referrer.follow(`Answer the unit's question on ${reference}`);
    assert.ok(await referrer.sees(question));
    await referrer.press('Send the answer');
    await referrer.check_page();
    assert.ok(await referrer.page.locator('.govuk-error-summary').count(), 'an empty answer is none');
    await referrer.fill('Your answer', answer);
    await referrer.press('Send the answer');
    await referrer.check_page();
}

async function finds_it_not_eligible(officer) {
    await officer.press('Triage');
    assert.equal(await officer.page.getByText('A question to the referrer is open').count(), 0);
    await officer.choose('Neither limb of section 25 is shown', { within: 'Why is it not eligible?' });
    await officer.fill('Which test failed, and why', 'Nothing shows that she would come to significant harm.');
    await officer.press('Ask a second officer to confirm');
    await officer.check_page();
    await officer.press('Triage');
    await officer.check_page();
    assert.ok(await officer.sees('Another officer must confirm it or return it; until then nothing ends.'));
    assert.equal(await officer.page.getByRole('button', { name: 'Record' }).count(), 0, 'nobody confirms alone');
}

async function judges(second, reference, judgement, words) {
    await second.open('/board');
    await second.follow(reference);
    await second.press('Triage');
    await second.check_page();
    await second.choose(judgement, { within: 'Do you agree that the referral is not eligible?' });
    if (words) await second.fill('Why you do not agree', words);
    await second.press('Record');
    await second.check_page();
}

story('B1 B2 B3 B4 M1 M3 a referral is asked about, then found not eligible by two officers', async ({ person, product }) => {
    const officer = await person({ username: 'unit.officer1' });
    const { reference, authority } = await takes_the_first_of_the_queue(officer);
    await allocates_it_to_herself(officer, reference);
    await reads_the_tests(officer);
    await asks(officer);

    const referrer = await person({ role: 'referrer', organisation: authority });
    await answers(referrer, reference);
    await officer.open('/');
    assert.ok(await officer.sees(`Information was given on ${reference}`), 'M3: the officer is told');
    await officer.open('/board');
    await officer.follow(reference);
    assert.ok(await officer.sees(answer), 'the answer is kept with its question');

    await finds_it_not_eligible(officer);
    const second = await person({ username: 'unit.officer2' });
    await judges(second, reference, 'No: triage goes on', 'The evidence of 14 November shows it.');
    await officer.open('/board');
    await officer.follow(reference);
    await finds_it_not_eligible(officer);
    await judges(second, reference, 'Yes: it ends, and the referrer is told');

    await referrer.open('/');
    await referrer.check_page();
    assert.ok(await referrer.sees(new RegExp(`${reference}.*not eligible`)), 'M3: the referrer is told in writing');
    await referrer.open('/referrals?tab=ended');
    await referrer.follow(reference);
    await referrer.follow('Timeline');
    await referrer.check_page();
    assert.ok(await referrer.sees('Nothing shows that she would come to significant harm.'));
});
