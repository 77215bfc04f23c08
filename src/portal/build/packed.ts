import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { brotliCompressSync, gzipSync } from "node:zlib"
import type { Plugin } from "vite"

/** What packing makes smaller; fonts and pictures are packed by themselves. */
const PACKABLE = /\.(js|css|svg)$/

/** Writes every file packed as well: Medusa packs answers only where a store asks for it, and a phone should not depend on that. */
export function packed(): Plugin {
  return {
    name: "affiliate-portal-packed",
    apply: "build",
    writeBundle({ dir = "." }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => PACKABLE.test(file))) {
        const content = readFileSync(join(dir, name))
        writeFileSync(join(dir, `${name}.gz`), gzipSync(content, { level: 9 }))
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(content))
      }
    },
  }
}
