import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { FILES, STATE } from "./paths.mjs"

/**
 * What an earlier start played to its end, or null. The file is written last: without it a database is half made.
 * @returns {{ hashes: { programme: string }, access: object } | null}
 */
export function readPlayed() {
  return existsSync(FILES.played) ? JSON.parse(readFileSync(FILES.played, "utf8")) : null
}

export function rememberPlayed(played) {
  mkdirSync(STATE, { recursive: true })
  writeFileSync(FILES.played, `${JSON.stringify(played, null, 2)}\n`)
}

/** Throws the played programme away. @returns whether there was one, whole or in part. */
export function forgetProgramme() {
  const existed = existsSync(FILES.database)
  for (const path of [FILES.played, FILES.output, FILES.logs, FILES.database]) {
    rmSync(path, { recursive: true, force: true })
  }
  return existed
}
