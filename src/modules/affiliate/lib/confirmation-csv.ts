import { parse, CsvError } from "csv-parse/sync"
import { CONFIRMATION_COLUMNS, type ConfirmationRow } from "../domain/payout/confirmation"
import { invalid } from "./errors"

/** No reference is longer; a cell beyond this is a broken quote that swallowed the rest of the file. */
const MAX_CELL_BYTES = 10_000
const LINE_FEED = 0x0a

/**
 * Reads a confirmation file: UTF-8, with or without a byte order mark, a header, `,` or `;` between cells. Any doubt
 * about the form refuses the whole file, naming row and column; what the rows say is judged later, row by row.
 * @throws MedusaError invalid_data
 */
export function parseConfirmationCsv(file: Buffer): ConfirmationRow[] {
  assertText(file)
  const records = parseRecords(file)
  const [header, ...rows] = records
  if (!header) {
    throw invalid(`The file is empty. Its first row names the columns: ${CONFIRMATION_COLUMNS.join(",")}.`)
  }
  const positions = columnPositions(header.map((name) => name.trim().toLowerCase()))
  return rows.map((cells, index) => {
    const row = index + 2
    if (cells.length !== header.length) {
      throw invalid(`Row ${row} has ${cells.length} cells where the header has ${header.length}.`)
    }
    const cell = (column: (typeof CONFIRMATION_COLUMNS)[number]) => (cells[positions[column]] ?? "").trim()
    return {
      row,
      reference_token: cell("reference_token"),
      paid_at: cell("paid_at"),
      external_reference: cell("external_reference"),
    }
  })
}

/** Bytes that are not UTF-8, or a NUL, would become silent question marks in a payment's reference. */
function assertText(file: Buffer): void {
  const nul = file.indexOf(0)
  if (nul !== -1) {
    throw invalid(`Row ${rowOf(file, nul)} contains a NUL character. Is this a CSV file?`)
  }
  if (!isUtf8(file)) {
    throw invalid(`Row ${firstBrokenRow(file)} is not UTF-8. Save the file as CSV UTF-8 and upload it again.`)
  }
}

function isUtf8(bytes: Buffer): boolean {
  return Buffer.compare(Buffer.from(bytes.toString("utf8"), "utf8"), bytes) === 0
}

function rowOf(file: Buffer, position: number): number {
  return file.subarray(0, position).filter((byte) => byte === LINE_FEED).length + 1
}

function firstBrokenRow(file: Buffer): number {
  let start = 0
  for (let row = 1; ; row += 1) {
    const end = file.indexOf(LINE_FEED, start)
    if (end === -1 || !isUtf8(file.subarray(start, end))) {
      return row
    }
    start = end + 1
  }
}

function parseRecords(file: Buffer): string[][] {
  try {
    return parse(file, {
      bom: true,
      delimiter: [",", ";"],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MAX_CELL_BYTES,
    }) as string[][]
  } catch (error) {
    if (error instanceof CsvError) {
      const row = typeof error.lines === "number" ? error.lines : "?"
      const column = typeof error.column === "number" ? error.column + 1 : error.column
      throw invalid(`Row ${row}${column === undefined ? "" : `, column ${column}`} cannot be read: ${error.message}.`)
    }
    throw error
  }
}

type Column = (typeof CONFIRMATION_COLUMNS)[number]

function columnPositions(header: string[]): Record<Column, number> {
  const twice = header.find((name, index) => header.indexOf(name) !== index)
  if (twice !== undefined) {
    throw invalid(`Row 1 names the column ${twice} twice.`)
  }
  const position = (name: Column): number => {
    const index = header.indexOf(name)
    if (index === -1) {
      throw invalid(`Row 1 does not name the column ${name}. The columns are ${CONFIRMATION_COLUMNS.join(", ")}.`)
    }
    return index
  }
  return {
    reference_token: position("reference_token"),
    paid_at: position("paid_at"),
    external_reference: position("external_reference"),
  }
}
