import { messageOf } from "./errors"

/** As PostgreSQL names its errors. Node's own codes (ECONNREFUSED) and Medusa's are longer. */
const SQL_STATE = /^[0-9A-Z]{5}$/
const STATEMENT = /^\s*(?:select|insert|update|delete|with|truncate|alter|create|begin|commit)\b/i

/**
 * What went wrong, as it may stand in a log. Knex puts the statement with its values before what the database said
 * (`insert … values ('ann@example.com') - duplicate key …`): only the latter stays, and its code. Where the database
 * complains of a value itself (class 22) it quotes it, so there the code must do.
 */
export function loggable(error: unknown): string {
  const message = messageOf(error)
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : ""
  if (!SQL_STATE.test(code)) {
    return STATEMENT.test(message) ? afterStatement(message) : message
  }
  return code.startsWith("22") ? `the database refused a value (${code})` : `${afterStatement(message)} (${code})`
}

/** What follows the last ` - `; a statement without it says nothing that may be shown. */
function afterStatement(message: string): string {
  const at = message.lastIndexOf(" - ")
  if (at !== -1) {
    return message.slice(at + 3)
  }
  return STATEMENT.test(message) ? "a statement failed" : message
}
