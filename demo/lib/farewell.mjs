import { relative } from "node:path"
import { say } from "./console.mjs"
import { FILES, ROOT } from "./paths.mjs"
import { FINANCE, MANAGER } from "./people.mjs"

/** Where to look and how to get in, the admin first. A store that is about to end has no address worth printing. */
export function printFarewell({ url, storefront, link }, { keys, affiliate }, { once }) {
  const files = [
    ["Files of the payouts", relative(ROOT, FILES.output)],
    ["Logs", relative(ROOT, FILES.logs)],
  ]
  const access = [
    ["Shop", storefront],
    ["  by Ada's link", link],
    ["Admin", `${url}/app`],
    ["  manager", `${MANAGER.email} / ${MANAGER.password}`],
    ["  finance", `${FINANCE.email} / ${FINANCE.password}   (approves what the manager prepared)`],
    ["Portal", `${url}/affiliates`],
    ["  affiliate", `${affiliate.email} / ${affiliate.password}   (and everybody else of the programme, with the same password)`],
    ["Store API", `${url}/store`],
    ...keys.map(({ name, token }) => [`  ${name}`, `x-publishable-api-key: ${token}`]),
  ]
  const rows = once ? files : [...access, ...files]
  const width = Math.max(...rows.map(([label]) => label.length))
  say(`\n${rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`).join("\n")}`)
  say(once ? "" : "\n  The store stays up. Ctrl-C stops it; npm run demo -- --reset begins anew.\n")
}
