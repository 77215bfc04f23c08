import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Http } from "../../support/http"
import { KEPT_FILES } from "../../support/kept-files"
import { addAffiliate, MANAGER, programmeOf, type TestAffiliate } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { signInAdmin } from "../../support/store"
import { refusalOf } from "../programme/refusals"

interface Answer {
  tax_document: { id: string; state: string; filename: string; mime_type: string | null; size_bytes: number | null; rejection_reason: string | null }
}

const SECRET = "Tax number 12-3456789"
const PDF = Buffer.from(`%PDF-1.7\n${SECRET}\n\u00ff\u0000`, "latin1")
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const LIMIT = 5 * 1024 * 1024

const keptFiles = () => (existsSync(KEPT_FILES) ? readdirSync(KEPT_FILES).filter((name) => name.endsWith(".sealed")) : [])

describeWithStore("The content of tax documents", {}, (host) => {
  let admin: Http
  let ann: TestAffiliate
  let ben: TestAffiliate
  let id: string
  const path = (of = ann) => `/admin/affiliates/${of.id}/tax-documents/${id}`
  const upload = (filename: string, content: Buffer, type = "application/pdf", of = ann) =>
    admin.upload<Answer>(`${path(of)}/content?filename=${encodeURIComponent(filename)}`, type, content)
  const trail = async () => (await programmeOf(host.container()).listAuditTrail("tax_document", id)).map(({ action }) => action)

  beforeAll(async () => {
    admin = await signInAdmin(host.baseUrl(), host.container())
    ann = await addAffiliate(host.container(), { name: "Ann", tax: false })
    ben = await addAffiliate(host.container(), { name: "Ben", tax: false })
    id = await programmeOf(host.container()).requestTaxDocument(ann.id, "w9", MANAGER)
  })

  it("missing → uploaded with its bytes, which come back one by one, to be looked at and to be saved", async () => {
    const { tax_document } = await upload("My form “W-9”.pdf", PDF)
    expect(tax_document).toMatchObject({ state: "uploaded", filename: "My form “W-9”.pdf", mime_type: "application/pdf", size_bytes: PDF.length })
    expect(tax_document).not.toHaveProperty("file_id")
    const shown = await admin.raw(`${path()}/content`)
    expect([shown.status, Buffer.from(await shown.arrayBuffer()).equals(PDF)]).toEqual([200, true])
    const headers = Object.fromEntries(shown.headers)
    expect(headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": 'inline; filename="My_form__W-9_.pdf"',
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    })
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*sandbox/)
    const saved = await admin.raw(`${path()}/content?download=true`)
    expect(saved.headers.get("content-disposition")).toMatch(/^attachment; /)
    expect(await trail()).toEqual(["request", "receive", "read", "read"])
  })

  it("what the File module keeps cannot be read, and its name says nothing; a second file takes the first one away", async () => {
    const before = keptFiles()
    await upload("w9.pdf", PDF)
    const [first = ""] = keptFiles().filter((name) => !before.includes(name))
    const kept = readFileSync(join(KEPT_FILES, first), "utf8")
    expect(kept).toMatch(/^affiliates-sealed-1\./)
    expect(Buffer.from(kept.split(".").at(-1) ?? "", "base64url").includes(SECRET)).toBe(false)
    expect(first).not.toContain("w9")
    const { tax_document } = await upload("w9.png", PNG, "image/png")
    expect(tax_document).toMatchObject({ state: "uploaded", mime_type: "image/png", size_bytes: PNG.length })
    expect(keptFiles().filter((name) => !before.includes(name))).toHaveLength(1)
    expect(keptFiles()).not.toContain(first)
  })

  it("judged by content and by name: a page called .pdf, a picture called .pdf, a PDF called .exe, another type: 415", async () => {
    const before = keptFiles()
    const wrong: [string, Buffer, string][] = [
      ["w9.pdf", Buffer.from("<html><script>alert(1)</script>"), "application/pdf"],
      ["w9.pdf", PNG, "application/pdf"],
      ["w9.exe", PDF, "application/pdf"],
      ["w9.pdf", Buffer.alloc(0), "application/pdf"],
      ["w9.pdf", PDF, "text/html"],
    ]
    for (const [filename, content, type] of wrong) {
      expect([filename, (await refusalOf(upload(filename, content, type))).status]).toEqual([filename, 415])
    }
    expect([await trail(), keptFiles()]).toEqual([["request"], before])
  })

  it("5 MB are taken, one byte more is 413", async () => {
    const filled = (size: number) => Buffer.concat([PDF, Buffer.alloc(size - PDF.length)])
    expect((await upload("w9.pdf", filled(LIMIT))).tax_document.size_bytes).toBe(LIMIT)
    expect((await refusalOf(upload("w9.pdf", filled(LIMIT + 1)))).status).toBe(413)
  })

  it("a verified document's file is replaced only by being uploaded anew; recording another arrival forgets it", async () => {
    await upload("w9.pdf", PDF)
    await admin.post(`${path()}/verify`)
    expect((await upload("new.pdf", PDF)).tax_document.state).toBe("uploaded")
    await admin.post(`${path()}/reject`, { reason: "Not signed" })
    const { tax_document } = await admin.post<Answer>(path(), { filename: "by-post.pdf" })
    expect(tax_document).toMatchObject({ state: "uploaded", filename: "by-post.pdf", mime_type: null, size_bytes: null })
    expect((await admin.raw(`${path()}/content`)).status).toBe(404)
  })

  it("nobody's document, another affiliate's, one without a file, nobody signed in: 404 and 401", async () => {
    expect((await admin.raw(`${path()}/content`)).status).toBe(404)
    await upload("w9.pdf", PDF)
    expect((await refusalOf(upload("w9.pdf", PDF, "application/pdf", ben))).status).toBe(404)
    expect((await admin.raw(`${path(ben)}/content`)).status).toBe(404)
    expect((await new Http(host.baseUrl()).raw(`${path()}/content`)).status).toBe(401)
    expect((await refusalOf(upload("../w9.pdf", PDF))).status).toBe(400)
    expect(await trail()).toEqual(["request", "receive"])
  })

  it("an affiliate's answer tells of its documents, not where their files lie", async () => {
    await upload("w9.pdf", PDF)
    const { affiliate } = await admin.get<{ affiliate: { tax_documents: object[] } }>(`/admin/affiliates/${ann.id}`)
    expect(affiliate.tax_documents).toMatchObject([{ id, form: "w9", mime_type: "application/pdf" }])
    expect(JSON.stringify(affiliate)).not.toContain("file_id")
    expect((await refusalOf(admin.get(`/admin/affiliates/${ann.id}`, { fields: "*tax_documents" }))).status).toBe(400)
  })
})
