// SPDX-License-Identifier: Apache-2.0
// What a referrer does with a referral, from the two first answers to the receipt; all from the keyboard.
import assert from 'node:assert/strict';

import { answer_page, answer_questions } from './answering.mjs';

/** Sunday 22 November 2026, nine in the morning in London: nobody sits in an office. */
export const planned_for = '2026-12-04 14:00';

/** Starts a referral; gives its reference. Ends on the task list. */
export async function start(referrer, pathway, how_soon, needed_by = planned_for) {
    await referrer.open('/referrals/new');
    const answers = { Pathway: pathway, 'How soon': how_soon };
    if (how_soon === 'On a planned date') answers['When the place is needed'] = needed_by;
    await answer_page(referrer, answers, 'Start the referral');
    const [reference] = /WH-\w{4}-\w{4}/.exec(await referrer.heading());
    await referrer.check_page();
    return reference;
}

/** The path of the referral whose page is open. */
export function here(referrer) {
    return /\/referrals\/\w+/.exec(new URL(referrer.page.url()).pathname)[0];
}

/** Each task with its status, as the list shows them: { 'Health': 'Not started', ... }. */
export async function tasks(referrer) {
    const rows = await referrer.page.locator('.govuk-task-list__item').all();
    const shown = await Promise.all(rows.map(async (row) => [
        await row.locator('.govuk-task-list__name-and-hint').innerText(),
        await row.locator('.govuk-task-list__status').innerText(),
    ]));
    return Object.fromEntries(shown.map((pair) => pair.map((words) => words.trim())));
}

/** Opens a task of the list and answers every question from there to the last; gives their headings. */
export async function answer_from(referrer, task, answers) {
    await referrer.follow(task);
    const asked = await answer_questions(referrer, answers);
    assert.match(await referrer.heading(), /^Referral WH-/);
    await referrer.check_page();
    return asked;
}

/** Answers what the task list says is missing, one question after the other; gives their headings. */
export async function answer_what_is_needed(referrer, answers) {
    const asked = [];
    const next = referrer.page.getByRole('link', { name: 'Answer the next one', exact: true });
    while ((await next.count()) > 0) {
        await referrer.follow('Answer the next one');
        asked.push(await referrer.heading());
        await answer_page(referrer, answers[asked.at(-1)], 'Save and come back later');
    }
    return asked;
}

/** What stands in the way of sending, by the check page; an empty list where the referral may go. */
export async function in_the_way(referrer) {
    await referrer.open(`${here(referrer)}/check`);
    await referrer.check_page();
    const may_go = await referrer.page.getByRole('button', { name: 'Send the referral' }).count();
    const stops = await referrer.page.locator('#before-sending + ul a').allInnerTexts();
    assert.equal(may_go, stops.length === 0 ? 1 : 0, 'the button is there only when nothing stands in the way');
    return stops;
}

/** Sends from the check page; ends on the receipt. */
export async function send(referrer) {
    await referrer.open(`${here(referrer)}/check`);
    await referrer.press('Send the referral');
    await referrer.check_page();
    assert.equal(await referrer.heading(), 'Referral sent');
}

/** The words of a page that was answered, in the order shown: [[key, value]]. */
export async function answers_shown(someone) {
    const rows = await someone.page.locator('.govuk-summary-list__row').all();
    return Promise.all(rows.map(async (row) => [
        (await row.locator('dt').innerText()).trim(), (await row.locator('dd').first().innerText()).trim()]));
}
