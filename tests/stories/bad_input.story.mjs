// SPDX-License-Identifier: Apache-2.0
// What people type by mistake, and what browsers and strangers send: told at the field, nothing lost, nothing done twice.
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';

import { answer_page } from './support/answering.mjs';
import * as referring from './support/referring.mjs';
import { story } from './support/story.mjs';

const duty_worker = { role: 'referrer', organisation: 'Barnet' };

/** Presses save and reads the errors; each is a link to its field, and the page is sound. */
async function errors_after(referrer, button = 'Save and continue') {
    await referrer.press(button);
    await referrer.check_page();
    const links = referrer.page.locator('.govuk-error-summary li a');
    for (const link of await links.all()) {
        const field = await link.evaluate((found) => document.querySelector(found.getAttribute('href'))?.localName);
        assert.match(field, /^(input|select|textarea)$/, 'an error leads to its field');
    }
    return links.allInnerTexts();
}

async function birth_is_refused(referrer, [day, month, year], words) {
    await referrer.choose('Yes', { within: 'Is the date of birth known?' });
    await referrer.choose('Female', { within: 'Sex as recorded' });
    for (const [part, typed] of [['Day', day], ['Month', month], ['Year', year]]) await referrer.fill(part, typed);
    const [told] = await errors_after(referrer);
    assert.match(told, words);
    assert.equal(await referrer.page.getByLabel('Day', { exact: true }).inputValue(), day, 'what was typed is kept');
    assert.equal(await referrer.page.getByLabel('Year', { exact: true }).inputValue(), year, 'what was typed is kept');
}

story('bad input is told beside its field, and names in every script are kept', async ({ person }) => {
    const referrer = await person(duty_worker);
    await referring.start(referrer, 'Welfare', 'Within 72 hours');
    await referrer.follow('Answer the next one');

    assert.deepEqual(await errors_after(referrer), ['Enter given names']);
    await referrer.fill('Given names', 'x'.repeat(201));
    assert.match((await errors_after(referrer))[0], /200 characters or (fewer|less)/);
    assert.equal((await referrer.page.getByLabel('Given names').inputValue()).length, 201, 'what was typed is kept');
    await answer_page(referrer, {
        'Given names': 'محمد عبد الرحمن ابن', 'Family name': "Ó Súilleabháin ap Gruffydd-O'Neill",
        'Other names used': 'Siân Llŷr Mair Angharad',
    });

    await birth_is_refused(referrer, ['31', '2', '2011'], /must be a real date/);
    await birth_is_refused(referrer, ['1', '1', '2027'], /must be today or in the past/);
    await birth_is_refused(referrer, ['1', '6', '2017'], /too young for a secure place: 9/);
    await birth_is_refused(referrer, ['1', '6', '2008'], /too old for a secure place: 18/);
    await birth_is_refused(referrer, ['nine', '6', '2011'], /must be a real date/);
    await birth_is_refused(referrer, ['9', '6', '11'], /must have a year of 4 numbers/);
    await answer_page(referrer, { 'Date of birth': '2011-04-09' });

    await referrer.open(`${referring.here(referrer)}/check`);
    const shown = Object.fromEntries(await referring.answers_shown(referrer));
    assert.equal(shown['Given names'], 'محمد عبد الرحمن ابن');
    assert.equal(shown['Family name'], "Ó Súilleabháin ap Gruffydd-O'Neill");
    await referrer.check_page();
});

story('R-11 P8 pressing twice starts one referral, by two keys or two copies of the form', async ({ person }) => {
    const referrer = await person(duty_worker, { javascript: false });
    const drafts = async () => {
        await referrer.open('/referrals');
        return referrer.page.locator('#referrals tbody tr').filter({ hasText: 'Not named yet' }).count();
    };
    const before = await drafts();
    await referrer.open('/referrals/new');
    await referrer.choose('Remand', { within: 'Pathway' });
    await referrer.choose('Within hours', { within: 'How soon' });

    await referrer.page.getByRole('button', { name: 'Start the referral' }).focus();
    await referrer.page.keyboard.press('Enter', { noWaitAfter: true });
    await referrer.page.keyboard.press('Enter', { noWaitAfter: true });
    while (!referrer.page.url().endsWith('/tasks')) await setTimeout(50);
    assert.equal(await drafts(), before + 1);

    await referrer.open('/referrals/new');
    const fields = await referrer.page.locator('form[action="/referrals"]').evaluate((form) =>
        ({ ...Object.fromEntries(new FormData(form)), pathway: 'remand', urgency: 'within_hours' }));
    const send = () => referrer.page.request.post('/referrals', { form: fields, maxRedirects: 0 });
    const sent = await Promise.all([send(), send(), send(), send()]);
    assert.deepEqual([...new Set(sent.map((each) => each.status()))], [303]);
    assert.equal(new Set(sent.map((each) => each.headers().location)).size, 1, 'the same answer to each');
    assert.equal(await drafts(), before + 2);
});

story('P8 a session that ends in the middle of typing loses nothing', async ({ person }) => {
    const referrer = await person(duty_worker);
    await referring.start(referrer, 'Welfare', 'Within 72 hours');
    const here = referring.here(referrer);
    await referrer.follow('Answer the next one');
    await referrer.fill('Given names', 'Siân "Shân" & Mair');
    await referrer.fill('Family name (optional)', "O'Connor-Llŷwd");

    const other_tab = await referrer.page.context().newPage();
    await other_tab.goto('/');
    await other_tab.getByRole('button', { name: 'Sign out' }).focus();
    await other_tab.keyboard.press('Enter');
    await other_tab.waitForURL(/sign-in/);
    await other_tab.close();
    await referrer.press('Save and continue');
    assert.ok(await referrer.sees('what you typed is kept, and is not saved yet'));
    await referrer.check_page();
    await referrer.fill('Username', referrer.name);
    await referrer.fill('Password', 'not this one');
    await referrer.press('Sign in');
    await referrer.check_page();
    await referrer.fill('Password', 'wayhome demonstration');
    await referrer.press('Sign in');
    assert.equal(await referrer.heading(), 'You are signed in again');
    await referrer.check_page();
    await referrer.press('Save what I typed');
    assert.equal(await referrer.heading(), 'Date of birth and sex', 'saved, and on to the next question');

    await referrer.open(`${here}/check`);
    const shown = Object.fromEntries(await referring.answers_shown(referrer));
    assert.equal(shown['Given names'], 'Siân "Shân" & Mair');
    assert.equal(shown['Family name'], "O'Connor-Llŷwd");
});

story('a body or a header that is too large is refused, and strangers’ referrals look like none', async ({ person }) => {
    const referrer = await person(duty_worker);
    await referring.start(referrer, 'Remand', 'Within hours');
    const here = referring.here(referrer);
    const { request } = referrer.page;

    const huge = await request.post(`${here}/questions/name`, { form: { given_names: 'x'.repeat(2_000_000) } });
    assert.equal(huge.status(), 413);
    const flood = await request.get('/', { headers: { 'x-flood': 'x'.repeat(100_000) } });
    assert.equal(flood.status(), 431);
    assert.equal(await referrer.open(here), 200, 'and the service goes on');

    const stranger = await person({ role: 'referrer', organisation: 'Brent' });
    const pages = [];
    for (const path of [here, `${here}/tasks`, `/referrals/${'0'.repeat(32)}`, '/referrals/1', '/no/such/page']) {
        assert.equal(await stranger.open(path), 404, path);
        await stranger.check_page();
        pages.push((await stranger.page.locator('main').innerText()).replace(/[\w-]+$/gm, '').trim());
    }
    assert.equal(new Set(pages).size, 1, 'forbidden, unknown and malformed look alike');
});
