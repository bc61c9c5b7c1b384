// SPDX-License-Identifier: Apache-2.0
// Referrals that cannot wait: the short path, and the questions that may follow after it is sent.
import assert from 'node:assert/strict';

import { answer_page } from './support/answering.mjs';
import * as referring from './support/referring.mjs';
import { story } from './support/story.mjs';
import { police_custody, welfare_within_72_hours } from './support/told.mjs';

const most_questions = 12;

async function refers_in_a_few_answers(referrer, answers) {
    const asked = await referring.answer_what_is_needed(referrer, answers);
    assert.ok(asked.length + 2 <= most_questions, `${asked.length} questions besides pathway and how soon`);
    assert.equal((await referring.tasks(referrer)).Education, 'Not started');
    assert.deepEqual(await referring.in_the_way(referrer), []);
    await referring.send(referrer);
    return asked;
}

/** The receipt says when it is looked at, and that the rest is still wanted; the rest can be answered. */
async function answers_the_rest_later(referrer, task, heading, answers) {
    assert.ok(await referrer.sees('Homes need the other answers as soon as you have them.'));
    await referrer.follow('Answer the other questions');
    await referrer.check_page();
    await referrer.follow(task);
    assert.equal(await referrer.heading(), heading);
    await answer_page(referrer, answers, 'Save and come back later');
    assert.equal((await referring.tasks(referrer))[task], 'Done');
}

story('A2 A3 A6 A16 I1 P8 a place within 72 hours, on a Sunday, without the child’s own words yet', async ({ person }) => {
    const referrer = await person({ role: 'referrer', organisation: 'Barnet' });
    const reference = await referring.start(referrer, 'Welfare', 'Within 72 hours');
    await refers_in_a_few_answers(referrer, welfare_within_72_hours);
    const [first] = await referrer.page.locator('main ol li').allInnerTexts();
    assert.match(first, /by 22 November 2026, 9:3\dam/, 'thirty minutes, Sunday or not');
    await answers_the_rest_later(referrer, 'Education', 'Education', {});

    await referrer.follow('The child’s own words and wishes');
    const words = { 'Have the child’s own words been obtained?': 'No' };
    await answer_page(referrer, { ...words, 'Why they were not obtained': 'She has not been found yet.' });
    await referrer.open(`${referring.here(referrer)}/print`);
    const shown = Object.fromEntries(await referring.answers_shown(referrer));
    assert.equal(shown['Why they were not obtained'], 'She has not been found yet.');
    assert.equal(shown['Child’s wishes'] ?? shown['The child’s wishes'], 'Not answered', 'not asked is not none');

    const officer = await person({ role: 'unit_officer' });
    await officer.open('/board');
    const row = officer.page.getByRole('row').filter({ hasText: reference });
    assert.match(await row.innerText(), /72 hours/, 'A6: how soon is on the board');
    await officer.check_page();
});

story('A2 A3 A6 A16 a sergeant asks for a place tonight in twelve questions at most', async ({ person }) => {
    const sergeant = await person({ role: 'custody_sergeant' });
    await referring.start(sergeant, 'Police custody', 'Within hours');
    const asked = await refers_in_a_few_answers(sergeant, {
        ...police_custody,
        'The responsible council': { 'Council responsible for the child': 'Haringey' },
    });
    assert.ok(asked.includes('Charge and detention') && asked.includes('Why a secure place'));
    const [first] = await sergeant.page.locator('main ol li').allInnerTexts();
    assert.match(first, /by 22 November 2026, 9:1\dam/, 'ten minutes for police custody');
    await answers_the_rest_later(sergeant, 'Communication', 'How the child communicates',
        police_custody['How the child communicates']);
});
