// SPDX-License-Identifier: Apache-2.0
// What falls due by itself, and how people answer it: an open search is confirmed, kept open, ceases and is
// opened again; “not eligible” is appealed against; a stay is made longer and a booking cancelled; a draft
// expires; an urgent referral goes to the officer on duty.
import assert from 'node:assert/strict';

import * as offers from './support/offers.mjs';
import { story } from './support/story.mjs';
import * as road from './support/welfare_road.mjs';

const { beside, monday_morning, move_clock, waiting_child } = offers;
const patience_ms = 10_000;

const days = (count) => Array(count).fill('Next day');

/** The page, once the timekeeper has done what this text tells of. */
async function sees_soon(someone, path, text) {
    const until = Date.now() + patience_ms;
    do {
        await someone.open(path);
        if (await someone.sees(text)) return;
    } while (Date.now() < until);
    assert.fail(`${path} does not say “${text}”`);
}

/** Presses with nothing entered; the errors, with the page checked. */
async function errors_of_an_empty_press(someone, button) {
    await someone.check_page();
    await someone.press(button);
    await someone.check_page();
    return someone.page.locator('.govuk-error-summary li').allInnerTexts();
}

async function reference_of(someone, referral) {
    await someone.open(referral);
    return /WH-\w{4}-\w{4}/.exec(await someone.page.locator('main').innerText())[0];
}

async function titles_of_timeline(someone, referral) {
    await someone.open(`${referral}/timeline`);
    await someone.check_page();
    return someone.page.locator('.wayhome-timeline__title').allInnerTexts();
}

/** The timekeeper has asked the referrer so often. */
async function was_asked(someone, referral, times) {
    const until = Date.now() + patience_ms;
    let asked = 0;
    do {
        await someone.open(`${referral}/timeline`);
        asked = await someone.page.locator('.wayhome-timeline__title')
            .filter({ hasText: 'Referrer asked whether the search is still needed' }).count();
    } while (asked < times && Date.now() < until);
    assert.equal(asked, times, 'how often the referrer was asked');
}

async function confirms(referrer, reference) {
    await referrer.open('/');
    await referrer.check_page();
    await referrer.follow(`Confirm the search for ${reference}`);
    assert.deepEqual(await errors_of_an_empty_press(referrer, 'Continue'),
        ['Choose whether the search is still needed']);
    assert.ok(await referrer.sees('a proposal, not yet agreed'), 'what is only proposed is marked');
    await referrer.choose('Yes, and something has changed');
    await referrer.fill_revealed('#words', 'He was moved to a ward on Tuesday and can travel.');
    await referrer.press('Continue');
    await referrer.check_page();
    assert.ok(await referrer.sees('Saying that the search is still needed'), 'the next time is listed');
}

async function keeps_open(lead, reference) {
    await lead.open('/');
    await lead.check_page();
    await lead.follow(`Not confirmed, about to cease: ${reference}`);
    const errors = await errors_of_an_empty_press(lead, 'Keep the search open');
    assert.match(errors[0], /why the search stays open/);
    await lead.fill('Why does the search stay open?', 'The social worker is on leave; her manager was told.');
    await lead.press('Keep the search open');
    await lead.check_page();
}

async function opens_again(lead, referral) {
    await lead.open(referral);
    await lead.press('Open the search again');
    assert.ok(await lead.sees('Can be opened again until'));
    const errors = await errors_of_an_empty_press(lead, 'Open the search again');
    assert.match(errors[0], /why the search is opened again/);
    await lead.fill('Why is the search opened again?', 'The council confirmed it by telephone this morning.');
    await lead.press('Open the search again');
    await lead.check_page();
    assert.ok(await lead.sees('Searching'));
}

story('B6 B11 M1 a search is confirmed, kept open, ceases when nobody says more, and is opened again', async (cast) => {
    const officer = await cast.person({ role: 'unit_officer' });
    const lead = await cast.person({ role: 'unit_lead' });
    const referral = cast.product.story(waiting_child.title);
    const reference = await reference_of(officer, referral);
    const referrer = await offers.referrer_of(cast, officer, referral);

    await referrer.open(`${referral}/confirmation`);
    assert.equal(await beside(referrer, 'What is asked'), 'A short update');
    await move_clock(referrer, 'Next week', ...days(4));
    await sees_soon(referrer, '/', `Is the search for ${reference} still needed?`);
    await confirms(referrer, reference);

    await move_clock(lead, 'Next week', ...days(4));
    await was_asked(lead, referral, 2);
    await move_clock(lead, ...days(3));
    await keeps_open(lead, reference);

    await move_clock(lead, 'Next week', ...days(4));
    await was_asked(lead, referral, 3);
    await move_clock(lead, 'Next week', 'Next day');
    await sees_soon(referrer, '/', `The search for ${reference} has ended: read why`);
    await referrer.open(referral);
    await referrer.check_page();
    assert.ok(await referrer.sees('Search ceased'));

    await opens_again(lead, referral);
    const told = await titles_of_timeline(referrer, referral);
    for (const title of ['Reopened', 'Search ceased', 'Unit lead keeps the search open', 'Search confirmed']) {
        assert.ok(told.includes(title), `the timeline tells “${title}”: ${told}`);
    }
    assert.equal(await officer.open(`${referral}/reopening`), 404, 'an officer opens nothing again');
}, { product: monday_morning });

async function found_not_eligible(officer, second, reference) {
    await officer.press('Triage');
    await officer.press('Allocate');
    await officer.press('Triage');
    await officer.choose('Neither limb of section 25 is shown', { within: 'Why is it not eligible?' });
    await officer.fill('Which test failed, and why', 'Nothing shows that she would come to significant harm.');
    await officer.press('Ask a second officer to confirm');
    await second.open('/board');
    await second.follow(reference);
    await second.press('Triage');
    await second.choose('Yes: it ends, and the referrer is told', {
        within: 'Do you agree that the referral is not eligible?',
    });
    await second.press('Record');
}

story('B5 “not eligible” is appealed against once, and the unit lead upholds the appeal', async ({ person }) => {
    const officer = await person({ username: 'unit.officer1' });
    const second = await person({ username: 'unit.officer2' });
    await officer.open('/board');
    const [reference, council] = await officer.page.locator('#board tbody tr')
        .filter({ hasText: 'Welfare' }).filter({ hasText: 'Nobody yet' }).first()
        .evaluate((row) => [row.cells[0].innerText, row.cells[3].innerText]);
    await officer.follow(reference);
    await found_not_eligible(officer, second, reference);

    const referrer = await person({ role: 'referrer', organisation: council });
    await referrer.open('/referrals?tab=ended');
    await referrer.follow(reference);
    await referrer.check_page();
    await referrer.press('Appeal against “not eligible”');
    const errors = await errors_of_an_empty_press(referrer, 'Send the appeal');
    assert.match(errors[0], /why the finding is wrong/);
    await referrer.fill('Why is the finding wrong?', 'The hospital letter of 3 November shows the harm.');
    await referrer.press('Send the appeal');
    await referrer.check_page();
    await referrer.press('Appeal against “not eligible”');
    assert.ok(await referrer.sees('The appeal was made and waits for the unit lead.'));
    assert.equal(await referrer.page.getByRole('button', { name: 'Send the appeal' }).count(), 0);
    await referrer.check_page();

    const lead = await person({ role: 'unit_lead' });
    await lead.open('/');
    await lead.follow(`Decide on the appeal on ${reference}`);
    assert.ok(await lead.sees('The hospital letter of 3 November shows the harm.'));
    assert.equal((await errors_of_an_empty_press(lead, 'Record the decision')).length, 2);
    await lead.choose('Yes, triage goes on');
    await lead.fill('Why do you decide so?', 'The letter was read and shows a third admission.');
    await lead.press('Record the decision');
    await lead.check_page();
    assert.ok(await lead.sees('In triage'));
    await referrer.open('/');
    assert.ok(await referrer.sees(`Your appeal on ${reference} was upheld`));
});

/** The waiting child's place at a home is taken up for this afternoon. */
async function books(cast) {
    const officer = await cast.person({ role: 'unit_officer' });
    const referral = cast.product.story(waiting_child.title);
    const [home] = await offers.homes_with_room(officer, referral, 1);
    const { [home]: offer } = await offers.send_offers(officer, referral, [home]);
    const manager = await offers.manager_of(cast, home);
    await offers.accept(manager, offer);
    const referrer = await offers.referrer_of(cast, officer, referral);
    await offers.prepare_take_up(referrer, referral, home, { date: '2026-11-23', time: '15:00' });
    await referrer.press('Take up the place');
    return { officer, manager, referrer, referral, home };
}

async function asks_for_longer(manager, referral) {
    await manager.open(referral);
    await manager.press('Changes of the placement');
    await manager.check_page();
    await manager.choose('Stay longer', { within: 'What is to change?' });
    await manager.fill('Day', '31', { within: 'New last day' });
    await manager.fill('Month', '2', { within: 'New last day' });
    await manager.fill('Year', '2027', { within: 'New last day' });
    await manager.fill('Why is the change needed?', 'The next home opens its bed only in May.');
    await manager.press('Ask for the change');
    assert.match(await manager.page.locator('.govuk-error-summary').innerText(), /new last day/i);
    assert.equal(await manager.page.getByLabel('Why is the change needed?').inputValue(),
        'The next home opens its bed only in May.', 'what was typed is kept');
    assert.ok(await manager.page.getByLabel('Stay longer').isChecked(), 'what was chosen is kept');
    await manager.check_page();
    await manager.fill_date('New last day', '2027-05-09');
    await manager.press('Ask for the change');
    await manager.check_page();
    assert.ok(await manager.sees('9 May 2027'));
}

async function agrees(someone, work) {
    await someone.open('/');
    await someone.follow(work);
    const errors = await errors_of_an_empty_press(someone, 'Record the answer');
    assert.deepEqual(errors, ['Choose whether you agree']);
    await someone.choose('Yes', { within: 'Do you agree?' });
    await someone.press('Record the answer');
    await someone.check_page();
}

story('F5 F8 a longer stay is asked for, supported and agreed; then the booking is cancelled', async (cast) => {
    const { officer, manager, referrer, referral } = await books(cast);
    const reference = await reference_of(officer, referral);
    await asks_for_longer(manager, referral);
    await agrees(referrer, `Answer the change asked for on ${reference}`);
    const lead = await cast.person({ role: 'unit_lead' });
    await agrees(lead, `Decide on the change asked for on ${reference}`);
    await manager.open(`${referral}/changes`);
    assert.equal(await beside(manager, 'Expected departure'), '9 May 2027');
    await manager.check_page();
    await officer.open(`${referral}/changes`);
    assert.equal(await officer.page.getByRole('button', { name: 'Record the answer' }).count(), 0);
    await officer.check_page();

    await referrer.open(referral);
    await referrer.press('Cancel the booked place');
    const errors = await errors_of_an_empty_press(referrer, 'Cancel the place');
    assert.match(errors[0], /why the child will not come/);
    await referrer.fill('Why will the child not come?', 'The court has sent him home to his aunt.');
    await referrer.press('Cancel the place');
    await referrer.check_page();
    assert.ok(await referrer.sees('Searching'));
    await manager.open('/');
    assert.ok(await manager.sees(`The booking for ${reference} is cancelled`), 'the home was told');
    assert.equal(await manager.open(`${referral}/changes`), 404, 'the right to the file went with the booking');
}, { product: monday_morning });

story('B7 a draft that nobody uses expires, and the person who began it is told', async ({ person }) => {
    const referrer = await person({ role: 'referrer', organisation: 'Barnet' });
    const reference = await road.start_referral(referrer);
    await referrer.open('/');
    assert.ok(await referrer.sees(`Finish the draft ${reference} before it expires`));
    await referrer.check_page();
    await move_clock(referrer, ...Array(4).fill('Next week'), ...days(2));
    await sees_soon(referrer, '/', `Your draft ${reference} was not used and has expired`);
    assert.equal(await referrer.sees(`Finish the draft ${reference}`), false);
    await referrer.follow(`Your draft ${reference} was not used and has expired`);
    await referrer.check_page();
    assert.ok(await referrer.sees('Draft expired'));
}, { product: monday_morning });

story('B1 an urgent referral goes to the officer whom the unit lead has put on duty', async ({ person }) => {
    const lead = await person({ role: 'unit_lead' });
    const officer = await person({ username: 'unit.officer1' });
    await lead.follow('Duty rota');
    await lead.check_page();
    const today = lead.page.getByLabel('Monday 23 November 2026', { exact: true });
    const [nobody, on_duty] = await today.evaluate((list) => [...list.options].map((option) => option.label));
    assert.equal(nobody, 'Nobody');
    await lead.pick('Monday 23 November 2026', on_duty);
    await lead.press('Save the rota');
    await lead.check_page();
    assert.equal(await today.evaluate((list) => list.selectedOptions[0].label), on_duty);

    const referrer = await person({ role: 'referrer', organisation: 'Barnet' });
    const reference = await road.start_referral(referrer);
    await road.answer_the_rest(referrer);
    await road.send(referrer);
    await lead.open('/board');
    const row = lead.page.locator('#board tbody tr').filter({ hasText: reference });
    assert.match(await row.innerText(), new RegExp(on_duty), 'allocated when it was sent');
    await officer.open('/rota');
    assert.equal(await officer.page.getByRole('button', { name: 'Save the rota' }).count(), 0);
    assert.ok(await officer.sees(on_duty));
    await officer.check_page();
}, { product: monday_morning });
