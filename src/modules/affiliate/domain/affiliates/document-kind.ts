/**
 * What a tax document's file may be. Three kinds, each told by its first bytes: too few for a library that knows three
 * hundred, and nothing else would be shown beside the form.
 */
const KINDS = [
  { mime_type: "application/pdf", extensions: ["pdf"], signature: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mime_type: "image/png", extensions: ["png"], signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mime_type: "image/jpeg", extensions: ["jpg", "jpeg"], signature: [0xff, 0xd8, 0xff] },
] as const

export type DocumentMimeType = (typeof KINDS)[number]["mime_type"]
export const DOCUMENT_MIME_TYPES = KINDS.map(({ mime_type }) => mime_type)
export const DOCUMENT_MAX_BYTES = 5 * 1024 * 1024

/**
 * What a file is by its first bytes, where its name says the same; null for anything else. A sender's own word for the
 * type counts for nothing.
 */
export function documentKindOf(filename: string, content: Uint8Array): DocumentMimeType | null {
  const extension = filename.split(".").at(-1)?.toLowerCase() ?? ""
  const kind = KINDS.find(({ signature }) => signature.every((byte, position) => content[position] === byte))
  return kind && kind.extensions.some((known) => known === extension) ? kind.mime_type : null
}
