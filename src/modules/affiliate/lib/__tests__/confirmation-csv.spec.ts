import { parseConfirmationCsv } from "../confirmation-csv"

const HEADER = "reference_token,paid_at,external_reference"
const read = (text: string, encoding: BufferEncoding = "utf8") => parseConfirmationCsv(Buffer.from(text, encoding))
const row = (number: number, external_reference: string, token = "PO-1") => ({
  row: number,
  reference_token: token,
  paid_at: "2026-11-21",
  external_reference,
})

describe("a confirmation file that can be read", () => {
  it.each([
    ["plain", `${HEADER}\nPO-1,2026-11-21,B1\n`, [row(2, "B1")]],
    ["a byte order mark, CRLF, no last line break", `\ufeff${HEADER}\r\nPO-1,2026-11-21,B1`, [row(2, "B1")]],
    ["semicolons", "reference_token;paid_at;external_reference\nPO-1;2026-11-21;B,1\n", [row(2, "B,1")]],
    ["a semicolon in a reference among commas", `${HEADER}\nPO-1,2026-11-21,INV;7\n`, [row(2, "INV;7")]],
    ["a comma in a further column's name among semicolons", 'paid_at;external_reference;"note, if any";reference_token\n2026-11-21;B1;x;PO-1', [row(2, "B1")]],
    ["quoted names in capitals", '"Reference_Token","PAID_AT", external_reference \nPO-1,2026-11-21, B1 ', [row(2, "B1")]],
    ["blank lines: rows as an editor counts them", `\n${HEADER}\n\n\nPO-1,2026-11-21,B1\n\nPO-2,2026-11-21,B2\n`, [row(5, "B1"), row(7, "B2", "PO-2")]],
    ["line breaks in quotes", `${HEADER}\nPO-1,2026-11-21,"a\nb"\nPO-2,2026-11-21,B2\n`, [row(2, "a\nb"), row(4, "B2", "PO-2")]],
    ["the same with CRLF, and a blank line", `${HEADER}\r\nPO-1,2026-11-21,"a\r\nb\r\nc"\r\n\r\nPO-2,2026-11-21,B2\r\n`, [row(2, "a\r\nb\r\nc"), row(6, "B2", "PO-2")]],
    ["a cell of 10 000 bytes beside others", `${HEADER}\nPO-1,2026-11-21,${"x".repeat(10_000)}\n`, [row(2, "x".repeat(10_000))]],
    ["a header alone", `${HEADER}\n`, []],
  ])("%s", (_what, text, expected) => expect(read(text)).toEqual(expected))
})

describe("a confirmation file that is refused whole", () => {
  it.each([
    ["empty", "", "The file is empty"],
    ["a NUL", `${HEADER}\nPO-1,2026-11-21,B\u0000`, "Row 2, column 3 contains a NUL"],
    ["a column twice", `${HEADER},paid_at\n`, "Row 1 names the column paid_at twice"],
    ["a column missing", "\nreference_token,paid_at\n", "Row 2 does not name the column external_reference"],
    ["a cell too many after a blank line", `${HEADER}\n\nPO-1,2026-11-21,B,1\n`, "Row 3 has 4 cells where the header has 3"],
    ["a quote that is never closed", `${HEADER}\n\nPO-1,2026-11-21,"B1\nPO-2,2026-11-21,B2\n`, "Row 3, column 3 opens a quote that is never closed"],
    ["a quote within a cell", `${HEADER}\nPO-1,2026-11-21,B"1"\n`, "Row 2, column 3 cannot be read"],
    ["a cell of 10 001 bytes", `${HEADER}\nPO-1,2026-11-21,${"x".repeat(10_001)}\n`, "Row 2, column external_reference is longer than 10000 bytes"],
    ["a field of 10 MB", `${HEADER}\nPO-1,2026-11-21,"${"x".repeat(10_000_000)}"\n`, "Row 2, column external_reference is longer"],
    ["1 MB after a quote that is never closed", `${HEADER}\nPO-1,"${`${"x".repeat(999)}\n`.repeat(1000)}`, "Row 2, column 2 opens a quote"],
  ])("%s", (_what, text, message) => expect(() => read(text)).toThrow(message))

  it("Latin-1: “Müller” in the second row's third cell", () => {
    expect(() => read(`${HEADER}\n"PO,1",2026-11-21,M\u00fcller\n`, "latin1")).toThrow("Row 2, column 3 is not UTF-8")
  })
})
