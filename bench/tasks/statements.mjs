/** Which SQL statements a store sends. */
import { createRequire } from "node:module"

const { Client } = createRequire(import.meta.url)("pg")

/** Begin, commit and the like do no work that could grow. */
const CONTROL = /^\s*(begin|commit|rollback|set|savepoint|release|start transaction)\b/i
let recorded = null

/** From now on every statement of this process is noted, of whatever connection. */
export async function start() {
  recorded = []
  if (Client.prototype.query.isRecorder) {
    return
  }
  const send = Client.prototype.query
  Client.prototype.query = function query(...args) {
    const text = typeof args[0] === "string" ? args[0] : String(args[0]?.text ?? "")
    if (recorded && !CONTROL.test(text)) {
      recorded.push(text)
    }
    return send.apply(this, args)
  }
  Client.prototype.query.isRecorder = true
}

/** @returns the statements since `start` */
export async function stop() {
  const statements = recorded
  recorded = null
  return statements
}
