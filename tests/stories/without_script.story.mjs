// SPDX-License-Identifier: Apache-2.0
// U-16 P1: the whole road with scripting off in everybody's browser.
import assert from 'node:assert/strict';

import { story } from './support/story.mjs';
import * as road from './support/welfare_road.mjs';

const without_script = { javascript: false };

story('P1 U-16 referred, triaged, compared, offered, accepted, taken up and arrived without a line of script',
    async ({ person }) => {
        const [referrer, officer] = await Promise.all([
            person({ role: 'referrer', organisation: 'Barnet' }, without_script),
            person({ role: 'unit_officer' }, without_script)]);

        const reference = await road.start_referral(referrer);
        await road.answer_the_rest(referrer);
        await road.send(referrer);
        await road.triage(officer, reference);
        const home = await road.ask_a_home(officer);

        const manager = await person({ role: 'home_decision_maker', organisation: home }, without_script);
        await road.accept(manager, reference);
        await road.take_up(referrer, reference);
        await road.record_arrival(manager);

        await referrer.open('/referrals?tab=placed');
        await referrer.follow(reference);
        await referrer.check_page();
        const told = await road.timeline(referrer);
        assert.equal(told[0], `Alarm: present and no legal authority in force: ${home}`);
        assert.equal(told[1], `Arrived: ${home}`);
    }, { product: road.monday_morning });
