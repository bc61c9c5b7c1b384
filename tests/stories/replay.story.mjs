// SPDX-License-Identifier: Apache-2.0
// S-02: every id that one person has seen, tried by others in every parameter of every route.
import assert from 'node:assert/strict';

import { fresh_id, ask, for_each, form_token, harvest, routes_with_ids } from './support/replay.mjs';
import { story } from './support/story.mjs';

/** More of both make a longer and wider search: WAYHOME_REPLAY_IDS=40 WAYHOME_REPLAY_PAGES=200. */
const most_pages = Number(process.env.WAYHOME_REPLAY_PAGES ?? 48);
const most_ids = Number(process.env.WAYHOME_REPLAY_IDS ?? 4);

/** Some of them, evenly from first to last. */
function spread(all, count) {
    const list = [...all];
    if (list.length <= count) return list;
    return Array.from({ length: count }, (_, place) => list[Math.floor((place * list.length) / count)]);
}

/** Tries every id as somebody else; gives how many tries were made. Anything but the 404 of an id that
 * nobody has is a leak. */
async function replay(other, ids, routes) {
    const token = await form_token(other);
    const { ids: own } = await harvest(other, most_pages);
    const foreign = spread([...ids].filter((id) => !own.has(id)), most_ids);
    assert.ok(foreign.length >= Math.min(most_ids, 4), `${other.name} has ${foreign.length} foreign ids to try`);
    const leaks = [];
    let tries = 0;
    await for_each(routes, async (route) => {
        const nobody = await ask(other, route, fresh_id(), token);
        for (const id of foreign) {
            const answer = await ask(other, route, id, token);
            tries += 1;
            const told = answer.status !== 404 || answer.body !== nobody.body || answer.body.includes(id);
            if (told) leaks.push(`${route.method} ${route.path} ${id}: ${answer.status}`);
        }
    });
    assert.deepEqual(leaks, [], `${other.name} was told of what is not theirs`);
    return tries;
}

async function events_of(someone, referral) {
    await someone.open(`${referral}/timeline`);
    return someone.page.locator('.wayhome-timeline__title').allInnerTexts();
}

story('S-02 L2 ids seen by one council or home open nothing for anybody else, on any route', async (cast) => {
    const { person } = cast;
    const routes = await routes_with_ids();
    const council = await person({ role: 'referrer', organisation: 'Barnet' });
    const of_council = await harvest(council, most_pages);
    await council.open('/referrals?tab=searching');
    const mine = await council.page.locator('main a[href^="/referrals/"]').first().getAttribute('href');
    const before = await events_of(council, mine);

    let tries = 0;
    for (const wanted of [{ role: 'referrer', organisation: 'Camden' }, { role: 'system_administrator' }]) {
        tries += await replay(await person(wanted), of_council.ids, routes);
    }
    const home = await person({ role: 'home_decision_maker', organisation: 'Oakhaven' });
    const of_home = await harvest(home, most_pages);
    tries += await replay(await person({ role: 'home_decision_maker', organisation: 'Kestrel Edge' }), of_home.ids, routes);

    assert.deepEqual(await events_of(council, mine), before, 'nothing happened to what was tried');
    console.log(`S-02: ${tries} replays over ${routes.length} routes; ${of_council.ids.size} and ${of_home.ids.size} ids `
        + `seen on ${of_council.pages} and ${of_home.pages} pages; no leak`);
}, { product: { clock: '2026-11-23T09:00:00Z' } });
