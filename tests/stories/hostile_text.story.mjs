// SPDX-License-Identifier: Apache-2.0
// S-11: text that tries to be markup or script, stored in the fields of a case and shown on its pages.
import assert from 'node:assert/strict';

import * as offers from './support/offers.mjs';
import { story } from './support/story.mjs';
import * as road from './support/welfare_road.mjs';

const { monday_morning } = offers;

const hostile = [
    '"><img src=x onerror="window.ran=1"> and more words',
    '<script>window.ran=1</script> and more words',
    '</textarea><svg onload=window.ran=1> and more words',
    "' onfocus='window.ran=1' autofocus x=' and more words",
    'javascript:window.ran=1 // and more words',
    '<a href="javascript:window.ran=1">here</a> and more words',
    '&lt;script&gt;window.ran=1&lt;/script&gt; and more words',
    '{{7*7}} ${7*7} <%= 7*7 %> and more words',
    '<style>*{display:none}</style> and more words',
    '<base href=//example.invalid> \u202E and more words',
];

/** The page as it stands runs nothing that was stored, and is as sound as any other. */
async function stays_quiet(someone) {
    assert.equal(await someone.page.evaluate(() => window.ran), undefined, `something ran on ${someone.page.url()}`);
    const made = await someone.page.locator('img[onerror], svg[onload], script:not([src]), base, style').count();
    assert.equal(made, 0, `markup was made of text on ${someone.page.url()}`);
    await someone.check_page();
}

let next = 0;

/** Fills every text field of the page with hostile text; gives how many there were. */
async function fill_all(someone) {
    const fields = someone.page.locator('main input[type=text]:not([inputmode]), main textarea');
    let filled = 0;
    for (const field of await fields.all()) {
        const is_short = await field.evaluate((found) => /-(day|month|year|time)$|district|postcode/.test(found.id)
            || found.className.includes('width-5') || found.className.includes('width-2'));
        if (is_short) continue;
        await field.evaluate((found, text) => { found.value = text; }, hostile[next % hostile.length]);
        next += 1;
        filled += 1;
    }
    return filled;
}

/** Refers a child on the short path with hostile text wherever text may be written. */
async function refer(referrer) {
    await road.start_referral(referrer);
    const referral = new URL(referrer.page.url()).pathname.replace('/tasks', '');
    let stored = 0;
    const before_saving = async (someone) => {
        stored += await fill_all(someone);
    };
    while (await road.answer_next(referrer, { before_saving })) {
        assert.equal(await referrer.page.locator('.govuk-error-summary').count(), 0, referrer.page.url());
    }
    await referrer.follow('Check your answers');
    await stays_quiet(referrer);
    await referrer.press('Send the referral');
    await stays_quiet(referrer);
    return { referral, stored };
}

story('S-11 hostile text in the answers, reasons and conditions of a case is shown as text and runs nowhere',
    async (cast) => {
        const officer = await cast.person({ role: 'unit_officer' });
        const referrer = await cast.person({ role: 'referrer', organisation: 'Barnet' });
        const { referral, stored } = await refer(referrer);
        assert.ok(stored >= 8, `hostile text is stored in ${stored} fields`);
        await officer.open(referral);
        await road.triage(officer, /WH-\w{4}-\w{4}/.exec(await officer.heading())[0]);

        const [first, second] = await offers.homes_with_room(officer, referral, 2);
        const at = await offers.send_offers(officer, referral, [first, second]);
        const manager = await offers.manager_of(cast, first);
        await offers.accept_with_staff(manager, at[first], hostile[0]);
        const other = await offers.manager_of(cast, second);
        await other.open(at[second]);
        await stays_quiet(other);
        await offers.decline(other, at[second], hostile[1]);
        await stays_quiet(other);
        await stays_quiet(manager);
        await officer.open(`${at[second]}/decline-review`);
        await stays_quiet(officer);
        await officer.choose('Return it to the home with a question');
        await officer.fill('Your question, or why you escalate it', hostile[2]);
        await officer.press('Record the review');
        await other.open(at[second]);
        await stays_quiet(other);

        for (const page of [referral, `${referral}/print`, `${referral}/timeline`, `${referral}/homes`,
            `${referral}/outlook`, at[first], at[second], '/']) {
            await officer.open(page);
            await stays_quiet(officer);
        }
        for (const page of [referral, `${referral}/check`, `${referral}/print`, '/referrals?tab=searching']) {
            await referrer.open(page);
            await stays_quiet(referrer);
        }
        console.log(`S-11: hostile text stored in ${stored} answers, a reason, a condition and a question`);
    }, { product: monday_morning });
