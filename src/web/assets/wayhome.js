// SPDX-License-Identifier: Apache-2.0
// Nothing needs this file: every page works without it.
import { initAll } from '@govuk-frontend.js@'

// A browser that runs modules is one that GOV.UK Frontend supports.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// A countdown goes on counting from the moment the server wrote it. It trusts the server's "now",
// because the clock of a demonstration, or of this machine, may stand elsewhere.
const tickLength = 10000
const second = 1000
const minute = 60 * second
const lengths = [
  ['day', 1440],
  ['hour', 60],
  ['minute', 1]
]

function inWords (milliseconds) {
  let minutes = Math.floor(milliseconds / minute)
  if (minutes < 1) return 'less than a minute'
  const words = []
  for (const [name, size] of lengths) {
    const count = Math.floor(minutes / size)
    minutes -= count * size
    if (count > 0) words.push(`${count} ${name}${count === 1 ? '' : 's'}`)
    else if (words.length > 0) break
  }
  return words.slice(0, 2).join(' ')
}

function startCountdown (element) {
  const due = Date.parse(element.dataset.due)
  const writtenAt = Date.parse(element.dataset.now)
  const startedAt = performance.now()
  const near = Number(element.dataset.nearSeconds) * second
  const remaining = element.querySelector('[data-remaining]')
  if (!remaining || Number.isNaN(due) || Number.isNaN(writtenAt)) return

  const update = () => {
    const passed = Math.floor((performance.now() - startedAt) / second) * second
    const left = due - writtenAt - passed
    element.classList.toggle('wayhome-countdown--passed', left < 0)
    element.classList.toggle('wayhome-countdown--near', left >= 0 && left <= near)
    remaining.textContent = left < 0 ? `passed ${inWords(-left)} ago` : `${inWords(left)} left`
  }
  update()
  setInterval(update, tickLength)
}

document.querySelectorAll('[data-module="wayhome-countdown"]').forEach(startCountdown)

// A field that several choices ask for shows with one of them only.
function followChoice (element) {
  const inputs = document.getElementsByName(element.dataset.field)
  const codes = element.dataset.codes.split(' ')
  const isChosen = (input) => input.tagName === 'SELECT' || input.checked
  const update = () => {
    element.hidden = ![...inputs].some((input) => isChosen(input) && codes.includes(input.value))
  }
  inputs.forEach((input) => input.addEventListener('change', update))
  if (inputs.length > 0) update()
}

document.querySelectorAll('.wayhome-only-when').forEach(followChoice)
