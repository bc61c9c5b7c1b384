// SPDX-License-Identifier: Apache-2.0
// U-01 L1 L2: one command makes a world; everybody in it can sign in from the keyboard.
import assert from 'node:assert/strict';

import { story } from './support/story.mjs';

const roles_by_place = {
    'councils, the unit and homes': ['referrer', 'authority_manager', 'unit_officer', 'unit_lead',
        'home_decision_maker', 'home_recorder'],
    'justice and partners': ['ycs_officer', 'custody_sergeant', 'court_officer', 'health_partner', 'advocate',
        'inspector'],
    'the vehicle and the operator': ['analyst', 'finance', 'plv_member', 'governance_clerk', 'system_administrator',
        'auditor'],
};

for (const [place, roles] of Object.entries(roles_by_place)) {
    story(`U-01 L2 at ${place} somebody of every role signs in by keyboard`, async ({ product, person }) => {
        const accounts = await product.accounts();
        for (const role of roles) {
            assert.ok(accounts.filter((account) => account.role === role).length >= 2, `two people are ${role}`);
            const someone = await person({ role });
            assert.equal(await someone.heading(), 'My work');
            await someone.check_page();
            await someone.leave();
        }
    });
}

story('U-01 the demonstration says that it is one, and its clock moves forward only', async ({ person, visitor }) => {
    const stranger = await visitor();
    await stranger.open('/sign-in');
    assert.ok(await stranger.sees('Everybody and everything here is invented'));
    await stranger.check_page();

    const officer = await person({ role: 'unit_officer' });
    await officer.open('/demonstration/clock');
    await officer.check_page();
    await officer.press('1 hour later');
    assert.ok(await officer.sees('22 November 2026, 10:0'));
    await officer.press('Next day');
    assert.ok(await officer.sees('It is 23 November 2026'), 'moving the clock signs nobody out');
});
