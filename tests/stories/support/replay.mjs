// SPDX-License-Identifier: Apache-2.0
// Everything one person can see, and the same asked for by somebody else: pages are walked, their ids kept,
// and each id put into each parameter of each route.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

import { binary } from './product.mjs';

const at_once = 4;
const an_id = /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/g;

/** The page without the number of the request, which is never the same twice. */
export function without_reference(html) {
    return html.replace(/\b[0-9a-f]{12}-[0-9a-f]+\b/g, '');
}

export const fresh_id = () => randomBytes(16).toString('hex');

/** The routes that have a parameter for an id: [{method, path}]. */
export async function routes_with_ids() {
    const { stdout } = await promisify(execFile)(binary(), ['routes', '--json']);
    return JSON.parse(stdout).filter(({ path }) => /\{(?!file|component|question)/.test(path));
}

/** Runs the work for every item, a few at once, in order of arrival. */
export async function for_each(items, work) {
    const left = [...items];
    await Promise.all(Array.from({ length: at_once }, async () => {
        while (left.length > 0) await work(left.shift());
    }));
}

/** Walks the service as this person from My work; gives {ids, pages} of what was seen. */
export async function harvest(someone, most_pages) {
    const ids = new Set();
    const seen = new Set(['/']);
    const waiting = ['/', '/referrals', '/offers', '/beds', '/placements'];
    const read = async (path) => {
        const answer = await someone.page.request.get(someone.origin + path, { maxRedirects: 5 });
        if (!/html/.test(answer.headers()['content-type'] ?? '')) return;
        const html = (await answer.text()).replace(/<input[^>]*(csrf_token|idempotency_key)[^>]*>/g, '');
        for (const [id] of (path + html).matchAll(an_id)) ids.add(id);
        for (const [, written] of html.matchAll(/href="(\/[^"#]*)/g)) {
            const href = written.replaceAll('&amp;', '&');
            if (seen.has(href) || /^\/(assets|gallery|demonstration|help|roles)/.test(href)) continue;
            seen.add(href);
            waiting.push(href);
        }
    };
    let pages = 0;
    while (waiting.length > 0 && pages < most_pages) {
        const next = waiting.splice(0, Math.min(at_once, most_pages - pages));
        pages += next.length;
        await Promise.all(next.map(read));
    }
    return { ids, pages };
}

/** A form token of this person, from a page that has a form. */
export async function form_token(someone) {
    const answer = await someone.page.request.get(`${someone.origin}/`);
    return /name="csrf_token"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="csrf_token"/.exec(await answer.text())
        .slice(1).find(Boolean);
}

/** Asks for the route with that id in each of its parameters; gives {status, body}. */
export async function ask(someone, { method, path }, id, token) {
    const url = someone.origin + path.replace('{question}', 'distance').replace(/\{\w+\}/g, id);
    const answer = method === 'GET'
        ? await someone.page.request.get(url, { maxRedirects: 0 })
        : await someone.page.request.post(url, {
            maxRedirects: 0,
            form: { csrf_token: token, idempotency_key: fresh_id(), version: '0', home: id, bed: id, request: id },
        });
    return { status: answer.status(), body: without_reference(await answer.text()) };
}
