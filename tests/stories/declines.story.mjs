// SPDX-License-Identifier: Apache-2.0
// A home that does not fit is asked with a reason; homes decline; the unit challenges and never forces.
import assert from 'node:assert/strict';

import * as offers from './support/offers.mjs';
import { story } from './support/story.mjs';

const { monday_morning, waiting_child } = offers;

/** Asks a home that does not fit: first without saying why, then with the reason. */
async function asks_against_the_rules(officer, referral) {
    const home = (await offers.compare(officer, referral))
        .find(({ verdict, free, asked }) => verdict === 'Does not fit' && free > 0 && !asked)
        ?? (await offers.compare(officer, referral)).find(({ verdict }) => verdict === 'Does not fit');
    assert.ok(home, 'some home does not fit');
    await officer.choose(home.name, { within: 'Which homes do you ask?' });
    await officer.press('Send the offers');
    assert.match(await officer.page.locator('.govuk-error-summary').innerText(), /Choose a reason/);
    assert.ok(await officer.page.getByRole('checkbox', { name: home.name, exact: true }).isChecked(), 'the choice is kept');
    await officer.check_page();

    const why = officer.page.getByLabel('Why is it asked although it does not fit?').locator('visible=true');
    await officer.pick_in(why, 1);
    await officer.fill_revealed(`#${(await why.getAttribute('id')).replace('override-', 'override-words-')}`,
        'The manager says by telephone that this can be lifted tonight.');
    await officer.press('Send the offers');
    return home.name;
}

async function declines_badly_then_well(manager, offer) {
    await manager.open(offer);
    await manager.press('Decline');
    await manager.check_page();
    await manager.fill('What would make it possible? (optional)', 'Two more waking night staff would.');
    await manager.press('Decline');
    const errors = await manager.page.locator('.govuk-error-summary').innerText();
    assert.match(errors, /Choose a reason/);
    assert.match(errors, /Say in a sentence why your home declines/);
    assert.equal(await manager.page.locator('#would_change_it').inputValue(), 'Two more waking night staff would.');
    await manager.check_page();

    await manager.choose('Not enough staff on shift');
    await manager.fill('Say why in your own words', 'Two of the night staff are ill and nobody can stand in.');
    await manager.press('Decline');
    assert.match(await manager.heading(), /^Check before you answer/);
    assert.ok(await manager.sees('Who will be told'), 'who will be told is said before the press');
    await manager.check_page();
    await manager.press('Change your answer');
    assert.equal(await manager.page.locator('#words').inputValue(),
        'Two of the night staff are ill and nobody can stand in.', 'nothing typed is lost');
    await manager.press('Decline');
    await manager.press('Decline');
    assert.equal(await manager.heading(), 'This offer is no longer open');
    await manager.check_page();
}

/** The unit reviews the decline: returns it once with a question, or escalates it. */
async function review(officer, offer, choice, words) {
    await officer.open(offer);
    await officer.press('Review the decline');
    await officer.check_page();
    await officer.choose(choice);
    await officer.fill('Your question, or why you escalate it', words);
    await officer.press('Record the review');
}

/** The home's responsible individual finds the escalation as work, answers once, and the unit reads it. */
async function answers_from_above(cast, home, offer, officer) {
    const above = await offers.responsible_of(cast, home);
    await above.open('/');
    assert.ok(await above.sees('Answer the escalated decline of'), 'an escalation is work');
    await above.open(`${offer}/escalation`);
    assert.ok(await above.sees('Two declines for want of staff in one morning.'));
    assert.ok(await above.sees('The agency has nobody whom the children know.'));
    await above.check_page();
    await above.press('Answer the escalation');
    await above.press('Send your answer');
    assert.match(await above.page.locator('.govuk-error-summary').innerText(), /Say in a sentence what you answer/);
    await above.check_page();
    await above.fill('Your answer to the unit', 'Two agency workers whom the children know start on Monday.');
    await above.press('Send your answer');
    assert.ok(await above.sees('The unit has your answer.'));
    await above.check_page();
    assert.equal(await above.open(offer), 404, "the child's file is not theirs");

    await officer.open(offer);
    assert.match(await offers.beside(officer, 'Told above the manager'), /responsible individual of/);
    assert.match(await offers.beside(officer, "Responsible individual's answer"), /start on Monday/);
    await officer.check_page();
}

story('C10 D1 D7 D8 D9 a home is asked with a reason, declines with one, and is challenged and never forced',
    async (cast) => {
        const referral = cast.product.story(waiting_child.title);
        const officer = await cast.person({ role: 'unit_officer' });
        const home = await asks_against_the_rules(officer, referral);
        const { [home]: offer } = await offers.offers_of(officer, referral);
        await officer.open(offer);
        assert.match(await offers.beside(officer, 'Why it was asked all the same'), /can be lifted tonight/);
        await officer.check_page();

        const manager = await offers.manager_of(cast, home);
        await declines_badly_then_well(manager, offer);

        const question = 'Would one agency nurse, paid for by the council, change this?';
        await officer.open(offer);
        assert.match(await offers.beside(officer, 'Reason for declining'), /staff/);
        await review(officer, offer, 'Return it to the home with a question', question);
        await manager.open('/');
        assert.ok(await manager.sees('The unit asks about your decline'));
        await manager.open(offer);
        assert.ok(await manager.sees(question));
        await manager.check_page();
        await offers.decline(manager, offer, 'The agency has nobody whom the children know.');

        await officer.open(`${offer}/decline-review`);
        assert.equal(await officer.sees('Return it to the home with a question'), false, 'returned once only');
        await review(officer, offer, "Escalate it to the home's responsible individual",
            'Two declines for want of staff in one morning.');
        await officer.open(offer);
        assert.ok(await officer.sees('Decline escalated'));
        await officer.check_page();
        await manager.open(offer);
        assert.ok(await manager.sees('It may never force'));
        assert.ok(await manager.sees('Two declines for want of staff in one morning.'), 'why it was escalated');
        await manager.check_page();
        await answers_from_above(cast, home, offer, officer);
    }, { product: monday_morning });

story('D10 D14 the unit does not agree a condition, another offer is recalled, and both homes read why',
    async (cast) => {
        const referral = cast.product.story(waiting_child.title);
        const officer = await cast.person({ role: 'unit_officer' });
        const homes = await offers.homes_with_room(officer, referral, 2);
        const [careful, recalled] = homes;
        const at = await offers.send_offers(officer, referral, homes);

        const manager = await offers.manager_of(cast, careful);
        await manager.open(at[careful]);
        const free = () => manager.page.locator('#beds tbody tr').filter({ hasText: 'Free' }).count();
        const free_before = await free();
        await offers.accept_with_staff(manager, at[careful], 'Two more members of staff, day and night.');
        const why = 'The council can pay for one more member of staff, not for two.';
        await offers.answer_conditions(officer, at[careful], { agreed: false, words: why });
        await manager.open(at[careful]);
        assert.ok(await manager.sees('Because the unit did not agree your conditions'));
        assert.ok(await manager.sees(why));
        await manager.check_page();
        await manager.open('/beds');
        const row = manager.page.locator('#totals tbody tr').filter({ hasText: /^Free/ });
        assert.equal(Number(await row.locator('td').first().innerText()), free_before, 'the bed is free again');
        await manager.check_page();

        const other = await offers.manager_of(cast, recalled);
        await other.open(at[recalled]);
        await officer.open(at[recalled]);
        await officer.press('Recall the offer');
        await officer.press('Recall the offer');
        assert.match(await officer.page.locator('.govuk-error-summary').innerText(), /Choose a reason/);
        await officer.check_page();
        await officer.choose_first('reason');
        await officer.fill('Say more in a sentence', 'The child is in hospital and cannot travel today.');
        await officer.press('Recall the offer');
        await other.open(at[recalled]);
        assert.equal(await other.heading(), 'This offer is no longer open');
        assert.ok(await other.sees('The child is in hospital and cannot travel today.'), 'the reason is read');
        await other.check_page();
        assert.equal(await other.open(referral), 404);
    }, { product: monday_morning });
