import { gzipSync } from "node:zlib"
import type { Plugin } from "vite"

/** As much of a bundle as the sum needs. */
export interface BuiltPart {
  type: "chunk" | "asset"
  fileName: string
  isEntry?: boolean
  /** Chunks that are loaded with this one. */
  imports?: readonly string[]
  content: string | Uint8Array
}

/**
 * What a browser loads before it shows the first page, in gzipped bytes: the entry, what it imports at once, and the
 * page's styles. Routes, languages and fonts come later.
 */
export function firstLoadBytes(parts: readonly BuiltPart[]): number {
  const byName = new Map(parts.map((part) => [part.fileName, part]))
  const needed = new Set<string>()
  const add = (name: string): void => {
    const part = byName.get(name)
    if (!part || needed.has(name)) {
      return
    }
    needed.add(name)
    part.imports?.forEach(add)
  }
  parts.filter(({ isEntry, fileName }) => isEntry || fileName.endsWith(".css")).forEach(({ fileName }) => add(fileName))
  return [...needed].reduce((sum, name) => sum + gzipSync(byName.get(name)?.content ?? "").length, 0)
}

/** Fails the build of a portal that has grown too heavy for a phone. */
export function firstLoadLimit({ max_bytes }: { max_bytes: number }): Plugin {
  return {
    name: "affiliate-portal-first-load",
    apply: "build",
    writeBundle(_options, bundle) {
      const parts = Object.values(bundle).map((part): BuiltPart =>
        part.type === "chunk" ? { ...part, content: part.code } : { type: "asset", fileName: part.fileName, content: part.source }
      )
      const bytes = firstLoadBytes(parts)
      if (bytes > max_bytes) {
        this.error(`The portal's first load is ${bytes} bytes gzipped, more than ${max_bytes}: load something later, or leave it out.`)
      }
      this.info(`first load: ${Math.round(bytes / 1000)} kB gzipped`)
    },
  }
}
