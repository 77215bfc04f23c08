import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { deriveKeys } from "../../../src/modules/affiliate/lib/keys"
import { seal } from "../../../src/modules/affiliate/lib/sealing"
import { rewrapSecrets } from "../../../src/workflows/rotation/rewrap-secrets"
import { outbox } from "../../host/mail-provider"
import { listenToLogs } from "../../support/logs"
import { MANAGER, programmeOf } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { brokenInvariants } from "../../support/sales"
import { openStore, type TestStore } from "../../support/store"
import { eventually } from "../../support/waiting"
import { recordEvents } from "../programme/recorded-events"
import { anonymous, refusalOf } from "../programme/refusals"
import { PASSWORD, peopleOf } from "./people"

const IBAN = "DE89370400440532013000"
const OLD_SECRET = "the-secret-of-last-year"
const OPTIONS = {
  secret: "the-secret-of-this-year",
  previous_secrets: [OLD_SECRET],
  limits: { applications: false, auth: false, auth_account: false },
  portal: {
    name: "Nord Partner",
    url: "https://shop.example/affiliates/",
    questions: [{ key: "site", label: "Your site", required: true }],
  },
}
const ANSWERED = { answers: { site: "ada.example" } }

describeWithStore("account", { pluginOptions: OPTIONS, env: { AFFILIATES_MAIL: "on" } }, (host) => {
  let store: TestStore
  const people = peopleOf(host.baseUrl, () => store)
  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
  })
  beforeEach(() => outbox().splice(0))

  const sql = async (statement: string) => (await host.container().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION).raw(statement)).rows
  const mailsTo = (to: string) => outbox().filter((mail) => mail.to === to)
  const mailed = (to: string, template: string) =>
    eventually(async () => expect(mailsTo(to).map((mail) => mail.template)).toContain(template))
  /** The link of the last mail for a new password. */
  const resetLink = (to: string) =>
    new URL(String(mailsTo(to).filter(({ template }) => template === "affiliate-password-reset").at(-1)?.data?.url))
  const publish = (title: string) => store.admin.post("/admin/affiliate-terms", { title, body: "# Terms\n\nBe honest." })
  const file = (text: string) => Buffer.from(`%PDF-1.7 ${text}`)

  /** A tax form that was asked for and sent in. */
  async function upload(id: string, text: string): Promise<string> {
    const { tax_document } = await store.admin.post<{ tax_document: { id: string } }>(`/admin/affiliates/${id}/tax-documents`, { form: "w9" })
    await store.admin.upload(`/admin/affiliates/${id}/tax-documents/${tax_document.id}/content?filename=w9.pdf`, "application/pdf", file(text))
    return tax_document.id
  }

  it("the programme is told to anybody; an application without an answer, or without the terms in force, is refused by field", async () => {
    await publish("First")
    const { programme } = await store.shop.get<{ programme: object }>("/store/affiliates/programme")
    expect(programme).toMatchObject({ name: "Nord Partner", terms: { version: 1, title: "First" }, questions: [{ key: "site", required: true }] })
    const applicant = await people.register("ada@example.com")
    const apply = (body: object) => refusalOf(applicant.post("/store/affiliates/applications", { name: "Ada", ...body }))
    expect(await apply({ terms_version: 1 })).toEqual({ status: 400, message: expect.stringContaining("'answers, site' is required") })
    expect(await apply(ANSWERED)).toEqual({ status: 400, message: expect.stringContaining("terms in force are version 1") })
    expect(await apply({ ...ANSWERED, terms_version: 2 })).toMatchObject({ status: 400 })
    expect(await sql("select 1 from affiliate union all select 1 from affiliate_org")).toEqual([])
  })

  it("an organisation applies in German: its owner is a member, the mail is German, and new terms ask it again, once", async () => {
    await publish("First")
    const { id, own } = await people.apply("org@example.com", { ...ANSWERED, kind: "org", org_name: "Nord GmbH", language: "de", terms_version: 1 })
    expect(await sql("select o.name, m.email, m.role from affiliate_org o join affiliate_org_member m on m.org_id = o.id")).toEqual([
      { name: "Nord GmbH", email: "org@example.com", role: "owner" },
    ])
    await mailed("org@example.com", "affiliate-application-received")
    expect(mailsTo("org@example.com")[0]?.content).toMatchObject({ subject: "Ihre Bewerbung ist eingegangen" })
    expect(await programmeOf(host.container()).termsStanding(id)).toMatchObject({ accepted_version: 1, must_accept: false })
    await publish("Second")
    await mailed("org@example.com", "affiliate-terms-changed")
    expect(await refusalOf(own.post("/store/affiliates/me/terms", { version: 1 }))).toMatchObject({ status: 400 })
    for (let times = 0; times < 2; times += 1) {
      expect(await own.post("/store/affiliates/me/terms", { version: 2 })).toEqual({ terms: { current_version: 2, accepted_version: 2, must_accept: false } })
    }
    const { affiliate_terms } = await store.admin.get<{ affiliate_terms: object[] }>("/admin/affiliate-terms")
    expect(affiliate_terms).toMatchObject([{ version: 2, accepted: 1 }, { version: 1, accepted: 1 }])
    await expect(sql("update affiliate_terms set body = 'other'")).rejects.toThrow("append-only")
  })

  it("a customer applies with the password it has; registering again is refused", async () => {
    const customer = await people.register("cust@example.com", "customer")
    await customer.post("/store/customers", { email: "cust@example.com" })
    expect((await refusalOf(people.register("cust@example.com"))).status).toBe(401)
    const applicant = await people.signIn("cust@example.com")
    await applicant.post("/store/affiliates/applications", { name: "Cust", ...ANSWERED })
    const own = await people.signIn("cust@example.com")
    expect(await own.get("/store/affiliates/me")).toMatchObject({ affiliate: { email: "cust@example.com", status: "pending" } })
  })

  it("payment details: a wrong password 401, a wrong IBAN 400, a good one sealed, masked, mailed; in full only when revealed, and that is written down", async () => {
    const { id, own } = await people.apply("pay@example.com", ANSWERED)
    const details = { password: PASSWORD, method: "bank_account", holder_name: "Ada Lovelace", iban: IBAN }
    const post = (patch: object) => own.post("/store/affiliates/me/payment-details", { ...details, ...patch })
    expect(await refusalOf(post({ password: "wrong" }))).toEqual({ status: 401, message: "The password is wrong." })
    const wrongIban = await refusalOf(post({ iban: "DE88370400440532013000" }))
    expect(wrongIban).toEqual({ status: 400, message: expect.not.stringContaining("3704") })
    expect(await own.get("/store/affiliates/me/payment-details")).toEqual({ payment_details: null })
    expect(await post({})).toMatchObject({ payment_details: { masked: "…3000", country: "DE", holder_name: "Ada Lovelace" } })
    await mailed("pay@example.com", "affiliate-payment-details-changed")
    const kept = await sql("select sealed::text || masked as row from affiliate_payment_details union all select coalesce(data::text, '') from affiliate_audit_entry")
    expect(JSON.stringify(kept)).not.toMatch(/DE8937|Lovelace/)
    expect(await store.admin.get(`/admin/affiliates/${id}/payment-details`)).toMatchObject({ payment_details: { masked: "…3000" } })
    expect(await store.admin.post(`/admin/affiliates/${id}/payment-details/reveal`)).toMatchObject({ payment_details: { iban: IBAN } })
    const trail = await programmeOf(host.container()).listAuditTrail("affiliate", id)
    expect(trail.map(({ action }) => action)).toEqual(["enrol", "change_payment_details", "reveal_payment_details"])
  })

  it("mails: approved once although told twice, in nobody's way when refused by preference; documents and passwords still", async () => {
    const { id, own } = await people.apply("mail@example.com", ANSWERED)
    await own.post("/store/affiliates/me/notification-preferences", { application: false })
    await store.admin.post(`/admin/affiliates/${id}/approve`)
    const document = await upload(id, "one")
    await store.admin.post(`/admin/affiliates/${id}/tax-documents/${document}/reject`, { reason: "The page is cut off." })
    await mailed("mail@example.com", "affiliate-document-rejected")
    await host.container().resolve(Modules.EVENT_BUS).emit({ name: "affiliate-tax-document.rejected", data: { id: document } })
    await own.post("/store/affiliates/me/notification-preferences", { application: true })
    for (let times = 0; times < 2; times += 1) {
      await host.container().resolve(Modules.EVENT_BUS).emit({ name: "affiliate.approved", data: { id } })
    }
    await mailed("mail@example.com", "affiliate-approved")
    await host.waitForWorkflows()
    await eventually(async () => expect(await sql("select 1 from notification where status <> 'success'")).toEqual([]))
    expect(mailsTo("mail@example.com").map(({ template }) => template).sort()).toEqual([
      "affiliate-application-received",
      "affiliate-approved",
      "affiliate-document-rejected",
    ])
    expect(mailsTo("mail@example.com").find(({ template }) => template === "affiliate-document-rejected")?.data).toMatchObject({
      form: "W-9",
      reason: "The page is cut off.",
      url: "https://shop.example/affiliates/settings",
      language: "en",
    })
  })

  it("a forgotten password: the same answer for an address that nobody has, a link by mail, kept nowhere; the new one works, the old one no more", async () => {
    await people.apply("forgot@example.com", ANSWERED)
    const forgot = async (identifier: string) => {
      const response = await fetch(`${host.baseUrl()}/auth/affiliate/emailpass/reset-password`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ identifier }),
      })
      return { status: response.status, body: await response.text() }
    }
    expect(await forgot("forgot@example.com")).toEqual(await forgot("nobody@example.com"))
    await mailed("forgot@example.com", "affiliate-password-reset")
    const link = resetLink("forgot@example.com")
    expect(link.origin + link.pathname).toBe("https://shop.example/affiliates/reset-password")
    const kept = () => sql("select coalesce(data::text, '') as data from notification where template = 'affiliate-password-reset'")
    await eventually(async () => expect(JSON.stringify(await kept())).not.toContain("token"))
    const bearer = { authorization: `Bearer ${link.searchParams.get("token")}` }
    await anonymous(host.baseUrl()).with(bearer).post("/auth/affiliate/emailpass/update", { password: "another good password" })
    expect((await refusalOf(people.signIn("forgot@example.com"))).status).toBe(401)
    const own = await people.signIn("forgot@example.com", "another good password")
    const change = { current_password: PASSWORD, new_password: "a third good password" }
    expect((await refusalOf(own.post("/store/affiliates/me/password", change))).status).toBe(401)
    await own.post("/store/affiliates/me/password", { ...change, current_password: "another good password" })
    await people.signIn("forgot@example.com", "a third good password")
  })

  it("a secret is replaced: what the old one sealed is sealed anew, once, and reads as before", async () => {
    const { id } = await people.apply("old@example.com", ANSWERED)
    const document = await upload(id, "sealed long ago")
    const old = deriveKeys(OLD_SECRET)
    const store_ = host.container().resolve(Modules.FILE)
    const kept = await store_.createFiles({
      filename: "old.sealed",
      mimeType: "text/plain",
      access: "private",
      content: Buffer.from(seal(file("sealed long ago"), old.file)).toString("base64"),
    })
    await sql(`update affiliate_tax_document set file_id = '${kept.id}' where id = '${document}'`)
    const details = { affiliate_id: id, method: "other" as const, masked: "…", key_id: old.details.current.id, currency_code: null, country: null }
    const sealed = seal(Buffer.from(JSON.stringify({ method: "other", holder_name: "Ada", instructions: "Cheque" })), old.details, id)
    await programmeOf(host.container()).savePaymentDetails({ ...details, sealed }, MANAGER)
    expect(await rewrapSecrets(host.container())).toEqual({ payment_details: 1, files: 1, current: 0, failed: [] })
    expect(await rewrapSecrets(host.container())).toEqual({ payment_details: 0, files: 0, current: 1, failed: [] })
    const current = deriveKeys(OPTIONS.secret)
    expect(await sql("select key_id from affiliate_payment_details")).toEqual([{ key_id: current.details.current.id }])
    expect(await store.admin.post(`/admin/affiliates/${id}/payment-details/reveal`)).toMatchObject({ payment_details: { instructions: "Cheque" } })
    const content = await store.admin.raw(`/admin/affiliates/${id}/tax-documents/${document}/content`)
    expect(Buffer.from(await content.arrayBuffer())).toEqual(file("sealed long ago"))
  })

  it("erased: the person is gone from every table but for ids, the sign-in answers 401, the books hold, and again is no error", async () => {
    const { id, own } = await people.apply("gone@example.com", { ...ANSWERED, name: "Grace Hopper", kind: "org", org_name: "Hopper Inc", metadata: { phone: "555-0199" } })
    await store.admin.post(`/admin/affiliates/${id}/approve`)
    await upload(id, "Grace Hopper")
    await own.post("/store/affiliates/me/payment-details", { password: PASSWORD, method: "bank_account", holder_name: "Grace Hopper", iban: IBAN })
    await mailed("gone@example.com", "affiliate-payment-details-changed")
    await store.admin.post(`/admin/affiliates/${id}/adjustments`, { amount: "12.34", currency_code: "usd", reason: "welcome" })
    const erase = (body: object) => store.admin.post<{ affiliate: object }>(`/admin/affiliates/${id}/erase`, { reason: "Asked for it.", ...body })
    expect(await refusalOf(erase({}))).toEqual({ status: 400, message: expect.stringContaining("12.34 USD is owed") })
    const events = await recordEvents(host.container(), async () => {
      expect((await erase({ forfeit: true })).affiliate).toMatchObject({ status: "erased", name: "Erased affiliate", email: `${id.toLowerCase()}@erased.invalid`, payout_blocked: true })
    })
    expect(events.filter(({ name }) => name === "affiliate.erased")).toHaveLength(1)
    const tables = (await sql("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) as { table_name: string }[]
    const found: string[] = []
    for (const { table_name } of tables) {
      const rows = await sql(`select 1 from "${table_name}" t where t::text ~* 'gone@example|hopper|555-0199|ada\\.example' limit 1`)
      found.push(...(rows.length > 0 ? [table_name] : []))
    }
    expect(found).toEqual([])
    expect((await refusalOf(own.get("/store/affiliates/me"))).status).toBe(401)
    expect((await refusalOf(people.signIn("gone@example.com"))).status).toBe(401)
    expect(await sql("select amount::text from affiliate_ledger_entry")).toEqual([{ amount: "1234" }])
    expect(await brokenInvariants(host.container())).toEqual([])
    await erase({})
    await people.apply("gone@example.com", ANSWERED)
  })

  it("in all of this neither a log line nor an answer tells a password, a bank account, a token or an address", async () => {
    const logs = listenToLogs(host.container())
    try {
      const { id, own } = await people.apply("log@example.com", ANSWERED)
      const secret = { password: "not my password", method: "bank_account", holder_name: "Ada", iban: IBAN }
      await refusalOf(own.post("/store/affiliates/me/payment-details", secret))
      await refusalOf(own.post("/store/affiliates/me/payment-details", { ...secret, password: PASSWORD, iban: `${IBAN}1` }))
      const answer = await own.post("/store/affiliates/me/payment-details", { ...secret, password: PASSWORD })
      await anonymous(host.baseUrl()).post("/auth/affiliate/emailpass/reset-password", { identifier: "log@example.com" }).catch(() => null)
      await mailed("log@example.com", "affiliate-password-reset")
      const document = await upload(id, "tax id 123-45-6789")
      const documents = await store.admin.get(`/admin/affiliates/${id}/tax-documents`)
      const token = String(resetLink("log@example.com").searchParams.get("token"))
      expect(token.length).toBeGreaterThan(100)
      const told = [logs.lines(), JSON.stringify([answer, documents, await store.admin.get(`/admin/affiliates/${id}`), await store.admin.get("/admin/notifications")])].join("\n")
      expect(document).toMatch(/^afftax_/)
      for (const one of [IBAN, "0532013", "not my password", PASSWORD, token.slice(-40), "123-45-6789", "127.0.0.1", "::1", OPTIONS.secret]) {
        expect([one, told.includes(one)]).toEqual([one, false])
      }
    } finally {
      logs.stop()
    }
  })
})
