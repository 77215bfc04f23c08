/** What would end a cell early, or be lost, unless the cell stands in quotes (RFC 4180). */
const NEEDS_QUOTES = /[",\r\n]/

/**
 * One line of a CSV file, ended by LF. Written out because the general library spends three times as long on a file of
 * ten thousand rows as the database does on finding them. Says nothing of formulas: see `inertText`.
 */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\n`

/** Rows as a CSV text with a header. */
export function toCsv<Column extends string>(columns: readonly Column[], rows: readonly Readonly<Record<Column, string>>[]): string {
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))].map(csvLine).join("")
}

const cell = (text: string) => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
