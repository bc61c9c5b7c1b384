// SPDX-License-Identifier: Apache-2.0
// Opens every page of the gallery in Chromium under the content security policy and runs axe on it:
//   node components_axe.mjs WRITE_GALLERY [FOLDER_FOR_SCREENSHOTS]
// Also opens a page with planted faults, which must be found: a check that cannot fail is no check.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'

const require = createRequire(import.meta.url)
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' }
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
  "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const planted = '<!DOCTYPE html><html lang="en"><head><title>Planted</title></head><body><main><h1>Planted</h1>' +
  '<input name="unlabelled"><p style="color: red">refused</p></main></body></html>'
const widths = [1280, 320]

const [writeGallery, screenshots] = process.argv.slice(2)
if (!writeGallery) {
  console.error('usage: node components_axe.mjs WRITE_GALLERY [FOLDER_FOR_SCREENSHOTS]')
  process.exit(2)
}

function serve (folder) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname
    const name = extname(path) ? path : path + '.html'
    try {
      const body = path === '/planted' ? planted : readFileSync(join(folder, name))
      response.writeHead(200, { 'content-type': types[extname(name)], 'content-security-policy': policy })
      response.end(body)
    } catch {
      response.writeHead(404, { 'content-security-policy': policy })
      response.end()
    }
  })
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)))
}

// What is wrong with one page at every width: axe's findings, refusals by the policy, script errors, a page wider than
// the window.
async function faultsOf (page, origin, path) {
  const faults = []
  const onConsole = message => { if (message.type() === 'error') faults.push(message.text()) }
  const onError = error => faults.push(String(error))
  page.on('console', onConsole)
  page.on('pageerror', onError)
  await page.setViewportSize({ width: widths[0], height: 900 })
  await page.goto(origin + path, { waitUntil: 'load' })
  await page.evaluate(axeSource)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const violations = await page.evaluate(() =>
      window.axe.run(document, { resultTypes: ['violations'] }).then(result => result.violations))
    for (const { id, help, nodes } of violations) {
      faults.push(`${id} at ${width}: ${help}: ${nodes.map(node => node.html).join(' | ')}`)
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (overflow > 0) faults.push(`at ${width} the page is ${overflow} pixels wider than the window`)
    if (screenshots) {
      await page.screenshot({ path: join(screenshots, `${path.replaceAll('/', '_')}-${width}.png`), fullPage: true })
    }
  }
  page.off('console', onConsole)
  page.off('pageerror', onError)
  return faults
}

// Fields that an answer reveals: hidden by the script until it is given, always there without script.
async function faultsInReveal (browser, origin) {
  const isShown = async (javaScriptEnabled, path, chosen, field) => {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    await page.goto(origin + path, { waitUntil: 'load' })
    if (chosen) await page.check(chosen)
    const shown = await page.locator(field).isVisible()
    await context.close()
    return shown
  }
  const expected = [
    ['/gallery/checkboxes', null, '#ehcp-authority', false],
    ['/gallery/checkboxes', '#needs', '#ehcp-authority', true],
    ['/gallery/radios', '#answer', '#decline-reason', false],
    ['/gallery/radios', '#answer-2', '#decline-reason', true]
  ]
  const faults = []
  for (const [path, chosen, field, shownWithScript] of expected) {
    if (await isShown(true, path, chosen, field) !== shownWithScript) {
      faults.push(`${path}: with script and ${chosen} chosen, ${field} should ${shownWithScript ? '' : 'not '}be shown`)
    }
    if (!await isShown(false, path, chosen, field)) faults.push(`${path}: without script ${field} cannot be reached`)
  }
  return faults
}

const folder = mkdtempSync(join(tmpdir(), 'wayhome-gallery-'))
if (screenshots) mkdirSync(screenshots, { recursive: true })
const faults = []
let server
let browser
try {
  execFileSync(writeGallery, [folder], { stdio: 'inherit' })
  const paths = ['/gallery', ...readdirSync(join(folder, 'gallery')).sort().map(name => '/gallery/' + name.replace('.html', ''))]
  server = await serve(folder)
  const origin = `http://127.0.0.1:${server.address().port}`
  browser = await chromium.launch({
    executablePath: process.env.WAYHOME_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync']
  })

  const page = await browser.newPage()
  const plantedFaults = await faultsOf(page, origin, '/planted')
  for (const expected of ['label', 'Content Security Policy']) {
    if (!plantedFaults.some(fault => fault.includes(expected))) {
      faults.push(`the planted fault "${expected}" was not found`)
    }
  }
  for (const path of paths) {
    for (const fault of await faultsOf(page, origin, path)) faults.push(`${path}: ${fault}`)
  }
  faults.push(...await faultsInReveal(browser, origin))
  for (const fault of faults) console.error(fault)
  console.log(`${paths.length} pages at ${widths.join(' and ')} pixels: ${faults.length} faults; ` +
    `${plantedFaults.length} planted faults found`)
} finally {
  await browser?.close()
  server?.close()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(faults.length === 0 ? 0 : 1)
