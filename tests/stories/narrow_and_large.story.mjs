// SPDX-License-Identifier: Apache-2.0
// P1 P2: the main pages in a window 320 pixels wide, which is also what 400% zoom leaves of 1280; in forced
// colours; and by the browser's own back button.
import assert from 'node:assert/strict';

import { fits_the_width, focus_is_visible } from './support/layout_rules.mjs';
import * as referring from './support/referring.mjs';
import { story } from './support/story.mjs';

const narrow = { width: 320, height: 640 };

async function every_page_is_usable(someone, paths) {
    for (const path of paths) {
        assert.equal(await someone.open(path), 200, path);
        await someone.check_page();
        await fits_the_width(someone);
        await focus_is_visible(someone);
    }
}

story('P1 a referrer’s pages at 320 pixels and in forced colours', async ({ person }) => {
    const referrer = await person({ role: 'referrer', organisation: 'Barnet' }, narrow);
    await referring.start(referrer, 'Welfare', 'Within 72 hours');
    const here = referring.here(referrer);
    await referrer.page.emulateMedia({ forcedColors: 'active' });
    await every_page_is_usable(referrer, ['/', '/referrals', '/referrals/new', `${here}/tasks`,
        `${here}/questions/contacts`, `${here}/questions/section_25`, `${here}/check`, `${here}/documents`,
        `${here}/withdrawal`, `${here}/print`]);
});

story('P1 the unit’s pages at 320 pixels and in forced colours', async ({ person }) => {
    const officer = await person({ role: 'unit_officer' }, narrow);
    await officer.open('/board?tab=searching');
    const here = await officer.page.locator('#board tbody a').first().getAttribute('href');
    await officer.page.emulateMedia({ forcedColors: 'active' });
    await every_page_is_usable(officer, ['/', '/board', here, `${here}/timeline`, '/homes', '/roles']);
});

story('P1 P2 back links and the browser’s back keep filters and place, and lists keep their order', async ({ person }) => {
    const officer = await person({ role: 'unit_officer' });
    await officer.open('/board?tab=searching');
    await officer.follow('Filter these referrals');
    await officer.choose('Welfare', { within: 'Pathway' });
    await officer.press('Apply filters');
    await officer.check_page();
    const filtered = officer.page.url();
    assert.match(filtered, /pathway=welfare/);
    const references = () => officer.page.locator('#board tbody th, #board tbody td:first-child').allInnerTexts();
    const first_page = await references();

    await officer.page.locator('#board tbody a').first().focus();
    await officer.lead_on('Enter');
    await officer.page.goBack();
    assert.equal(officer.page.url(), filtered);
    assert.deepEqual(await references(), first_page, 'the same rows in the same order');

    await officer.follow('Next page');
    await officer.check_page();
    const second_page = await references();
    assert.deepEqual(second_page.filter((each) => first_page.includes(each)), [], 'no row twice');
    await officer.page.goBack();
    assert.deepEqual(await references(), first_page);

    const referrer = await person({ role: 'referrer', organisation: 'Barnet' });
    await referring.start(referrer, 'Welfare', 'Within 72 hours');
    await referrer.open(`${referring.here(referrer)}/questions/birth`);
    await referrer.follow('Back');
    assert.equal(await referrer.heading(), 'What is the child’s name?');
    await referrer.page.goBack();
    assert.equal(await referrer.heading(), 'Date of birth and sex');
});
