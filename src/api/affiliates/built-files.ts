import { readdirSync, readFileSync } from "node:fs"
import { extname, join, relative, sep } from "node:path"

/** Where the package's build puts the portal, seen from this file as it is shipped: .medusa/server/src/api/affiliates. */
const PORTAL = join(__dirname, "..", "..", "..", "portal")
const PAGE = "index.html"

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
}

/** What the build wrote beside a file, in the order in which it is preferred. */
const ENCODINGS = [
  { name: "br", suffix: ".br" },
  { name: "gzip", suffix: ".gz" },
] as const

export interface BuiltFile {
  type: string
  body: Buffer
  /** Packed by the build, the smallest first. */
  encoded: { encoding: string; body: Buffer }[]
}

export interface BuiltPortal {
  page: string
  /** By path below the portal: `assets/index-a1b2c3.js`. */
  files: ReadonlyMap<string, BuiltFile>
}

let built: BuiltPortal | null = null

/**
 * The built portal, read once. A request can only ever name what was listed here, so no path leads anywhere else.
 * @throws ENOENT when the package was built without its portal
 */
export function builtPortal(): BuiltPortal {
  built ??= readPortal(PORTAL)
  return built
}

/** Exported for its test. */
export function readPortal(folder: string): BuiltPortal {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
  const all = new Set(names)
  const served = names.filter((name) => TYPES[extname(name)] !== undefined)
  return {
    page: readFileSync(join(folder, PAGE), "utf8"),
    files: new Map(served.map((name) => [name, readBuilt(folder, name, all)])),
  }
}

function readBuilt(folder: string, name: string, all: ReadonlySet<string>): BuiltFile {
  return {
    type: TYPES[extname(name)] ?? "application/octet-stream",
    body: readFileSync(join(folder, name)),
    encoded: ENCODINGS.filter(({ suffix }) => all.has(name + suffix)).map(({ name: encoding, suffix }) => ({
      encoding,
      body: readFileSync(join(folder, name + suffix)),
    })),
  }
}
