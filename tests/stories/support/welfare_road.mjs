// SPDX-License-Identifier: Apache-2.0
// The steps of the welfare road, from a referrer's first answer to the arrival at a home. Each takes the
// people who act in it; every page is used from the keyboard.
import assert from 'node:assert/strict';

/** Monday 23 November 2026, nine in the morning in London: an officer is at work. */
export const monday_morning = { clock: '2026-11-23T09:00:00Z' };

/** Nobody: a child made up for the story. */
export const child = { given: 'Tamsin', family: 'Quillfeather', born: '2011-04-09', number: 'S-1042' };

const no_known_risk = ['Suicide', 'Threats to the child’s life or safety', 'Being bullied or hurt by other children',
    'Allegations against carers', 'Violence to or bullying of other children', 'Violence to staff', 'Weapons',
    'Taking a hostage'];

/** How each question of the short path is answered, by its heading. */
const answers = {
    'What is the child’s name?': async (referrer) => {
        await referrer.fill('Given names', child.given);
        await referrer.fill('Family name (optional)', child.family);
    },
    'Date of birth and sex': async (referrer) => {
        await referrer.choose('Yes', { within: 'Is the date of birth known?' });
        await referrer.fill_date('Date of birth', child.born);
        await referrer.choose('Female', { within: 'Sex as recorded' });
    },
    'The responsible council': (referrer) =>
        referrer.fill('The council’s own number for the child (optional)', child.number),
    'Where is the child now?': (referrer) => referrer.choose('Foster care'),
    'The child’s legal status': async (referrer) => {
        await referrer.pick('Legal status', 'Full care order');
        await referrer.choose('Yes, that is intended', {
            within: 'Is the child to be kept secure before a court decides?',
        });
        await referrer.fill('Hours in secure accommodation without an order, last 28 days', '0');
    },
    'Physical health': async (referrer) => {
        for (const legend of ['Health conditions or injuries', 'Medication', 'Allergies', 'Is the child pregnant?']) {
            await referrer.choose('No', { within: legend });
        }
    },
    'Risks to the child and to others': async (referrer) => {
        for (const legend of no_known_risk) await referrer.choose('No known risk', { within: legend });
    },
    'The tests of section 25': async (referrer) => {
        await referrer.choose('Present', { within: 'Absconding' });
        await referrer.choose('Serious', { within: 'Absconding: how serious' });
        await referrer.pick('Absconding: last seen', 'Within the last week');
        await referrer.fill('Evidence of absconding: dates, from where, how it ended',
            'On 19 November from the foster home, found after two nights.');
        await referrer.choose('Yes', {
            within: 'Is the child likely to abscond from any other kind of accommodation?',
        });
        await referrer.fill('Why the child is likely to abscond', 'Four times since September, each time for longer.');
        await referrer.choose('Yes', { within: 'Is the child likely to suffer significant harm after absconding?' });
        await referrer.fill('Evidence of the significant harm', 'Was met by adults who give her drugs.');
        await referrer.choose('No', {
            within: 'Is the child likely to injure themselves or others in any other kind of accommodation?',
        });
    },
    'Permission to share the child’s information': async (referrer) => {
        await referrer.choose('Public task: a duty or power of the council or court');
        await referrer.fill('Officer who sanctioned the request', 'Jo Marchbank');
        await referrer.fill('That officer’s post', 'Director of children’s services');
    },
};

/** Starts an urgent welfare referral; gives its reference. */
export async function start_referral(referrer) {
    await referrer.press('Refer a child');
    await referrer.choose('Welfare', { within: 'Pathway' });
    await referrer.choose('Within 72 hours', { within: 'How soon' });
    await referrer.check_page();
    await referrer.press('Start the referral');
    const [reference] = /WH-\w{4}-\w{4}/.exec(await referrer.heading());
    return reference;
}

/** Answers the next question of the short path; gives its heading, or nothing when none is left. */
export async function answer_next(referrer, { before_saving = () => {} } = {}) {
    const next = referrer.page.getByRole('link', { name: 'Answer the next one', exact: true });
    if ((await next.count()) === 0) return undefined;
    await referrer.follow('Answer the next one');
    const heading = await referrer.heading();
    assert.ok(answers[heading], `the short path asks “${heading}”`);
    await answers[heading](referrer);
    await before_saving(referrer, heading);
    await referrer.check_page();
    await referrer.press('Save and come back later');
    return heading;
}

/** Answers all that is left of the short path. */
export async function answer_the_rest(referrer) {
    while (await answer_next(referrer)) assert.match(await referrer.heading(), /^Referral WH-/);
}

/** Checks the answers and sends; ends on the receipt. */
export async function send(referrer) {
    await referrer.follow('Check your answers');
    await referrer.check_page();
    assert.ok(await referrer.sees(child.family));
    await referrer.follow('See which homes could fit now, and how such searches ended before');
    assert.ok(await referrer.sees('make a parallel plan'), 'the outlook is seen before sending');
    await referrer.check_page();
    await referrer.page.goBack();
    await referrer.press('Send the referral');
}

/** Takes the referral from My work, allocates it to the officer and opens the search. */
export async function triage(officer, reference) {
    await officer.open('/');
    await officer.follow(`Allocate and triage ${reference}`);
    await officer.check_page();
    await officer.press('Triage');
    await officer.check_page();
    await officer.press('Allocate');
    await officer.open('/');
    const mine = officer.page.getByRole('row').filter({ hasText: `Triage ${reference}` });
    assert.match(await mine.innerText(), /You/);
    await officer.follow(`Triage ${reference}`);
    await officer.press('Triage');
    await officer.press('Finish triage and open the search');
}

/** Asks the first home that fits, or the first of all with a reason; gives its name. */
export async function ask_a_home(officer) {
    await officer.press('Compare homes and send offers');
    await officer.check_page();
    const rows = officer.page.locator('#homes tbody tr');
    assert.equal(await rows.count(), 14, 'every home is compared');
    const homes = await rows.evaluateAll((all) => all.map((row) => ({
        name: row.cells[0].innerText.trim(),
        fits: row.cells[1].innerText.trim().startsWith('Fits'),
        has_room: Number(row.cells[2].innerText) > 0,
    })));
    const asked = homes.find(({ fits, has_room }) => fits && has_room) ?? homes.find(({ has_room }) => has_room);
    await officer.choose(asked.name, { within: 'Which homes do you ask?' });
    if (!asked.fits) await give_override(officer, asked.name);
    await officer.press('Send the offers');
    return asked.name;
}

async function give_override(officer) {
    const reason = officer.page.getByLabel('Why is it asked although it does not fit?').locator('visible=true').first();
    await reason.focus();
    await officer.page.keyboard.press('ArrowDown');
    await officer.page.keyboard.press('Tab');
    await officer.page.keyboard.type('The manager has said by telephone that this can be lifted.');
}

/** Reads the offer without the child's name, and accepts with the first free bed. */
export async function accept(manager, reference) {
    await manager.open('/');
    await manager.follow(`Answer the offer of ${reference}`);
    await manager.check_page();
    assert.ok(await manager.sees('Answer by'));
    assert.equal((await manager.page.content()).includes(child.family), false, 'the family name is kept back');
    await manager.press('Accept');
    await manager.check_page();
    const bed = await manager.page.getByRole('radio').first().evaluate((radio) => radio.labels[0].textContent.trim());
    await manager.choose(bed);
    await manager.press('Accept');
    await manager.check_page();
    await manager.press('Accept');
    assert.equal(await manager.heading(), 'Offer your home accepted');
    assert.ok(await manager.sees(`${child.given} ${child.family}`), 'the home that said yes sees the name');
    await manager.check_page();
}

/** Takes up the place; the child is expected at 09:20. */
export async function take_up(referrer, reference) {
    await referrer.open('/');
    await referrer.follow(`Take up the place for ${reference}`);
    await referrer.press('Take up this place');
    await referrer.fill_date('When is the child expected to arrive?', '2026-11-23');
    await referrer.fill('Time', '09:20');
    await referrer.check_page();
    await referrer.press('Take up the place');
}

/** The council authorises the 72 hours from nine o'clock, so that the arrival is covered. */
export async function authorise(referrer) {
    await referrer.press('Record orders and other legal authority');
    await referrer.check_page();
    await referrer.press('Record: 72 hours without a court');
    await referrer.fill_date('When do the hours start?', '2026-11-23');
    await referrer.fill('Time, by a London clock', '09:00');
    await referrer.fill('Who authorises it? Name and post', 'Jo Marchbank, director of children’s services');
    await referrer.check_page();
    await referrer.press('Record it');
    await referrer.check_page();
}

/** Ten minutes later the home records that the child came at 09:08. */
export async function record_arrival(manager) {
    await manager.open('/demonstration/clock');
    await manager.press('10 minutes later');
    await manager.open('/placements');
    await manager.check_page();
    await manager.follow(`${child.given[0]} ${child.family[0]}, 15 years`);
    await manager.check_page();
    assert.ok(await manager.sees(`${child.given} ${child.family}`), 'the home sees who is coming');
    await manager.press('Record the arrival');
    await manager.fill_date('When did the child arrive?', '2026-11-23');
    await manager.fill('Time, by a London clock', '09:08');
    await manager.check_page();
    await manager.press('Record the arrival');
    assert.match(await manager.heading(), /^Beds of /);
}

/** The titles of the referral's timeline, newest first. */
export async function timeline(someone) {
    await someone.follow('Timeline');
    await someone.check_page();
    return someone.page.locator('.wayhome-timeline__title').allInnerTexts();
}
