// SPDX-License-Identifier: Apache-2.0
// The product under test: one `wayhome demo` process on a free loopback port with a world of its own.
import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = resolve(fileURLToPath(import.meta.url), '../../../..');
const ready_limit_ms = 120_000;
const stop_limit_ms = 15_000;

/** The program: WAYHOME_BINARY (CTest names the preset's own), else the release build. */
export function binary() {
    return process.env.WAYHOME_BINARY ?? join(root, 'build/release/wayhome');
}

/** Where pictures of failed stories are kept. */
export const pictures_folder = join(root, 'build/stories');

/** Sunday 22 November 2026, nine in the morning in London: when every story begins. */
export const story_begins = '2026-11-22T09:00:00Z';

export class Product {
    #process;
    #said = '';

    /** Makes the demonstration world in a new folder, serves it and waits until it answers. */
    static async start({ clock = story_begins, options = [] } = {}) {
        const product = new Product();
        product.data = await mkdtemp(join(tmpdir(), 'wayhome-story-'));
        try {
            product.origin = await product.#serve(clock, options);
        } catch (failure) {
            await product.stop();
            throw failure;
        }
        return product;
    }

    #serve(clock, options) {
        const settings = ['demo', '--port', '0', '--data', this.data, '--clock', clock, ...options];
        this.#process = spawn(binary(), settings, { stdio: ['ignore', 'ignore', 'pipe'] });
        process.on('exit', this.#end_with_us);
        return new Promise((resolve_origin, reject) => {
            const give_up = (why) => {
                clearTimeout(limit);
                reject(new Error(`${binary()} demo ${why}; it said:\n${this.#said}`));
            };
            const limit = setTimeout(() => give_up(`was not ready in ${ready_limit_ms} ms`), ready_limit_ms);
            this.#process.once('error', (failure) => give_up(`did not start: ${failure.message}`));
            this.#process.once('exit', (status) => give_up(`ended with ${status} before it was ready`));
            this.#process.stderr.setEncoding('utf8').on('data', (text) => {
                this.#said += text;
                const ready = /^ready (http:\/\/\S+)$/m.exec(this.#said);
                if (ready) {
                    clearTimeout(limit);
                    resolve_origin(ready[1]);
                }
            });
        });
    }

    /** The demonstration sign-ins: [{role, organisation, username, password}]. */
    async accounts() {
        const settings = ['demo', '--accounts', '--data', this.data];
        const { stdout } = await promisify(execFile)(binary(), settings);
        return JSON.parse(stdout);
    }

    /** The first account that has all that is asked for, for instance {role, organisation}. */
    async account(wanted) {
        const accounts = await this.accounts();
        const fits = (account) => Object.entries(wanted).every(([name, value]) => account[name] === value);
        const found = accounts.find(fits);
        if (!found) {
            const roles = accounts.map(({ role, organisation }) => `${role} at ${organisation}`).join('\n  ');
            throw new Error(`no account has ${JSON.stringify(wanted)}; there are:\n  ${roles}`);
        }
        return found;
    }

    /** The path of the demonstration's story whose title begins so ("Twins"). */
    story(title) {
        const lines = readFileSync(join(this.data, 'about'), 'utf8').split('\n');
        const at = lines.findIndex((line) => line.startsWith(title));
        if (at < 0) throw new Error(`the demonstration tells no story “${title}”:\n${lines.join('\n')}`);
        return lines[at + 2];
    }

    /** What the process has said on standard error so far. */
    log() {
        return this.#said;
    }

    async stop() {
        const { pid, exitCode, signalCode } = this.#process ?? {};
        if (pid && exitCode === null && signalCode === null) {
            const ended = new Promise((resolve_end) => this.#process.once('exit', resolve_end));
            this.#process.kill('SIGTERM');
            const limit = setTimeout(() => this.#process.kill('SIGKILL'), stop_limit_ms);
            await ended;
            clearTimeout(limit);
        }
        process.off('exit', this.#end_with_us);
        await rm(this.data, { recursive: true, force: true });
    }

    #end_with_us = () => this.#process.kill('SIGKILL');
}
