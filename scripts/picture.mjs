/**
 * docs/demo.svg, the picture in README.md, out of what the demo really printed:
 *
 *     npm run demo -- --once > demo.txt; node scripts/picture.mjs demo.txt
 *
 * Text from a file (or standard input), laid out in a terminal's frame. Readable in light and dark; nothing is retouched,
 * only chosen: what happened after the sale, the statement, and how many invariants hold.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const FILE = join(dirname(fileURLToPath(import.meta.url)), "..", "docs", "demo.svg")
const CHARACTER_WIDTH = 7.25
const LINE_HEIGHT = 17
const PADDING = 18
const TITLE_BAR = 30

const printed = readFileSync(process.argv[2] ?? 0, "utf8").split("\n")
const lines = ["$ npm run demo", "", ...afterTheSale(printed), "", ...statement(printed), "", invariants(printed)]
writeFileSync(FILE, draw(lines))
console.log(`${FILE}: ${lines.length} lines`)

/** The step with its indented details; the time it took is another on every machine. */
function afterTheSale(all) {
  const [first, ...rest] = from(all, (line) => line.startsWith("  After the sale"), "the step “After the sale”")
  const details = rest.slice(0, rest.findIndex((line) => !line.startsWith("      ")))
  return [first.replace(/ \(\d+\.\d s\)$/, ""), ...details]
}

function statement(all) {
  const found = from(all, (line) => line.trim() === "Statement", "the statement")
  const header = found.findIndex((line) => line.includes("─"))
  const end = found.findIndex((line, i) => i > header && !line.startsWith("    "))
  return found.slice(0, end)
}

function invariants(all) {
  const [line] = from(all, (text) => /\d+ invariants hold/.test(text), "how many invariants hold")
  return `  ${line.trim()}`
}

function from(all, starts, what) {
  const index = all.findIndex(starts)
  if (index === -1) {
    throw new Error(`This is not the output of npm run demo -- --once: ${what} is missing.`)
  }
  return all.slice(index)
}

function draw(text) {
  const width = Math.ceil(Math.max(...text.map((line) => line.length)) * CHARACTER_WIDTH + 2 * PADDING)
  const height = TITLE_BAR + text.length * LINE_HEIGHT + PADDING
  const rows = text.map((line, i) => row(line, TITLE_BAR + (i + 1) * LINE_HEIGHT)).filter((line) => line !== "")
  const dots = ["#ff5f57", "#febc2e", "#28c840"].map((color, i) => `<circle cx="${PADDING + i * 18}" cy="15" r="5.5" fill="${color}"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="What npm run demo prints at its end">
<style>
  text { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; fill: #d6dae2; white-space: pre }
  .faint { fill: #8a93a3 }
  .strong { fill: #ffffff; font-weight: bold }
  .good { fill: #7ee2a8 }
</style>
<rect width="${width}" height="${height}" rx="8" fill="#1b1f27" stroke="#4a5263"/>
${dots.join("")}
${rows.join("\n")}
</svg>
`
}

/** Each row is stretched to the width that its characters have here, whatever font the reader's machine takes. */
function row(line, y) {
  if (line.trim() === "") {
    return ""
  }
  const kind = kindOf(line)
  const length = (line.length * CHARACTER_WIDTH).toFixed(2)
  const text = line.replace(/&/g, "&amp;").replace(/</g, "&lt;")
  return `<text x="${PADDING}" y="${y}" xml:space="preserve" textLength="${length}" lengthAdjust="spacing"${kind ? ` class="${kind}"` : ""}>${text}</text>`
}

function kindOf(line) {
  if (line.startsWith("$") || line.trim() === "Statement") {
    return "strong"
  }
  if (/^[\s─]+$/.test(line) || /^\s+Affiliate\s/.test(line)) {
    return "faint"
  }
  return / 0 violated$/.test(line) ? "good" : ""
}
