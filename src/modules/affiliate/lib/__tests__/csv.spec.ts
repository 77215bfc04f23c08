import { parse } from "csv-parse/sync"
import { toCsv } from "../csv"

describe("toCsv", () => {
  it("2 rows of 2 columns → 3 lines, the last one ended", () => {
    expect(toCsv(["a", "b"], [{ a: "1", b: "2" }, { a: "-0.50", b: "" }])).toBe("a,b\n1,2\n-0.50,\n")
  })

  it("no row → the header alone", () => {
    expect(toCsv(["a", "b"], [])).toBe("a,b\n")
  })

  it("quotes, commas and line breaks come back as they were", () => {
    const rows = ['a "quoted" word', "one, two", "line\nbreak", "carriage\rreturn", "both\r\n", '"', " spaces "].map((text) => ({ text, plain: "x" }))
    const read = parse(toCsv(["text", "plain"], rows), { columns: true, record_delimiter: "\n" })
    expect(read).toEqual(rows)
  })
})
