import { documentKindOf } from "../document-kind"

const PDF = Buffer.from("%PDF-1.7\n")
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0])

describe("what a document is", () => {
  it.each([
    ["w9.pdf", PDF, "application/pdf"],
    ["W9.PDF", PDF, "application/pdf"],
    ["my.scan.png", PNG, "image/png"],
    ["photo.jpg", JPEG, "image/jpeg"],
    ["photo.jpeg", JPEG, "image/jpeg"],
  ])("%s by name and by its first bytes", (filename, content, kind) => {
    expect(documentKindOf(filename, content)).toBe(kind)
  })

  it.each([
    ["a page called w9.pdf", "w9.pdf", Buffer.from("<html><script>")],
    ["a picture called w9.pdf", "w9.pdf", PNG],
    ["a PDF called w9.exe", "w9.exe", PDF],
    ["a PDF called pdf", "pdf.", PDF],
    ["a PDF that begins later", "w9.pdf", Buffer.from(" %PDF-1.7")],
    ["three of a PNG's eight bytes", "a.png", PNG.subarray(0, 3)],
    ["nothing", "w9.pdf", Buffer.alloc(0)],
  ])("%s is refused", (_what, filename, content) => {
    expect(documentKindOf(filename, content)).toBeNull()
  })
})
