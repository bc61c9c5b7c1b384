// SPDX-License-Identifier: Apache-2.0
// What every page of the product owes its readers, whoever looks at it and in whatever state.
import axe from 'axe-core';

/** Rules that hold with and without script: [{rule, detail}] of those the page breaks. */
export async function broken_html_rules(page) {
    return page.evaluate(() => {
        const broken = [];
        const must = (holds, rule, detail) => {
            if (!holds) broken.push({ rule, detail });
        };
        const all = (selector) => [...document.querySelectorAll(selector)];
        const title = document.title.trim();
        const headings = all('h1').map((heading) => heading.textContent.trim());
        const ids = all('[id]').map((element) => element.id);

        must(/^(en|cy)(-|$)/.test(document.documentElement.lang), 'lang', document.documentElement.lang || 'none');
        must(title !== '', 'title', 'none');
        must(headings.length === 1 && headings[0] !== '', 'one h1', headings.join(' | ') || 'none');
        must(all('main').length === 1, 'one main landmark', `${all('main').length}`);
        must(all('meta[name=viewport]').length === 1, 'viewport', 'none');
        must(ids.length === new Set(ids).size, 'ids are unique',
            [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].join(', '));
        if (document.querySelector('.govuk-error-summary')) {
            must(title.startsWith('Error: '), 'the title of a page with errors says so', title);
        }
        for (const field of all('input:not([type=hidden]):not([type=submit]), select, textarea')) {
            const named = field.labels.length > 0 || field.getAttribute('aria-label') || field.getAttribute('aria-labelledby');
            must(named, 'every field has a label', field.outerHTML.slice(0, 120));
        }
        for (const link of all('a[href]')) {
            must(!/^javascript:/i.test(link.getAttribute('href')), 'links work without script', link.outerHTML.slice(0, 120));
        }
        return broken;
    });
}

/** axe-core over the whole page: [{rule, detail}]. Needs script to be on. */
export async function axe_violations(page) {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    return violations.map(({ id, help, nodes }) => ({
        rule: `axe ${id}`,
        detail: `${help}: ${nodes.map((node) => node.html.slice(0, 120)).join(' ; ')}`,
    }));
}

/** Listens to what the browser complains of while the page is used; `taken()` hands it over once. */
export class Complaints {
    #heard = [];

    constructor(page, origin) {
        page.on('pageerror', (error) => this.#add('script error', String(error)));
        page.on('console', (message) => this.#add_console(page, message));
        page.on('request', (request) => {
            if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) {
                this.#add('nothing is fetched from elsewhere', request.url());
            }
        });
    }

    #add(rule, detail) {
        this.#heard.push({ rule, detail });
    }

    // Chromium also notes the status of a page that answers 4xx by intent; that is no complaint.
    #add_console(page, message) {
        if (message.type() !== 'error') return;
        const text = message.text();
        const is_page_itself = message.location().url === page.url();
        if (is_page_itself && /^Failed to load resource: .* status of 4\d\d/.test(text)) return;
        this.#add(/Content Security Policy/i.test(text) ? 'content security policy' : 'console error', text);
    }

    taken() {
        return this.#heard.splice(0);
    }
}
