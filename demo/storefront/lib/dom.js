const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

/** Markup that may stand in other markup as it is. */
class Markup {
  constructor(text) {
    this.text = text
  }
  toString() {
    return this.text
  }
}

/** A template of markup: whatever is put into it is text, unless it is markup itself or a list of it. */
export function html(parts, ...values) {
  return new Markup(parts.reduce((text, part, index) => text + render(values[index - 1]) + part))
}

/** For drawings, which are our own. */
export const raw = (text) => new Markup(text)

function render(value) {
  if (Array.isArray(value)) {
    return value.map(render).join("")
  }
  return value instanceof Markup ? value.text : String(value ?? "").replace(/[&<>"']/g, (sign) => ESCAPES[sign])
}

export const find = (selector) => document.querySelector(selector)

/** Shows a page: its name in the tab, its markup as the content. */
export function show(title, markup) {
  document.title = title ? `${title} – Trail & Table` : "Trail & Table"
  find("#content").innerHTML = String(markup)
}

/** Runs `work` when a button or form within the content is used; what it throws is shown where the page says. */
export function on(event, selector, work) {
  for (const element of document.querySelectorAll(selector)) {
    element.addEventListener(event, async (happened) => {
      happened.preventDefault()
      await withBusy(element, () => work(element))
    })
  }
}

async function withBusy(element, work) {
  const button = element.matches("form") ? element.querySelector("[type=submit]") : element
  const problem = find("#problem")
  button.disabled = true
  try {
    problem?.replaceChildren()
    await work()
  } catch (error) {
    problem?.replaceChildren(error.message)
  } finally {
    button.disabled = false
  }
}
