import { invalid } from "./errors"

const LINE_FEED = 0x0a
const REPLACEMENT = "\ufffd"

/**
 * Refuses bytes that are not UTF-8, or a NUL: they would become silent question marks in a payment's reference. Names
 * the line as an editor counts it, and the column.
 * @throws MedusaError invalid_data
 */
export function assertCsvText(file: Buffer, delimiter: string): void {
  const nul = file.indexOf(0)
  if (nul !== -1) {
    throw invalid(`${placeOf(file, nul, delimiter)} contains a NUL character. Is this a CSV file?`)
  }
  if (!isUtf8(file)) {
    throw invalid(`${placeOf(file, firstBrokenByte(file), delimiter)} is not UTF-8. Save the file as CSV UTF-8 and upload it again.`)
  }
}

function isUtf8(bytes: Buffer): boolean {
  return Buffer.compare(Buffer.from(bytes.toString("utf8"), "utf8"), bytes) === 0
}

/** The first line that is not UTF-8, read up to where it breaks. */
function firstBrokenByte(file: Buffer): number {
  for (let start = 0; ; ) {
    const found = file.indexOf(LINE_FEED, start)
    const end = found === -1 ? file.length : found
    const line = file.subarray(start, end)
    if (found === -1 || !isUtf8(line)) {
      const before = line.toString("utf8").split(REPLACEMENT, 1)[0] ?? ""
      return start + Buffer.byteLength(before)
    }
    start = end + 1
  }
}

function placeOf(file: Buffer, position: number, delimiter: string): string {
  const before = file.subarray(0, position)
  const row = before.filter((byte) => byte === LINE_FEED).length + 1
  const line = before.subarray(before.lastIndexOf(LINE_FEED) + 1).toString("utf8")
  const column = line.replace(/"[^"]*("|$)/g, "").split(delimiter).length
  return `Row ${row}, column ${column}`
}

/** The first line that is not empty, without a byte order mark. */
export function headerLine(file: Buffer): string {
  const start = file.subarray(0, 10_000).toString("utf8").replace(/^\ufeff/, "")
  return /[^\r\n]+/.exec(start)?.[0] ?? ""
}

/** The first line after `row` that is not empty, counted from 1. */
export function nextRow(file: Buffer, row: number): number {
  const lines = file.toString("utf8").split(/\r\n|\n|\r/)
  const found = lines.findIndex((line, index) => index >= row && line !== "")
  return found === -1 ? row : found + 1
}
