#!/usr/bin/env node
/**
 * `npm run demo`: a Medusa store with the plugin installed, on a PostgreSQL from npm, and an affiliate programme played
 * through its HTTP API. See README.md beside this file.
 */
import { buildPlugin, buildStore, isStoreBuilt, sourceHashes } from "./lib/builds.mjs"
import { errorsIn } from "./lib/command.mjs"
import { beginStep, endOpenStep, heading, say } from "./lib/console.mjs"
import { startDatabase } from "./lib/database.mjs"
import { DemoError } from "./lib/errors.mjs"
import { printFarewell } from "./lib/farewell.mjs"
import { HELP, parseFlags } from "./lib/flags.mjs"
import { claimFiles, isStopping, onStopSignal, stopAll } from "./lib/lifecycle.mjs"
import { FILES } from "./lib/paths.mjs"
import { FINANCE, MANAGER } from "./lib/people.mjs"
import { assertCanStart } from "./lib/preflight.mjs"
import { forgetProgramme, readPlayed, rememberPlayed } from "./lib/state.mjs"
import { beginVerification, createTablesAndManager, finishVerification, loadPlay, startStore } from "./lib/store.mjs"
import { startStorefront } from "./lib/storefront.mjs"

async function main() {
  const flags = parseFlags(process.argv.slice(2))
  if (flags.help) {
    say(HELP)
    return
  }
  await assertCanStart(flags)
  claimFiles(`http://localhost:${flags.port}`)
  onStopSignal()
  if (flags.reset) {
    forgetProgramme()
  }

  const hashes = sourceHashes()
  const played = reusable(hashes)
  heading(played ? "The affiliate programme, as it was left" : "An affiliate programme, from nothing")
  await buildPlugin(hashes)
  const database = await startDatabase()
  await prepareStore({ hashes, database, played, withAdmin: !flags.once })
  // What was played before can be checked while the store starts.
  const verification = played ? beginVerification(database) : null
  const store = await startStore(database, flags)
  const { play, printStatement } = await loadPlay()
  const stage = { baseUrl: store.url, outputDir: FILES.output, people: { manager: MANAGER, finance: FINANCE }, beginStep, say }
  if (!played) {
    rememberPlayed({ hashes, access: await play(stage) })
  }
  await printStatement(stage)
  const holds = await finishVerification(verification ?? beginVerification(database))
  process.exitCode = holds ? 0 : 1
  const { access } = readPlayed()
  if (flags.once) {
    printFarewell(store, access, flags)
    await stopAll()
    return
  }
  const shop = await openShop(store, access, flags)
  printFarewell({ ...store, ...shop }, access, flags)
  // For who started this as a child and waits for it.
  process.send?.({ url: store.url, storefront: shop.storefront })
  await store.ended
}

/** @returns the shop's address, and a link by which an affiliate's reader comes to it */
async function openShop({ url }, { keys, affiliate }, { storefrontPort }) {
  const link = `${url}/r/${affiliate.code}`
  const storefront = await startStorefront({ port: storefrontPort, backend: url, publishableKey: keys[0].token, link })
  return { storefront, link }
}

/** Build and database do not need each other, so they are made at the same time. */
async function prepareStore({ hashes, database, played, withAdmin }) {
  const isBuilt = isStoreBuilt(hashes, { withAdmin })
  if (played && isBuilt) {
    return
  }
  const builds = isBuilt ? [] : [withAdmin ? "building the store and its admin" : "building the store"]
  const step = beginStep(capitalised([...builds, ...(played ? [] : ["creating tables"])].join(", ")))
  step.progress("half a minute or so")
  await Promise.all([buildStore(hashes, { withAdmin }), played ? undefined : createTablesAndManager(database)])
  step.done()
}

const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1)

/** What an earlier run played, where it was played by the very plugin and play that are here now. */
function reusable(hashes) {
  const played = readPlayed()
  if (played && played.hashes.programme === hashes.programme) {
    return played
  }
  if (forgetProgramme()) {
    say(
      played
        ? "The plugin or the demo changed since the programme was played: it is played anew."
        : "An earlier start did not come to its end: it begins anew."
    )
  }
  return null
}

main().catch(async (error) => {
  if (isStopping()) {
    // Ctrl-C: whatever broke off, broke off because of it.
    return
  }
  endOpenStep()
  // Anything but a DemoError is a mistake in the demo or the plugin: its origin matters.
  say(`\n${error instanceof DemoError ? error.message : `${error?.stack ?? error}\n${errorsIn("store")}`}\n`)
  await stopAll()
  process.exit(1)
})
