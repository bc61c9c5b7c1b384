#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
// Stands in for `wayhome demo` in selftest.mjs: sound pages, and pages with one planted fault each.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

const { values: settings } = parseArgs({
    allowPositionals: true,
    options: {
        accounts: { type: 'boolean' },
        clock: { type: 'string' },
        data: { type: 'string' },
        port: { type: 'string' },
        refuse: { type: 'boolean' },
    },
});

const accounts = [
    { role: 'duty_worker', organisation: 'Camden', username: 'duty.camden', password: 'a long pass phrase' },
    { role: 'home_manager', organisation: 'A home', username: 'manager.home', password: "it's £ another" },
];

const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'";

function page(title, body, { lang = 'en', head = '' } = {}) {
    return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icon.svg">${head}</head>
<body><main>${body}</main></body></html>`;
}

const form = `<h1>The child</h1><form method="post" action="/answers">
<p><label for="name">Full name</label> <input id="name" name="name" value="stood here before"></p>
<fieldset><legend>Date of birth</legend>
<label for="day">Day</label> <input id="day" name="day"> <label for="month">Month</label> <input id="month" name="month">
<label for="year">Year</label> <input id="year" name="year"></fieldset>
<fieldset><legend>Is the child missing now?</legend>
<input type="radio" id="yes" name="missing" value="yes"> <label for="yes">Yes</label>
<input type="radio" id="no" name="missing" value="no"> <label for="no">No</label></fieldset>
<p><input type="checkbox" id="plan" name="plan"> <label for="plan">Has a plan</label>
<input type="checkbox" id="school" name="school" checked> <label for="school">Goes to school</label></p>
<p><label for="pathway">Pathway</label> <select id="pathway" name="pathway">
<option>Choose</option><option>Welfare</option><option>Remand</option></select></p>
<p><button>Save and continue</button></p></form>`;

const faults = {
    '/fault/axe': page('Fault', '<h1>Fault</h1><p><img src="/icon.svg"></p>'),
    '/fault/label': page('Fault', '<h1>Fault</h1><p><input name="name"></p>'),
    '/fault/policy': page('Fault', '<h1>Fault</h1>', { head: '<style>h1 { color: #222 }</style>' }),
    '/fault/console': page('Fault', '<h1>Fault</h1>', { head: '<script src="/complains.js"></script>' }),
    '/fault/throw': page('Fault', '<h1>Fault</h1>', { head: '<script src="/throws.js"></script>' }),
    '/fault/missing': page('Fault', '<h1>Fault</h1>', { head: '<script src="/none.js"></script>' }),
    '/fault/lang': page('Fault', '<h1>Fault</h1>', { lang: '' }),
    '/fault/title': page('', '<h1>Fault</h1>'),
    '/fault/headings': page('Fault', '<h1>Fault</h1><h1>Another</h1>'),
    '/fault/error-title': page('Fault', '<h1>Fault</h1><div class="govuk-error-summary">Enter a name</div>'),
    '/fault/ids': page('Fault', '<h1>Fault</h1><p id="a">A</p><p id="a">B</p>'),
    '/fault/tabindex': page('Fault', '<h1>Fault</h1><p><a href="/" tabindex="-1">Out of reach</a></p>'),
};
const scripts = { '/complains.js': 'console.error("a complaint");', '/throws.js': 'throw new Error("thrown");' };

function sign_in_page() {
    return page('Sign in', `<h1>Sign in</h1><p><a href="/about">About</a></p><form method="post" action="/sign-in">
<p><label for="username">User name</label> <input id="username" name="username" autocomplete="username"></p>
<p><label for="password">Password</label> <input id="password" name="password" type="password"></p>
<p><button>Sign in</button></p></form>`);
}

async function body_of(request) {
    let text = '';
    for await (const part of request) text += part;
    return new URLSearchParams(text);
}

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

async function answer(request) {
    const key = `${request.method} ${request.url}`;
    if (faults[request.url]) return { body: faults[request.url] };
    if (scripts[request.url]) return { type: 'text/javascript', body: scripts[request.url] };
    if (key === 'GET /icon.svg') return { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    if (key === 'GET /sign-in') return { body: sign_in_page() };
    if (key === 'POST /sign-in') {
        const given = await body_of(request);
        const known = accounts.find(({ username, password }) =>
            username === given.get('username') && password === given.get('password'));
        if (!known) return { status: 422, body: sign_in_page() };
        return { status: 303, headers: { location: '/work', 'set-cookie': `who=${known.username}; HttpOnly` } };
    }
    if (key === 'GET /work') {
        const who = /who=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
        if (!who) return { status: 303, headers: { location: '/sign-in' } };
        return { body: page('Work', `<h1>Work of ${who}</h1><p><a href="/child">The child</a></p><p hidden>Secret</p>`) };
    }
    if (key === 'GET /child') return { body: page('The child', form) };
    if (key === 'POST /answers') {
        const told = [...(await body_of(request))].map(([name, value]) => `${name}=${value}`).join(' ; ');
        return { body: page('Answers', `<h1>Answers</h1><p id="told">${escaped(told)}</p>`) };
    }
    return { status: 404, body: page('Page not found', '<h1>Page not found</h1>') };
}

if (settings.refuse) {
    process.stderr.write('the world is full\n');
    process.exitCode = 4;
} else if (settings.accounts) {
    process.stdout.write(JSON.stringify(accounts));
} else {
    const server = createServer(async (request, response) => {
        const { status = 200, type = 'text/html; charset=utf-8', headers = {}, body = '' } = await answer(request);
        response.writeHead(status, { 'content-type': type, 'content-security-policy': policy, ...headers });
        response.end(body);
    });
    server.listen(Number(settings.port), '127.0.0.1', () => {
        process.stderr.write(`clock ${settings.clock}\nready http://127.0.0.1:${server.address().port}\n`);
    });
    process.on('SIGTERM', () => process.exit(0));
}
