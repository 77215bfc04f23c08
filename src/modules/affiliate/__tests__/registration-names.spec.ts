import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const MODULE = join(__dirname, "..")
const namesIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(join(MODULE, folder))
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...readFileSync(join(MODULE, folder, file), "utf8").matchAll(pattern)].map((match) => match[1] ?? ""))

/** `.define("affiliate_ledger_entry"` → `AffiliateLedgerEntry`, as Medusa names the model's service and repository. */
const modelNames = namesIn("models", /define\("([a-z_]+)"/g).map((table) =>
  table.split("_").map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join("")
)

describe("names in the module's container", () => {
  it("25 models are known", () => {
    expect(modelNames).toHaveLength(25)
  })

  it.each(["services", "repositories"])("no class in %s takes the place of a model's generated one", (folder) => {
    const suffix = folder === "services" ? "Service" : "Repository"
    const generated = new Set(modelNames.map((name) => name + suffix))
    const classes = namesIn(folder, /export (?:default )?class (\w+)/g)
    expect(classes.length).toBeGreaterThan(5)
    expect(classes.filter((name) => generated.has(name))).toEqual([])
  })
})
