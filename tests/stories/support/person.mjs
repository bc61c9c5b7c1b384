// SPDX-License-Identifier: Apache-2.0
// Somebody at a keyboard: every field is reached by its label, typed into, and activated by a key.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { axe_violations, broken_html_rules, Complaints } from './page_rules.mjs';

const patience_ms = 20_000;
const most_tabs = 300;

export class Person {
    #context;
    #complaints;
    #pictures = 0;

    /** A person with a browser window of their own: no cookie is shared with anybody. */
    static async arrive(browser, origin, { name = 'visitor', javascript = true, width = 1280, height = 900 } = {}) {
        const person = new Person();
        person.name = name;
        person.origin = origin;
        person.javascript = javascript;
        person.#context = await browser.newContext({
            baseURL: origin,
            javaScriptEnabled: javascript,
            viewport: { width, height },
            locale: 'en-GB',
            timezoneId: 'Europe/London',
        });
        person.page = await person.#context.newPage();
        person.page.setDefaultTimeout(patience_ms);
        person.#complaints = new Complaints(person.page, origin);
        return person;
    }

    /** Goes to a path of the product; gives the status it answered with. */
    async open(path) {
        const answer = await this.page.goto(path);
        return answer.status();
    }

    /** Signs in with Tab, typing and Enter alone. */
    async sign_in({ username, password }) {
        await this.open('/sign-in');
        await this.tab_to(this.page.locator('input[name=username]'));
        await this.#type(username);
        await this.tab_to(this.page.locator('input[name=password]'));
        await this.#type(password);
        await this.#leave_page(() => this.page.keyboard.press('Enter'));
        assert.notEqual(new URL(this.page.url()).pathname, '/sign-in', `${username} could not sign in`);
    }

    /** Presses Tab until the element has the focus: proof that a keyboard can get there. */
    async tab_to(element) {
        for (let presses = 0; presses < most_tabs; presses += 1) {
            if (await this.#has_focus(element)) return;
            await this.page.keyboard.press('Tab');
        }
        assert.fail(`Tab does not reach ${element}`);
    }

    /** Types into the field with this label, over whatever stood there. */
    async fill(label, text, { within } = {}) {
        const field = this.#part(within).getByLabel(label, { exact: true });
        await this.#focus(field);
        await this.page.keyboard.press('Control+A');
        await this.page.keyboard.press('Delete');
        await this.#type(text);
        assert.equal(await field.inputValue(), text, `what ${label} holds after typing`);
    }

    /** Types into a field that a choice has just revealed, found by its id. */
    async fill_revealed(id, text) {
        const field = this.page.locator(id);
        await this.#focus(field);
        await this.page.keyboard.press('Control+A');
        await this.#type(text);
        assert.equal(await field.inputValue(), text, `what ${id} holds after typing`);
    }

    /** Types a date (2026-11-22) into the day, month and year of the question with this legend. */
    async fill_date(legend, date) {
        const [year, month, day] = date.split('-').map((part) => String(Number(part)));
        await this.fill('Day', day, { within: legend });
        await this.fill('Month', month, { within: legend });
        await this.fill('Year', year, { within: legend });
    }

    /** Chooses the radio, or ticks the checkbox, with this label. */
    async choose(label, { within } = {}) {
        await this.#set(label, within, true);
    }

    /** Takes the tick from the checkbox with this label. */
    async unchoose(label, { within } = {}) {
        await this.#set(label, within, false);
    }

    async #set(label, within, wanted) {
        const field = this.#part(within).getByLabel(label, { exact: true });
        await this.#focus(field);
        if ((await field.isChecked()) !== wanted) await this.page.keyboard.press('Space');
        assert.equal(await field.isChecked(), wanted, `whether ${label} is chosen`);
    }

    /** Picks an option of the list with this label, by the arrow keys. */
    async pick(label, option, { within } = {}) {
        const list = this.#part(within).getByLabel(label, { exact: true });
        await this.#focus(list);
        await this.page.keyboard.press('Home');
        const picked = () => list.evaluate((element) => element.selectedOptions[0].label);
        const options = await list.evaluate((element) => element.options.length);
        for (let presses = 0; presses < options && (await picked()) !== option; presses += 1) {
            await this.page.keyboard.press('ArrowDown');
        }
        assert.equal(await picked(), option, `what ${label} holds after the arrow keys`);
    }

    /** Picks the option at that place of a list that has been found, by the arrow keys. */
    async pick_in(list, place) {
        await this.#focus(list);
        for (let presses = 0; presses < place; presses += 1) await this.page.keyboard.press('ArrowDown');
    }

    /** Chooses the first radio of that name; gives its words. */
    choose_first(name) {
        return this.choose_at(name, 0);
    }

    /** Chooses the radio of that name at that place, the first being 0; gives its words. */
    async choose_at(name, place) {
        const radio = this.page.locator(`input[name="${name}"]`).nth(place);
        const words = await radio.evaluate((found) => found.labels[0].textContent.trim());
        await this.#focus(radio);
        await this.page.keyboard.press('Space');
        assert.ok(await radio.isChecked(), `whether ${words} is chosen`);
        return words;
    }

    /** Gives files to the file field with this label (the one thing no key can do in a test). */
    async attach(label, ...paths) {
        await this.page.getByLabel(label, { exact: true }).setInputFiles(paths);
    }

    /** Presses the button with this name; waits for the next page when the button leads to one. */
    async press(name, { within } = {}) {
        const button = this.#part(within).getByRole('button', { name, exact: true });
        await this.#focus(button);
        const { is_link, leads_on } = await button.evaluate((element) => ({
            is_link: element.localName === 'a',
            leads_on: element.localName === 'a' || (element.type === 'submit' && element.form !== null),
        }));
        const activate = () => this.page.keyboard.press(is_link ? 'Enter' : 'Space');
        await (leads_on ? this.#leave_page(activate) : activate());
    }

    /** Opens, or closes, the details whose summary reads so. */
    async press_summary(text) {
        await this.#focus(this.page.locator('summary', { hasText: text }));
        await this.page.keyboard.press('Enter');
    }

    /** Presses the button twice as fast as a key can be pressed. */
    async press_twice(name) {
        await this.#focus(this.page.getByRole('button', { name, exact: true }));
        await this.#leave_page(() => Promise.all([this.page.keyboard.press('Space'), this.page.keyboard.press('Space')]));
        await this.page.waitForLoadState('load');
    }

    /** Presses a key on what has the focus; waits for the page it leads to. */
    async lead_on(key) {
        await this.#leave_page(() => this.page.keyboard.press(key));
    }

    /** Follows the link with this text. */
    async follow(text, { within } = {}) {
        const link = this.#part(within).getByRole('link', { name: text, exact: true });
        await this.#focus(link);
        const href = await link.getAttribute('href');
        const activate = () => this.page.keyboard.press('Enter');
        await (href.startsWith('#') ? activate() : this.#leave_page(activate));
    }

    /** The page's first heading. */
    async heading() {
        return (await this.page.locator('h1').innerText()).trim();
    }

    /** Whether this text can be read on the page now. */
    async sees(text) {
        return (await this.page.getByText(text).locator('visible=true').count()) > 0;
    }

    /** The page as it stands is free of axe violations, broken rules and complaints of the browser. */
    async check_page() {
        const broken = [
            ...(await broken_html_rules(this.page)),
            ...(this.javascript ? await axe_violations(this.page) : []),
            ...this.#complaints.taken(),
        ];
        if (process.env.WAYHOME_STORY_PICTURES) await this.keep_picture(process.env.WAYHOME_STORY_PICTURES);
        const told = broken.map(({ rule, detail }) => `  ${rule}: ${detail}`).join('\n');
        assert.equal(broken.length, 0, `${this.name} finds fault with ${this.page.url()}:\n${told}`);
    }

    /** Keeps a picture of the whole page and its HTML in the folder. */
    async keep_picture(folder) {
        this.#pictures += 1;
        const place = join(folder, `${this.name}-${String(this.#pictures).padStart(3, '0')}`.replace(/[^\w./-]+/g, '_'));
        await mkdir(folder, { recursive: true });
        await this.page.screenshot({ path: `${place}.png`, fullPage: true });
        await writeFile(`${place}.html`, await this.page.content());
    }

    async leave() {
        await this.#context.close();
    }

    #part(legend) {
        return legend === undefined ? this.page : this.page.getByRole('group', { name: legend, exact: true });
    }

    async #focus(element) {
        await element.focus();
        assert.ok(await this.#has_focus(element), `${element} takes no focus`);
        assert.ok(await element.isVisible(), `${element} is not to be seen`);
    }

    #has_focus(element) {
        return element.evaluate((found) => found === found.ownerDocument.activeElement);
    }

    #type(text) {
        return this.page.keyboard.type(text);
    }

    async #leave_page(act) {
        await Promise.all([this.page.waitForNavigation({ waitUntil: 'load' }), act()]);
    }
}
