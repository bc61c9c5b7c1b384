// SPDX-License-Identifier: Apache-2.0
// A planned welfare referral: the whole form, from its first question to the printed page.
import assert from 'node:assert/strict';

import { answer_page } from './support/answering.mjs';
import * as referring from './support/referring.mjs';
import { story } from './support/story.mjs';
import { welfare_planned } from './support/told.mjs';

const of_other_pathways = ['The sentence', 'The remand', 'The conditions for remand to youth detention accommodation',
    'Charge and detention', 'Why a secure place', 'Approval of the Secretary of State for a child under 13'];

async function nothing_is_done_yet(referrer) {
    const { 'Pathway and how soon': first, 'Check your answers': last, Documents, ...others } =
        await referring.tasks(referrer);
    assert.equal(first, 'Done');
    assert.equal(last, 'Not ready to send');
    assert.equal(Documents, 'None attached');
    assert.equal(Object.keys(others).length, 16);
    assert.deepEqual([...new Set(Object.values(others))], ['Not started']);
}

async function leaves_after_one_answer_and_comes_back(referrer, reference) {
    await referrer.follow('Who the child is');
    await answer_page(referrer, welfare_planned['What is the child’s name?'], 'Save and come back later');
    assert.equal((await referring.tasks(referrer))['Who the child is'], 'In progress');
    assert.equal((await referring.in_the_way(referrer)).length, 30, 'every question still open is named');

    await referrer.press('Sign out');
    const account = { username: referrer.name, password: 'wayhome demonstration' };
    await referrer.sign_in(account);
    await referrer.follow('Referrals');
    await referrer.check_page();
    await referrer.follow(reference);
}

async function answers_the_whole_form(referrer) {
    const asked = await referring.answer_from(referrer, 'Who the child is', welfare_planned);
    assert.equal(asked.length, 30, 'the name was answered before');
    assert.deepEqual(asked.filter((heading) => of_other_pathways.includes(heading)), []);
    const { 'Check your answers': last, Documents, ...others } = await referring.tasks(referrer);
    assert.equal(last, 'Ready to send');
    assert.deepEqual([...new Set(Object.values(others))], ['Done']);
}

async function attaches_a_document(referrer) {
    await referrer.follow('Documents');
    await referrer.press('Add the document');
    await referrer.check_page();
    const errors = await referrer.page.locator('.govuk-error-summary li').allInnerTexts();
    assert.deepEqual(errors, ['Select a file', 'Select what kind of document it is', 'Select who may open the document']);
    await referrer.attach('Upload a file',
        { name: 'Care plan – Siân.txt', mimeType: 'text/plain', buffer: Buffer.from('The plan of 3 November.') });
    await referrer.choose('Care plan');
    await referrer.choose('Homes while they have a live offer');
    await referrer.press('Add the document');
    await referrer.check_page();
    assert.ok(await referrer.sees('Care plan – Siân.txt'));
    await referrer.follow('Back');
    assert.equal((await referring.tasks(referrer)).Documents, '1 attached');
}

async function changes_an_early_answer(referrer) {
    assert.deepEqual(await referring.in_the_way(referrer), []);
    await referrer.follow('Change Legal status');
    await answer_page(referrer, { 'Legal status': 'Interim care order' }, 'Save and return to check');
    const doubtful = await referrer.page.locator('#before-sending + ul a').allInnerTexts();
    assert.equal(doubtful.length, 3);
    for (const words of doubtful) {
        assert.match(words, /^Check the answer to “.*”: an earlier answer it depends on has changed$/);
        await referrer.follow(words);
        assert.ok(await referrer.sees('Check this answer. It may no longer be right'));
        await answer_page(referrer, {}, 'Save and return to check');
    }
    assert.deepEqual(await referring.in_the_way(referrer), []);
}

async function reads_every_answer(someone) {
    const shown = Object.fromEntries(await referring.answers_shown(someone));
    assert.equal(shown['Legal status'], 'Interim care order', 'A5: the changed answer');
    assert.equal(shown['Criminal exploitation: how serious'], 'Serious', 'A10');
    assert.equal(shown['Criminal exploitation: last seen'], 'Within the last week', 'A10');
    assert.equal(shown.Suicide, 'No known risk', 'A11');
    assert.equal(shown['Violence to staff'], 'Not known', 'A11');
    assert.equal(shown['The child can live'], 'Older children only', 'A12');
    assert.match(Object.values(shown).join('\n'), /Rhodri Ap Gwilym/, 'A12');
    assert.match(Object.values(shown).join('\n'), /She ran on the first night and every weekend/, 'A15');
    assert.match(shown['The child’s own words'], /I want to see my nan/, 'I1');
}

async function reads_the_receipt(referrer, reference) {
    assert.ok(await referrer.sees(reference));
    assert.ok(await referrer.sees(/^Sent 22 November 2026, 9:0\d\w\w\.$/));
    const next = await referrer.page.locator('main ol li').allInnerTexts();
    assert.match(next[0], /looks at it by 23 November 2026, 1:00pm/, 'four working hours from Monday morning');
}

story('A1 A2 A3 A4 A5 A6 A10 A11 A12 A13 A15 A16 A17 I1 P8 a planned welfare referral, every answer typed',
    async ({ person }) => {
        const referrer = await person({ role: 'referrer', organisation: 'Barnet' });

        const reference = await referring.start(referrer, 'Welfare', 'On a planned date');
        assert.ok(await referrer.sees('4 December 2026, 2:00pm'));
        await nothing_is_done_yet(referrer);
        await leaves_after_one_answer_and_comes_back(referrer, reference);
        await answers_the_whole_form(referrer);
        await attaches_a_document(referrer);
        await changes_an_early_answer(referrer);
        await reads_every_answer(referrer);

        await referring.send(referrer);
        await reads_the_receipt(referrer, reference);
        await referrer.follow('Print the whole referral');
        await referrer.check_page();
        await reads_every_answer(referrer);
    });
