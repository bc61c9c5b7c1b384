// SPDX-License-Identifier: Apache-2.0
// The Youth Custody Service refers a sentenced child and a remanded one: the same form, other questions.
import assert from 'node:assert/strict';

import * as referring from './support/referring.mjs';
import { story } from './support/story.mjs';
import { remand_planned, youth_custody_planned } from './support/told.mjs';

const of_welfare = ['The application to the court', 'The tests of section 25', 'What else was tried'];

async function refers(referrer, pathway, answers, of_this_pathway) {
    const reference = await referring.start(referrer, pathway, 'On a planned date');
    assert.equal((await referring.tasks(referrer))['Section 25 tests'], undefined);

    const asked = await referring.answer_from(referrer, 'Who the child is', answers);
    for (const heading of of_this_pathway) assert.ok(asked.includes(heading), heading);
    assert.deepEqual(asked.filter((heading) => of_welfare.includes(heading)), []);

    assert.deepEqual(await referring.in_the_way(referrer), []);
    await referring.send(referrer);
    assert.ok(await referrer.sees(reference));
}

const council = {
    'The responsible council': {
        'Council responsible for the child': 'Haringey', 'The council’s own number for the child': 'S-20417',
    },
};

story('A2 A3 A4 A11 A16 I1 a sentenced child is referred, every answer typed', async ({ person }) => {
    const officer = await person({ role: 'ycs_officer' });
    await refers(officer, 'Youth custody', { ...youth_custody_planned, ...council }, ['The sentence']);
});

story('A2 A3 A4 A11 A16 I1 a remanded child is referred, every answer typed', async ({ person }) => {
    const officer = await person({ role: 'ycs_officer' });
    await refers(officer, 'Remand', { ...remand_planned, ...council },
        ['The remand', 'The conditions for remand to youth detention accommodation']);
});
