import { crc32, deflateSync, inflateSync } from "node:zlib"

const SIGNATURE_LENGTH = 8
/** Of a chunk: its length, its name, and after the data its checksum, each of four bytes. */
const FIELD = 4

/** The same picture, packed as small as deflate can: Chromium packs quickly, not small. */
export function repack(png) {
  const chunks = chunksOf(png)
  const pixels = inflateSync(Buffer.concat(chunks.filter(({ name }) => name === "IDAT").map(({ data }) => data)))
  const packed = { name: "IDAT", data: deflateSync(pixels, { level: 9, memLevel: 9 }) }
  const around = (wanted) => chunks.filter(({ name }) => name === wanted)
  return Buffer.concat([png.subarray(0, SIGNATURE_LENGTH), ...[...around("IHDR"), packed, ...around("IEND")].map(written)])
}

function chunksOf(png) {
  const chunks = []
  for (let at = SIGNATURE_LENGTH; at < png.length; ) {
    const start = at + 2 * FIELD
    const end = start + png.readUInt32BE(at)
    chunks.push({ name: png.toString("latin1", at + FIELD, start), data: png.subarray(start, end) })
    at = end + FIELD
  }
  return chunks
}

function written({ name, data }) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data])
  return Buffer.concat([word(data.length), body, word(crc32(body))])
}

function word(number) {
  const bytes = Buffer.alloc(FIELD)
  bytes.writeUInt32BE(number)
  return bytes
}
