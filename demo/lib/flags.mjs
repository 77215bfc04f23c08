import { parseArgs } from "node:util"
import { DemoError } from "./errors.mjs"

export const HELP = `npm run demo [-- flags]

  --once         end after the statement: 0, or 1 when a scene failed or an invariant is violated
  --reset        begin anew, with an empty database
  --port <port>  where the store listens; 9000 when left out
  --help         this text`

/**
 * @param {string[]} args
 * @returns {{ once: boolean, reset: boolean, help: boolean, port: number }}
 * @throws DemoError naming the flag that is wrong
 */
export function parseFlags(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        once: { type: "boolean", default: false },
        reset: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        port: { type: "string", default: "9000" },
      },
    })
    return { ...values, port: parsePort(values.port) }
  } catch (error) {
    throw error instanceof DemoError ? error : new DemoError(`${error.message}\n\n${HELP}`)
  }
}

function parsePort(text) {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new DemoError(`--port must be a number from 1 to 65535, not “${text}”.`)
  }
  return port
}
