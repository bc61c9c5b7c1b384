// SPDX-License-Identifier: Apache-2.0
// An order ran out while the child was in the home: the alarm stands with everybody concerned until the
// council records what a court gave; an order that ends early raises it again, and 72 hours lift it.
import assert from 'node:assert/strict';

import { story } from './support/story.mjs';

const alarm = 'The child is present and no legal authority is in force';
const in_order = { clock: '2026-11-23T09:00:00Z' };

/** Opens the alarm from My work; gives the reference of the case. */
async function opens_the_alarm(someone) {
    await someone.open('/');
    const link = someone.page.getByRole('link', { name: /^ALARM: no legal authority in force for WH-/ }).first();
    const text = (await link.innerText()).trim();
    await someone.check_page();
    await someone.follow(text);
    assert.equal(await someone.heading(), 'Legal authority');
    assert.ok(await someone.sees(alarm));
    await someone.check_page();
    return /WH-\w{4}-\w{4}/.exec(text)[0];
}

const value_of = (someone, key) => someone.page.locator('.govuk-summary-list__row')
    .filter({ has: someone.page.getByText(key, { exact: true }) }).locator('dd').first().innerText();

/** On which page of the child the alarm is looked for. */
async function sees_it_everywhere(someone, address) {
    for (const page of ['', '/timeline']) {
        await someone.open(address + page);
        assert.ok(await someone.sees(alarm), `the alarm stands at the head of ${address}${page}`);
    }
}

async function records_a_later_order(referrer) {
    await referrer.press('Record: Later secure order');
    await referrer.choose('Yes, it is granted', { within: 'Has the court granted it?' });
    await referrer.fill_date('When does it start?', '2026-11-23');
    await referrer.fill('Time, by a London clock', '08:30');
    await referrer.fill_date('What is its last day?', '2027-06-30');
    await referrer.fill('Which court?', 'Exampleham Family Court');
    await referrer.press('Record it');
    assert.ok(await referrer.sees('It can last 6 months: to 23 May 2027 at the latest'));
    await referrer.check_page();
    await referrer.fill_date('What is its last day?', '2027-02-23');
    await referrer.press('Record it');
    assert.equal(await referrer.heading(), 'Legal authority');
    assert.equal((await referrer.page.content()).includes(alarm), false, 'the alarm is lifted');
    assert.equal(await value_of(referrer, 'In force'), 'Later secure order');
    await referrer.check_page();
}

async function reviews_the_criteria(referrer) {
    await referrer.press('Record a review');
    await referrer.choose('Yes', { within: 'Are the criteria for keeping the child secure still met?' });
    await referrer.fill('How many people were on the panel?', '3');
    await referrer.fill('How many of them are neither members nor officers of the authority?', '1');
    await referrer.fill('What was decided, and why?', 'Still met: the reasons of the order stand.');
    await referrer.check_page();
    await referrer.press('Record the review');
    assert.equal(await value_of(referrer, 'Review of the criteria due'), '23 February 2027');
}

async function ends_it_early(referrer) {
    await referrer.follow(await referrer.page.getByRole('link', { name: /^Record that it ended early/ }).first()
        .evaluate((link) => link.textContent.replace(/\s+/g, ' ').trim()));
    await referrer.fill('Why did it end?', 'The court discharged the order this morning.');
    await referrer.check_page();
    await referrer.press('Record that it ended');
    assert.ok(await referrer.sees(alarm), 'nothing is in force again');
}

async function authorises_72_hours(referrer) {
    await referrer.press('Record: 72 hours without a court');
    assert.ok(await referrer.sees('The law allows 72 hours in any 28 days.'));
    await referrer.fill_date('When do the hours start?', '2026-11-23');
    await referrer.fill('Time, by a London clock', '09:00');
    await referrer.fill('Who authorises it? Name and post', 'Jo Marchbank, director of children’s services');
    await referrer.check_page();
    await referrer.press('Record it');
    assert.equal((await referrer.page.content()).includes(alarm), false, 'the alarm is lifted');
    assert.ok(await referrer.sees('26 November 2026, 9:00am'), 'the hours end by themselves');
    await referrer.check_page();
}

story('G1 G2 G3 G4 G8 an order ran out: the alarm stands until the council records what is in force', async ({ person }) => {
    const lead = await person({ role: 'unit_lead' });
    const reference = await opens_the_alarm(lead);
    const address = new URL(lead.page.url()).pathname.replace(/\/authority$/, '');
    await sees_it_everywhere(lead, address);
    await lead.open(address);
    const council = await value_of(lead, 'Responsible authority');
    const [home] = (await value_of(lead, 'Place')).split(', bed');

    const manager = await person({ role: 'home_decision_maker', organisation: home });
    assert.equal(await opens_the_alarm(manager), reference);
    assert.ok(await manager.sees('ring them now'));

    const referrer = await person({ role: 'referrer', organisation: council });
    assert.equal(await opens_the_alarm(referrer), reference);
    await records_a_later_order(referrer);
    await reviews_the_criteria(referrer);
    await ends_it_early(referrer);
    await authorises_72_hours(referrer);

    await lead.open('/');
    assert.equal(await lead.sees(`ALARM: no legal authority in force for ${reference}`), false);
    await lead.open(`${address}/timeline`);
    const told = await lead.page.locator('.wayhome-timeline__title').allInnerTexts();
    const alarms = told.filter((title) => title.startsWith('Alarm: present'));
    assert.equal(alarms.length, 2, 'both alarms stay on record');
    await lead.check_page();
}, { product: in_order });
