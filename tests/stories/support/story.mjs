// SPDX-License-Identifier: Apache-2.0
// A story: a whole journey in real Chromium against a product of its own. Its name carries the feature
// rows it shows: story('A1 A3 a draft is kept and found again', async ({ person, visitor, product }) => { ... });
import { after, test } from 'node:test';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { Person } from './person.mjs';
import { pictures_folder, Product } from './product.mjs';

const story_limit_ms = 420_000;

/** One browser for all people of a file: the launch itself is shared, so that two who arrive at once share it. */
let launched;

/** Debian's Chromium with a new, empty profile (Playwright makes and removes it). */
export async function open_browser() {
    launched ??= chromium.launch({
        executablePath: process.env.WAYHOME_CHROMIUM ?? '/usr/bin/chromium',
        headless: true,
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
            '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
    return launched;
}

export async function close_browser() {
    await (await launched)?.close();
    launched = undefined;
}

/** Several people at work on one product; each has a window of their own. */
class Cast {
    #people = [];

    constructor(product) {
        this.product = product;
    }

    /** Somebody not signed in. */
    visitor = async (settings = {}) => {
        const arrived = await Person.arrive(await open_browser(), this.product.origin, settings);
        this.#people.push(arrived);
        return arrived;
    };

    /** Somebody signed in: person({ role: 'duty_worker' }), person({ role, organisation }, { javascript: false }). */
    person = async (wanted, settings = {}) => {
        const account = await this.product.account(wanted);
        const arrived = await this.visitor({ name: account.username, ...settings });
        await arrived.sign_in(account);
        return arrived;
    };

    async keep_pictures(folder) {
        for (const someone of this.#people) {
            await someone.keep_picture(folder).catch((failure) => console.error(`no picture: ${failure.message}`));
        }
    }

    async leave() {
        for (const someone of this.#people) await someone.leave();
    }
}

export function story(name, tell, { product: settings } = {}) {
    test(name, { timeout: story_limit_ms }, async () => {
        const product = await Product.start(settings);
        const cast = new Cast(product);
        try {
            await tell({ product, person: cast.person, visitor: cast.visitor });
        } catch (failure) {
            const folder = join(pictures_folder, name.replace(/[^\w]+/g, '_').slice(0, 80));
            await cast.keep_pictures(folder);
            failure.message += `\npictures: ${folder}\nthe product said:\n${product.log()}`;
            throw failure;
        } finally {
            await cast.leave();
            await product.stop();
        }
    });
}

after(close_browser);
