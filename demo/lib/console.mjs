const WIDTH = 46
const SECOND = 1000

/** A line, or several, for the person who watches. */
export function say(text = "") {
  process.stdout.write(`${text}\n`)
}

export function heading(text) {
  say(`\n${text}\n${"─".repeat(text.length)}`)
}

let openStep = null

/** Ends the line of a step that broke off. */
export function endOpenStep() {
  openStep?.failed()
}

/**
 * One line of progress: its name at once, then (on a terminal) how far it is, at the end what came of it and the time.
 *
 *     const step = beginStep("Orders")
 *     step.progress("12 of 60")
 *     step.done("60 orders in 3 currencies")      → Orders ........ 60 orders in 3 currencies (21.4 s)
 *
 * One step is open at a time.
 * @param {string} name
 */
export function beginStep(name) {
  const start = process.hrtime.bigint()
  const label = `  ${`${name} `.padEnd(WIDTH, ".")} `
  const isTerminal = process.stdout.isTTY === true
  const rewrite = (text) => process.stdout.write(isTerminal ? `\r\u001b[2K${label}${text}` : text)
  process.stdout.write(label)
  openStep = {
    progress: (text) => {
      if (isTerminal) {
        // A line that wraps could not be rewritten.
        rewrite(text.slice(0, Math.max(0, process.stdout.columns - label.length - 1)))
      }
    },
    done: (text = "") => {
      const time = `${(Number(process.hrtime.bigint() - start) / 1e6 / SECOND).toFixed(1)} s`
      rewrite(`${text ? `${text} (${time})` : time}\n`)
      openStep = null
    },
    failed: () => {
      rewrite("failed\n")
      openStep = null
    },
  }
  return openStep
}
