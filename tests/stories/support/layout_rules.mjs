// SPDX-License-Identifier: Apache-2.0
// What a page owes to somebody with a small window, large letters, colours of their own, or no mouse.
import assert from 'node:assert/strict';

const most_stops = 400;

/** Nothing of the page lies outside the window to the right: it never scrolls sideways. */
export async function fits_the_width(someone) {
    const wider = await someone.page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        const by = document.documentElement.scrollWidth - width;
        const widest = [...document.querySelectorAll('main *')]
            .filter((each) => each.getBoundingClientRect().right > width + 1 && !each.closest('.wayhome-table-scroll'))
            .map((each) => each.outerHTML.slice(0, 120));
        return by > 0 ? [`${by} pixels too wide`, ...widest.slice(0, 3)] : [];
    });
    assert.deepEqual(wider, [], someone.page.url());
}

/** How the focused element looks, and whether it can be seen: in the window and not covered. */
function look_of_focus() {
    const element = document.activeElement;
    if (element === document.body) return { is_end: true };
    const shown = element.matches('[type=radio], [type=checkbox]') ? element.nextElementSibling ?? element : element;
    const box = shown.getBoundingClientRect();
    const style = (one) => ['outlineStyle', 'outlineWidth', 'boxShadow', 'backgroundColor', 'borderTopWidth']
        .map((name) => `${getComputedStyle(one)[name]} ${getComputedStyle(one, '::before')[name]}`).join(', ');
    const look = style(shown);
    const in_window = box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth;
    element.blur();
    const without = style(shown);
    element.focus();
    return { is_end: false, what: element.outerHTML.slice(0, 140), differs: look !== without, in_window };
}

/** Tab goes from the first to the last stop of the page, and each can be seen to have the focus. */
export async function focus_is_visible(someone) {
    await someone.page.evaluate(() => document.activeElement.blur());
    let stops = 0;
    for (; stops < most_stops; stops += 1) {
        await someone.page.keyboard.press('Tab');
        const stop = await someone.page.evaluate(look_of_focus);
        if (stop.is_end) break;
        assert.ok(stop.differs, `no focus to be seen on ${stop.what} of ${someone.page.url()}`);
        assert.ok(stop.in_window, `the focus is out of the window on ${stop.what} of ${someone.page.url()}`);
    }
    assert.ok(stops > 3 && stops < most_stops, `${stops} stops on ${someone.page.url()}`);
}
