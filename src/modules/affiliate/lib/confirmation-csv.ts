import { CsvError, parse } from "csv-parse/sync"
import { CONFIRMATION_COLUMNS, type ConfirmationColumn, type ConfirmationRow } from "../domain/payout/confirmation"
import { assertCsvText, headerLine, nextRow } from "./csv-text"
import { invalid } from "./errors"

/** No reference is longer; a cell beyond this is a broken quote that swallowed what follows. */
const MAX_CELL_BYTES = 10_000

/** One line of the file, or several where a cell has line breaks: `row` is the first, as an editor counts them. */
interface CsvRecord {
  row: number
  cells: string[]
}

/**
 * Reads a confirmation file: UTF-8, with or without a byte order mark, a header, `,` or `;` between cells. Any doubt
 * about the form refuses the whole file, naming row and column; what the rows say is judged later, row by row.
 * @throws MedusaError invalid_data
 */
export function parseConfirmationCsv(file: Buffer): ConfirmationRow[] {
  const delimiter = delimiterOf(headerLine(file))
  assertCsvText(file, delimiter)
  const [header, ...records] = parseRecords(file, delimiter)
  if (!header) {
    throw invalid(`The file is empty. Its first row names the columns: ${CONFIRMATION_COLUMNS.join(",")}.`)
  }
  const names = namesOf(header.cells)
  const positions = columnPositions(names, header.row)
  return records.map(({ row, cells }) => {
    assertCells(row, cells, names)
    const cell = (column: ConfirmationColumn) => (cells[positions[column]] ?? "").trim()
    return { row, reference_token: cell("reference_token"), paid_at: cell("paid_at"), external_reference: cell("external_reference") }
  })
}

const namesOf = (cells: string[]) => cells.map((name) => name.trim().toLowerCase())

/** One for the whole file, or `INV;7` in a file with commas would be two cells: the one by which the header names more of our columns. */
function delimiterOf(header: string): string {
  const known = (delimiter: string) => {
    const names = new Set(namesOf(header.split(delimiter).map((name) => name.replace(/^\s*"|"\s*$/g, ""))))
    return CONFIRMATION_COLUMNS.filter((column) => names.has(column)).length
  }
  return known(";") > known(",") ? ";" : ","
}

function parseRecords(file: Buffer, delimiter: string): CsvRecord[] {
  const records: CsvRecord[] = []
  let lastLine = 0
  // The parser counts a line break of two characters within quotes as two.
  let countedTwice = 0
  const onRecord = (cells: string[], { lines }: { lines: number }): null => {
    const text = cells.join("")
    records.push({ row: lines - countedTwice - (text.match(/[\r\n]/g)?.length ?? 0), cells })
    countedTwice += text.match(/\r\n/g)?.length ?? 0
    lastLine = lines - countedTwice
    return null
  }
  try {
    parse(file, {
      bom: true,
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: onRecord,
    })
  } catch (error) {
    throw error instanceof CsvError ? unreadable(error, nextRow(file, lastLine)) : error
  }
  return records
}

/** @param row where the record begins that could not be read */
function unreadable(error: CsvError, row: number): Error {
  const place = typeof error.column === "number" ? `Row ${row}, column ${error.column + 1}` : `Row ${row}`
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    return invalid(`${place} opens a quote that is never closed.`)
  }
  return invalid(`${place} cannot be read: a quote stands within a cell or is followed by more than the cell's end.`)
}

function assertCells(row: number, cells: string[], names: string[]): void {
  const long = cells.findIndex((cell) => Buffer.byteLength(cell) > MAX_CELL_BYTES)
  if (long !== -1) {
    throw invalid(`Row ${row}, column ${names[long] ?? long + 1} is longer than ${MAX_CELL_BYTES} bytes. Is a quote missing?`)
  }
  if (cells.length !== names.length) {
    throw invalid(`Row ${row} has ${cells.length} cells where the header has ${names.length}.`)
  }
}

function columnPositions(names: string[], row: number): Record<ConfirmationColumn, number> {
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) {
    throw invalid(`Row ${row} names the column ${twice} twice.`)
  }
  const position = (name: ConfirmationColumn): number => {
    const index = names.indexOf(name)
    if (index === -1) {
      throw invalid(`Row ${row} does not name the column ${name}. The columns are ${CONFIRMATION_COLUMNS.join(", ")}.`)
    }
    return index
  }
  return {
    reference_token: position("reference_token"),
    paid_at: position("paid_at"),
    external_reference: position("external_reference"),
  }
}
