// SPDX-License-Identifier: Apache-2.0
// A child of twelve: no home is asked before the Secretary of State has approved it.
import assert from 'node:assert/strict';

import { answer_page } from './support/answering.mjs';
import * as referring from './support/referring.mjs';
import { story } from './support/story.mjs';
import { welfare_within_72_hours } from './support/told.mjs';
import { triage } from './support/welfare_road.mjs';

const approval = 'Approval of the Secretary of State for a child under 13';
const twelve_years_old = {
    ...welfare_within_72_hours,
    'Date of birth and sex': {
        'Is the date of birth known?': 'Yes', 'Date of birth': '2014-05-17', 'Sex as recorded': 'Female',
    },
    [approval]: { Approval: 'Not applied for yet' },
};

story('A14 a referral under 13 waits for the approval, which may first be given by word of mouth', async ({ person }) => {
    const referrer = await person({ role: 'referrer', organisation: 'Barnet' });
    const reference = await referring.start(referrer, 'Welfare', 'Within 72 hours');
    const asked = await referring.answer_what_is_needed(referrer, twelve_years_old);
    assert.ok(asked.includes(approval), 'the question is asked because of the age');

    const [stop] = await referring.in_the_way(referrer);
    assert.match(stop, /^Apply for the approval of the Secretary of State: the child is under 13/);
    await referrer.follow(stop);
    await answer_page(referrer, { Approval: 'Applied for', 'Date of the application for approval': '2026-11-22' },
        'Save and return to check');
    await referring.send(referrer);
    const here = referring.here(referrer);

    const officer = await person({ role: 'unit_officer' });
    await triage(officer, reference);
    await officer.open(`${here}/homes`);
    await officer.check_page();
    assert.ok(await officer.sees(/approval of the Secretary of State is not recorded/), 'no home can be asked');
    assert.equal(await officer.page.getByRole('button', { name: 'Send the offers' }).count(), 0);

    await referrer.open(`${here}/questions/approval`);
    await answer_page(referrer, {
        Approval: 'Approved by word of mouth, the letter is to follow',
        'Who gave the spoken approval': 'The duty officer of the Department for Education',
        'When the spoken approval was given': '2026-11-22 08:40',
    }, 'Save and come back later');
    await officer.open(`${here}/homes`);
    await officer.check_page();
    assert.equal(await officer.page.getByRole('button', { name: 'Send the offers' }).count(), 1);
});
