import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"

const ROOT = join(__dirname, "../../..")
const LIMIT_BYTES = 2000

describe("the built kit", () => {
  const out = mkdtempSync(join(tmpdir(), "affiliates-kit-"))
  beforeAll(() => execFileSync(process.execPath, [join(ROOT, "scripts/build-storefront.mjs"), out]))
  afterAll(() => rmSync(out, { recursive: true, force: true }))

  it.each([
    ["index", "trackReferrals"],
    ["server", "affiliateHeaders,affiliateToken,wrapFetch"],
  ])("%s.mjs is below 2 kB gzipped, imports nothing and exports %s", (half, names) => {
    const file = join(out, `${half}.mjs`)
    const source = readFileSync(file, "utf8")
    expect(gzipSync(source).length).toBeLessThan(LIMIT_BYTES)
    expect(source).not.toMatch(/\bimport\b|\brequire\(/)
    const print = `import * as kit from ${JSON.stringify(file)}; console.log(Object.keys(kit).sort().join(","))`
    expect(execFileSync(process.execPath, ["--input-type=module", "-e", print], { encoding: "utf8" }).trim()).toBe(names)
  })
})
