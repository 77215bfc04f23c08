import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readPortal } from "../built-files"

describe("the built portal", () => {
  const folder = mkdtempSync(join(tmpdir(), "affiliate-portal-"))
  afterAll(() => rmSync(folder, { recursive: true }))

  it("is a list of its own files: what is packed belongs to what it was packed from, and nothing else can be named", () => {
    mkdirSync(join(folder, "assets"))
    writeFileSync(join(folder, "index.html"), "<html>")
    writeFileSync(join(folder, "assets/a.js"), "js")
    writeFileSync(join(folder, "assets/a.js.br"), "packed")
    const { page, files } = readPortal(folder)
    expect(page).toBe("<html>")
    expect([...files.keys()]).toEqual(["assets/a.js"])
    expect(files.get("assets/a.js")).toMatchObject({ type: "text/javascript; charset=utf-8", encoded: [{ encoding: "br" }] })
    expect(files.get("../package.json")).toBeUndefined()
  })
})
