import { parseArgs } from "node:util"
import { DemoError } from "./errors.mjs"

export const HELP = `npm run demo [-- flags]

  --once         end after the statement: 0, or 1 when a scene failed or an invariant is violated
  --reset        begin anew, with an empty database
  --port <port>  where the store listens; 9000 when left out
  --storefront-port <port>
                 where the shop listens; 8000 when left out
  --help         this text`

/**
 * @param {string[]} args
 * @returns {{ once: boolean, reset: boolean, help: boolean, port: number, storefrontPort: number }}
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
        "storefront-port": { type: "string", default: "8000" },
      },
    })
    const { "storefront-port": shop, ...flags } = values
    const ports = { port: parsePort("--port", flags.port), storefrontPort: parsePort("--storefront-port", shop) }
    if (ports.port === ports.storefrontPort) {
      throw new DemoError(`The store and its shop cannot both listen on port ${ports.port}: choose another --port or --storefront-port.`)
    }
    return { ...flags, ...ports }
  } catch (error) {
    throw error instanceof DemoError ? error : new DemoError(`${error.message}\n\n${HELP}`)
  }
}

function parsePort(flag, text) {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new DemoError(`${flag} must be a number from 1 to 65535, not “${text}”.`)
  }
  return port
}
