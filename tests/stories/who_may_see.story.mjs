// SPDX-License-Identifier: Apache-2.0
// Who may see what: by role, by organisation, part by part; and no link lets anybody in.
import assert from 'node:assert/strict';

import { story } from './support/story.mjs';

/** The first offer that waits for this home: { reference, offer }. */
async function opens_the_first_offer(someone) {
    await someone.open('/offers');
    await someone.check_page();
    const link = someone.page.locator('main table tbody a').first();
    const offer = await link.getAttribute('href');
    await link.focus();
    await someone.lead_on('Enter');
    await someone.check_page();
    return offer;
}

/** A home with an offer to answer, of a child of whom answers about health are given; leaves
 * the referral open. */
async function finds_a_home_that_is_asked(officer) {
    await officer.open('/');
    const offers = await officer.page.getByRole('link', { name: /^Await the home's answer on / })
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const offer of offers) {
        await officer.open(offer);
        const home = (await officer.heading()).replace('Offer to ', '');
        await officer.follow('Back to the referral');
        const has_health = await officer.page.locator('summary').filter({ hasText: /^\s*Health\s*$/ }).count() > 0;
        if (has_health) return home;
    }
    throw new Error('no home is asked about a child whose health is answered');
}

story('L1 a page shows which role holds which permission', async ({ person }) => {
    const auditor = await person({ role: 'auditor' });
    await auditor.open('/roles');
    await auditor.check_page();
    for (const words of ['Referrer', 'Unit officer', 'Registered manager or deputy']) {
        assert.ok(await auditor.sees(new RegExp(words, 'i')), words);
    }
});

story('L2 L4 each sees its own, and of a child no more than the stage allows', async ({ person }) => {
    const officer = await person({ role: 'unit_officer' });
    const home = await finds_a_home_that_is_asked(officer);
    const here = new URL(officer.page.url()).pathname;
    const name = (await officer.page.locator('.wayhome-identity-bar dd').first().innerText()).trim();

    const manager = await person({ role: 'home_decision_maker', organisation: home });
    await opens_the_first_offer(manager);
    await manager.open(here);
    await manager.check_page();
    assert.equal((await manager.page.content()).includes(name), false, 'the name is kept back from a home that is asked');
    const recorder = await person({ role: 'home_recorder', organisation: home });
    await recorder.open(here);
    await recorder.check_page();
    const reads_health = async (someone) => await someone.page.locator('summary').filter({ hasText: /^\s*Health\s*$/ }).count() > 0;
    assert.ok(await reads_health(manager), 'L4: health is for those who decide');
    assert.equal(await reads_health(recorder), false, 'L4: and not for those who record');
    for (const someone of [manager, recorder]) {
        assert.ok(await someone.page.getByText(/not shown to you at this stage/).count() > 0, 'and it says that more is kept back');
    }

    const other_home = home === 'Oakhaven' ? 'Fernhollow' : 'Oakhaven';
    for (const wanted of [{ role: 'home_decision_maker', organisation: other_home }, { role: 'court_officer' },
        { role: 'plv_member' }, { role: 'system_administrator' }]) {
        const stranger = await person(wanted);
        assert.equal(await stranger.open(here), 404, JSON.stringify(wanted));
        await stranger.check_page();
    }
});

story('L11 a link lets nobody in: it leads to signing in, and on from there', async ({ visitor, person, product }) => {
    const officer = await person({ role: 'unit_officer' });
    await officer.open('/board?tab=searching');
    const here = await officer.page.locator('#board tbody a').first().getAttribute('href');

    const stranger = await visitor();
    await stranger.open(here);
    assert.equal(await stranger.heading(), 'Sign in to Wayhome');
    await stranger.check_page();
    const { username, password } = await product.account({ role: 'unit_officer' });
    await stranger.fill('Username', username);
    await stranger.fill('Password', password);
    await stranger.press('Sign in');
    assert.equal(new URL(stranger.page.url()).pathname, here);
    await stranger.check_page();
});
