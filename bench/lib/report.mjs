import { readFileSync, writeFileSync } from "node:fs"

const BEGIN = "<!-- bench:begin -->"
const END = "<!-- bench:end -->"

/**
 * A measured figure with what it should be.
 * @typedef {{ what: string, target?: number, atLeast?: number, ratio?: number, low?: number, high?: number, value?: number,
 *   control?: number, detail?: string }} Figure
 */

/** @param {Figure} figure whether it is what it should be, as measured and not as rounded for the table */
export function isMet({ ratio, value, target, atLeast }) {
  const measured = ratio ?? value
  return atLeast === undefined ? measured <= target : measured >= atLeast
}

/** The figures as a Markdown table. @param {Figure[]} figures */
export function toTable(figures) {
  const rows = figures.map((figure) => [
    figure.what,
    measuredText(figure),
    figure.atLeast === undefined ? `≤ ${figure.target}` : `≥ ${number(figure.atLeast)}`,
    isMet(figure) ? "met" : "**missed**",
    figure.control === undefined ? "" : figure.control.toFixed(3),
    figure.detail ?? "",
  ])
  const head = ["What", "Measured (lowest – highest round)", "Target", "", "Control", "In figures"]
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")
}

function measuredText({ ratio, low, high, value }) {
  if (ratio === undefined) {
    return number(value)
  }
  // Where a target is 1.01, the third digit decides.
  const digits = Math.abs(ratio - 1) < 0.1 ? 3 : 2
  return `${ratio.toFixed(digits)} (${low.toFixed(2)} – ${high.toFixed(2)})`
}

const number = (value) => value.toLocaleString("en")

/** Puts a text between the markers of a Markdown file. */
export function writeBetweenMarkers(file, text) {
  const document = readFileSync(file, "utf8")
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)]
  if (begin < 0 || end < begin) {
    throw new Error(`${file} lacks the markers ${BEGIN} and ${END}`)
  }
  writeFileSync(file, `${document.slice(0, begin + BEGIN.length)}\n${text}\n${document.slice(end)}`)
}
