// SPDX-License-Identifier: Apache-2.0
// Withdrawing: what falls with it is shown first; the offer is gone at once; an arrival cannot be undone.
import assert from 'node:assert/strict';

import { story } from './support/story.mjs';

/** A referral that a home is still to answer, and that home. */
async function finds_an_open_offer(officer) {
    await officer.open('/');
    await officer.page.getByRole('link', { name: /^Await the home's answer on / }).first().focus();
    await officer.lead_on('Enter');
    await officer.check_page();
    const home = (await officer.heading()).replace('Offer to ', '');
    const offer = new URL(officer.page.url()).pathname;
    await officer.follow('Back to the referral');
    await officer.check_page();
    const facts = Object.fromEntries(await officer.page.locator('.govuk-summary-list__row').evaluateAll((rows) =>
        rows.map((row) => [row.querySelector('dt').innerText, row.querySelector('dd').innerText])));
    const reference = /WH-\w{4}-\w{4}/.exec(await officer.heading())[0];
    const authority = facts['Referred by'] ?? facts['Responsible authority'];
    return { reference, authority, home, offer, here: new URL(officer.page.url()).pathname };
}

story('B8 B9 withdrawing shows what falls with it, and homes lose the offer at once', async ({ person }) => {
    const officer = await person({ role: 'unit_officer' });
    const { reference, authority, home, offer, here } = await finds_an_open_offer(officer);
    const manager = await person({ role: 'home_decision_maker', organisation: home });
    await manager.open('/offers');
    await manager.check_page();
    assert.equal(await manager.open(offer), 200);
    const referrer = await person({ role: 'referrer', organisation: authority });

    await referrer.open(here);
    await referrer.press('Withdraw the referral');
    await referrer.check_page();
    const falls = await referrer.page.locator('main ul li').allInnerTexts();
    assert.ok(falls.some((line) => line.startsWith(`The offer to ${home}`)), falls.join('; '));
    for (const reason of ['Court did not grant the order', 'Child is missing']) {
        assert.ok(await referrer.sees(new RegExp(`^${reason}`, 'i')), `${reason} is a coded reason`);
    }

    await referrer.press('Withdraw the referral');
    await referrer.check_page();
    assert.equal(await referrer.page.locator('.govuk-error-summary li').count(), 2, 'a reason and a sentence');
    const reasons = referrer.page.getByRole('group', { name: 'Why is it withdrawn?' }).getByRole('radio');
    await reasons.first().focus();
    await referrer.page.keyboard.press('Space');
    await referrer.fill('Say more in a sentence', 'The court did not grant the order this morning.');
    await referrer.press('Withdraw the referral');
    await referrer.check_page();
    assert.ok(await referrer.sees('Withdrawn'));
    assert.ok(await referrer.sees('Withdraw the referral: this referral has ended.'));

    await manager.open('/offers');
    await manager.check_page();
    const waiting = manager.page.getByRole('table', { name: "Waiting for your home's answer" });
    assert.equal(await waiting.getByText(reference).count(), 0, 'gone from what waits');
});

story('B10 withdrawing is refused once the child has arrived, with the words why', async ({ person }) => {
    const officer = await person({ role: 'unit_officer' });
    await officer.open('/board?tab=placed');
    await officer.page.locator('#board tbody a').first().focus();
    await officer.lead_on('Enter');
    await officer.check_page();
    assert.ok(await officer.sees('Withdraw the referral: the child has arrived.'));

    await officer.open(`${new URL(officer.page.url()).pathname}/withdrawal`);
    await officer.check_page();
    assert.equal(await officer.heading(), 'This referral cannot be withdrawn');
    assert.ok(await officer.sees(/^The child has arrived\./));
    assert.equal(await officer.page.locator('main form').count(), 0);
});
