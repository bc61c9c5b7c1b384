// SPDX-License-Identifier: Apache-2.0
// Answers a page of questions as somebody without a mouse does: over the skip link into the page, then Tab
// from field to field, answering what has the focus. What a story wants to say it names by the words on the
// page; a required question it does not name gets a plain answer; an optional one is left empty.
import assert from 'node:assert/strict';

const most_fields = 200;
const plain_words = 'Recorded by the worker on duty.';
const plain_date = '2026-11-16';
const plain_choices = ['Not present', 'No known risk', 'No'];
const optional = / \(optional\)$/;

/** What has the focus: its kind, the words above it from the outermost legend inwards, what it holds. */
function focused(element) {
    const words = (found) => found?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const kind = element.matches('button, a.govuk-button') ? 'button'
        : element.matches('input[type=radio]') ? 'radio'
        : element.matches('input[type=checkbox]') ? 'checkbox'
        : element.matches('input[type=file]') ? 'file'
        : element.matches('select') ? 'list'
        : element.matches('input, textarea') ? 'text' : 'other';
    if (kind === 'other') return { kind };
    if (kind === 'button') return { kind, name: words(element), is_last: element.form?.elements[element.form.length - 1] === element };
    const under_a_choice = element.closest('.govuk-radios__conditional, .govuk-checkboxes__conditional');
    const around = [];
    const path = [];
    for (let up = element.closest('fieldset'); up; up = up.parentElement.closest('fieldset')) {
        const is_beyond = under_a_choice && up.contains(under_a_choice);
        (is_beyond ? around : path).unshift(words(up.querySelector(':scope > legend')));
    }
    const label = words(element.labels[0]);
    const group = kind === 'radio' || kind === 'checkbox'
        ? [...element.form.elements].filter((each) => each.type === element.type && each.name === element.name) : [];
    if (group.length === 0) path.push(label);
    return {
        kind, around, path, label,
        value: element.value,
        chosen: kind === 'list' ? element.selectedOptions[0]?.label : undefined,
        options: kind === 'list' ? [...element.options].map((option) => option.label)
            : group.map((each) => words(each.labels[0])),
        ticked: group.filter((each) => each.checked).map((each) => words(each.labels[0])),
        is_whole_number: element.inputMode === 'numeric',
    };
}

const is_nested = (value) => typeof value === 'object' && !Array.isArray(value);

/** What the story wants in this field: legends around it lead into nested answers, its own words to the answer. */
function wanted_in(answers, { around, path }, used) {
    let at = answers;
    const key = [];
    for (const part of [...around, ...path]) {
        const name = part.replace(optional, '');
        if (!(name in at) || (!is_nested(at[name]) && around.includes(part))) continue;
        key.push(name);
        if (!is_nested(at[name])) {
            used.add(key.join(' > '));
            return at[name];
        }
        at = at[name];
    }
    return undefined;
}

function names_of(answers, before = []) {
    return Object.entries(answers).flatMap(([name, value]) =>
        (is_nested(value) ? names_of(value, [...before, name]) : [[...before, name].join(' > ')]));
}

const date_parts = { Day: 2, Month: 1, Year: 0 };

/** The text a field is to hold; a date is one answer for its three fields, and for a time after it. */
function text_for(field, wanted) {
    const part = field.path.at(-1);
    const is_required = !field.path.some((words) => optional.test(words));
    if (part in date_parts) {
        const date = wanted ?? (is_required ? plain_date : undefined);
        return date && String(Number(date.slice(0, 10).split('-')[date_parts[part]]));
    }
    if (part === 'Time') return wanted?.slice(11) ?? (is_required ? '09:00' : undefined);
    if (wanted !== undefined) return wanted;
    if (!is_required) return undefined;
    return field.is_whole_number ? '1' : plain_words;
}

class Answering {
    #used = new Set();

    constructor(someone, answers) {
        this.someone = someone;
        this.answers = answers;
        this.keyboard = someone.page.keyboard;
    }

    /** Answers everything on the page; ends with the focus on its first button that sends the form. */
    async fill_in(button) {
        await this.#skip_into_the_page();
        for (let fields = 0; fields < most_fields; fields += 1) {
            await this.keyboard.press('Tab');
            const field = await this.someone.page.evaluate(`(${focused})(document.activeElement)`);
            if (field.kind === 'button' && field.name === button) return this.#all_was_said();
            if (field.kind === 'button' && /^Add another /.test(field.name)) await this.#add_rows();
            else await this.#answer(field);
        }
        return assert.fail(`Tab does not reach “${button}” on ${this.someone.page.url()}`);
    }

    /** Over the skip link, unless the page has put the focus on what is wrong, which stands above the fields. */
    async #skip_into_the_page() {
        const is_told = await this.someone.page.evaluate(() =>
            document.activeElement.matches('.govuk-error-summary'));
        if (is_told) return;
        await this.keyboard.press('Tab');
        const skip = await this.someone.page.evaluate(() => document.activeElement.textContent.trim());
        assert.equal(skip, 'Skip to main content', 'the first Tab of a page');
        await this.keyboard.press('Enter');
    }

    async #answer(field) {
        const wanted = field.path && wanted_in(this.answers, field, this.#used);
        if (field.kind === 'radio') await this.#choose(field, wanted);
        if (field.kind === 'checkbox') await this.#tick(field, wanted);
        if (field.kind === 'list') await this.#pick(field, wanted);
        if (field.kind === 'text') await this.#type(field, wanted);
    }

    async #choose(field, wanted) {
        const is_required = !field.path.some((words) => optional.test(words));
        if (wanted === undefined && (field.ticked.length > 0 || !is_required)) return;
        const answer = wanted ?? plain_choices.find((words) => field.options.includes(words)) ?? field.options[0];
        assert.ok(field.options.includes(answer), `“${field.path.at(-1)}” offers “${answer}”: ${field.options}`);
        if (field.label === answer) await this.keyboard.press('Space');
        const steps = field.options.indexOf(answer) - field.options.indexOf(field.label);
        for (let press = 0; press < Math.abs(steps); press += 1) {
            await this.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
        }
    }

    async #tick(field, wanted) {
        const is_required = !field.path.some((words) => optional.test(words));
        const plain = field.ticked.length === 0 && is_required ? [field.options.at(-1)] : field.ticked;
        const is_wanted = (wanted ?? plain).includes(field.label);
        if (is_wanted !== field.ticked.includes(field.label)) await this.keyboard.press('Space');
    }

    async #pick(field, wanted) {
        const is_required = !field.path.some((words) => optional.test(words));
        const answer = wanted ?? (is_required && field.value === '' ? field.options[1] : field.chosen);
        const steps = field.options.indexOf(answer) - field.options.indexOf(field.chosen);
        assert.ok(field.options.includes(answer), `“${field.path.at(-1)}” offers “${answer}”: ${field.options}`);
        for (let press = 0; press < Math.abs(steps); press += 1) {
            await this.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
        }
    }

    async #type(field, wanted) {
        const text = text_for(field, wanted);
        if (text === undefined || text === field.value || (wanted === undefined && field.value !== '')) return;
        await this.keyboard.press('Control+A');
        await this.keyboard.type(text);
    }

    /** Another row while the story has an answer for one that is not on the page; typed answers stay. */
    async #add_rows() {
        const legends = await this.someone.page.locator('legend').allInnerTexts();
        const row = Object.keys(this.answers).find((name) => / \d+$/.test(name) && !legends.includes(name));
        if (row === undefined) return;
        await this.someone.lead_on('Space');
        await this.#skip_into_the_page();
    }

    #all_was_said() {
        const unsaid = names_of(this.answers).filter((name) => !this.#used.has(name));
        assert.deepEqual(unsaid, [], `questions that ${this.someone.page.url()} does not ask`);
    }
}

/** Answers the page and presses its button with this name. */
export async function answer_page(someone, answers = {}, button = 'Save and continue') {
    const heading = await someone.heading();
    await new Answering(someone, answers).fill_in(button);
    await someone.check_page();
    await someone.lead_on('Enter');
    const refused = await someone.page.locator('.govuk-error-summary').allInnerTexts();
    assert.deepEqual(refused, [], `“${heading}” was refused`);
}

/** Answers question after question as the form leads on, until it shows a page that is none. */
export async function answer_questions(someone, answers) {
    const asked = [];
    while (/\/questions\//.test(someone.page.url())) {
        const heading = await someone.heading();
        assert.ok(!asked.includes(heading), `“${heading}” is asked twice`);
        asked.push(heading);
        await answer_page(someone, answers[heading]);
    }
    return asked;
}
