// SPDX-License-Identifier: Apache-2.0
// The stories' own helpers, proved on a stand-in product: what is sound passes, each planted fault is reported.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

process.env.WAYHOME_BINARY = fileURLToPath(new URL('selftest_product.mjs', import.meta.url));
delete process.env.WAYHOME_STORY_PICTURES;
const { pictures_folder, Product } = await import('./product.mjs');
const { story } = await import('./story.mjs');

async function fill_in_the_child(worker) {
    await worker.follow('The child');
    await worker.fill('Full name', "Siân O'Connor-Ælfgifu עברית");
    await worker.fill_date('Date of birth', '2011-02-03');
    await worker.choose('No', { within: 'Is the child missing now?' });
    await worker.choose('Has a plan');
    await worker.unchoose('Goes to school');
    await worker.pick('Pathway', 'Remand');
    await worker.check_page();
    await worker.press('Save and continue');
}

const answers = "name=Siân O'Connor-Ælfgifu עברית ; day=3 ; month=2 ; year=2011 ; missing=no ; plan=on ; pathway=Remand";

story('a person signs in and answers every kind of question by keyboard', async ({ person }) => {
    const worker = await person({ role: 'duty_worker', organisation: 'Camden' });
    assert.equal(await worker.heading(), 'Work of duty.camden');
    assert.equal(await worker.sees('Secret'), false);
    await worker.check_page();

    await fill_in_the_child(worker);

    assert.equal(await worker.heading(), 'Answers');
    assert.equal(await worker.page.locator('#told').innerText(), answers);
    await worker.check_page();
});

story('the same journey works with script off', async ({ person }) => {
    const worker = await person({ role: 'duty_worker' }, { javascript: false });
    await fill_in_the_child(worker);

    assert.equal(await worker.page.locator('#told').innerText(), answers);
    await worker.open('/fault/label');
    await assert.rejects(worker.check_page(), /every field has a label/);
});

story('several people work at once and share no cookie', async ({ person, visitor, product }) => {
    const [worker, manager] = await Promise.all([person({ role: 'duty_worker' }), person({ role: 'home_manager' })]);
    const stranger = await visitor();
    await stranger.open('/work');

    assert.equal(await worker.heading(), 'Work of duty.camden');
    assert.equal(await manager.heading(), 'Work of manager.home');
    assert.equal(await stranger.heading(), 'Sign in');
    assert.match(product.log(), /^clock 2026-11-22T09:00:00Z$/m);
});

const planted = {
    '/fault/axe': /axe image-alt/,
    '/fault/label': /axe label/,
    '/fault/policy': /content security policy/,
    '/fault/console': /console error: a complaint/,
    '/fault/throw': /script error: Error: thrown/,
    '/fault/missing': /console error: Failed to load resource/,
    '/fault/lang': /lang: none/,
    '/fault/title': /title: none/,
    '/fault/headings': /one h1: Fault \| Another/,
    '/fault/error-title': /the title of a page with errors says so/,
    '/fault/ids': /ids are unique: a/,
};

story('every planted fault of a page is reported', async ({ visitor }) => {
    for (const [path, report] of Object.entries(planted)) {
        const someone = await visitor();
        await someone.open(path);
        await assert.rejects(someone.check_page(), report, path);
        await someone.leave();
    }
});

story('a page that is not found is no complaint, and what Tab cannot reach is', async ({ visitor }) => {
    const someone = await visitor();
    assert.equal(await someone.open('/no-such-page'), 404);
    await someone.check_page();

    await someone.open('/fault/tabindex');
    await assert.rejects(someone.tab_to(someone.page.getByRole('link')), /Tab does not reach/);
});

story('a wrong password does not sign in', async ({ visitor }) => {
    const someone = await visitor();
    await assert.rejects(someone.sign_in({ username: 'duty.camden', password: 'wrong' }), /could not sign in/);
});

test('a product that does not start says what it said, and leaves no folder', async () => {
    await assert.rejects(Product.start({ options: ['--refuse'] }), /ended with 4 before it was ready.*the world is full/s);
});

test('a product is gone when it is stopped', async () => {
    const product = await Product.start();
    await product.stop();

    assert.equal(existsSync(product.data), false);
    await assert.rejects(fetch(product.origin));
});

test('a story that fails turns its file red and leaves pictures', () => {
    const folder = join(pictures_folder, 'Z1_a_planted_failure_leaves_pictures');
    rmSync(folder, { recursive: true, force: true });
    const failing = fileURLToPath(new URL('selftest_failing.mjs', import.meta.url));
    const { NODE_TEST_CONTEXT: _, ...environment } = process.env;
    const ran = spawnSync(process.execPath, [failing], { env: environment, encoding: 'utf8' });

    assert.equal(ran.status, 1, ran.stdout);
    assert.match(ran.stdout, /axe image-alt/);
    assert.deepEqual(readdirSync(folder), ['duty.camden-001.html', 'duty.camden-001.png']);
    rmSync(folder, { recursive: true });
});
