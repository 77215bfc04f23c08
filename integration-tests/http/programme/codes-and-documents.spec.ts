import { checkGeneratedCode } from "../../../src/modules/affiliate/domain/codes/referral-code"
import type { Http } from "../../support/http"
import { addPercentCoupon } from "../../support/catalogue"
import { describeWithStore } from "../../support/runner"
import { openStore, type TestStore } from "../../support/store"
import { refusalOf } from "./refusals"

interface Code {
  id: string
  code: string
  is_active: boolean
  is_generated: boolean
  promotion_id: string | null
}
interface TaxDocument {
  id: string
  state: string
  filename: string | null
  rejection_reason: string | null
  verified_by: string | null
  verified_at: string | null
  metadata: Record<string, unknown> | null
}

describeWithStore("codes and documents", { pluginOptions: { code_prefix: "SHOP" } }, (host) => {
  let admin: Http
  let store: TestStore
  let ada: string
  let bob: string

  const enrol = async (name: string) =>
    (await admin.post<{ affiliate: { id: string } }>("/admin/affiliates", { name, email: `${name}@example.com` })).affiliate.id
  const makeCode = async (affiliate: string, body: object = {}) =>
    (await admin.post<{ referral_code: Code }>(`/admin/affiliates/${affiliate}/referral-codes`, body)).referral_code
  const editCode = async (affiliate: string, id: string, body: object) =>
    (await admin.post<{ referral_code: Code }>(`/admin/affiliates/${affiliate}/referral-codes/${id}`, body)).referral_code

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
    admin = store.admin
    ada = await enrol("ada")
    bob = await enrol("bob")
  })

  describe("referral codes", () => {
    it("several per affiliate: generated with the option's prefix, and chosen in any case", async () => {
      const generated = await makeCode(ada)
      expect(generated.code).toMatch(/^SHOP-[A-Z0-9]{8}-[A-Z0-9]$/)
      expect(checkGeneratedCode(generated.code)).toBe("ok")
      const chosen = await makeCode(ada, { code: " ada-10 " })
      expect(chosen).toMatchObject({ code: "ADA-10", is_generated: false, is_active: true, promotion_id: null })
      const list = await admin.get(`/admin/affiliates/${ada}/referral-codes`, { order: "code", limit: 1 })
      expect(list).toMatchObject({ referral_codes: [{ code: "ADA-10" }], count: 2, limit: 1, offset: 0 })
      expect(await admin.get(`/admin/affiliates/${bob}/referral-codes`)).toMatchObject({ referral_codes: [], count: 0 })
    })

    it("taken by somebody else, in another case: 422; 8 at once: one", async () => {
      await makeCode(ada, { code: "SUMMER" })
      expect(await refusalOf(makeCode(bob, { code: "summer" }))).toEqual({
        status: 422,
        message: "Referral code with code: SUMMER, already exists.",
      })
      const results = await Promise.allSettled([ada, bob, ada, bob, ada, bob, ada, bob].map((id) => makeCode(id, { code: "RACE" })))
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    })

    it("reserved, too short, with a blank, of a generated one's form with a wrong check: 400 naming the field and the reason", async () => {
      const wrong: [code: string, reason: string][] = [
        ["admin", "ADMIN is reserved"],
        ["ab", "at least 3"],
        ["a".repeat(33), "at most 32"],
        ["SUM MER", "letters A–Z"],
        ["-SUMMER", "starts with a letter"],
        ["SHOP-AAAAAAAA-B", "check character"],
      ]
      for (const [code, reason] of wrong) {
        const refusal = await refusalOf(makeCode(ada, { code }))
        expect(refusal).toEqual({ status: 400, message: expect.stringContaining(reason) })
        expect(refusal.message).toContain("code")
      }
      expect(await refusalOf(makeCode(ada, { kode: "X" }))).toMatchObject({ status: 400, message: expect.stringContaining("kode") })
      expect(await admin.get(`/admin/affiliates/${ada}/referral-codes`)).toMatchObject({ count: 0 })
    })

    it("bound to a coupon, unbound, switched off; a coupon belongs to one code", async () => {
      const promotion_id = await addPercentCoupon(store, "ADA10OFF", 10)
      const code = await makeCode(ada, { promotion_id })
      expect(code.promotion_id).toBe(promotion_id)
      expect(await refusalOf(makeCode(bob, { promotion_id }))).toMatchObject({ status: 422, message: expect.stringContaining(promotion_id) })
      const other = await makeCode(bob)
      expect(await refusalOf(editCode(bob, other.id, { promotion_id }))).toMatchObject({ status: 422 })
      expect(await refusalOf(editCode(bob, other.id, { promotion_id: "promo_none" }))).toMatchObject({
        status: 400,
        message: expect.stringContaining("promo_none does not exist"),
      })
      expect(await editCode(ada, code.id, { promotion_id: null, is_active: false })).toMatchObject({ promotion_id: null, is_active: false })
      expect(await editCode(bob, other.id, { promotion_id })).toMatchObject({ promotion_id, is_active: true })
      expect(await editCode(bob, other.id, { is_active: false })).toMatchObject({ promotion_id, is_active: false })
    })

    it("another affiliate's code: 404, as one that does not exist; a terminated affiliate gets none: 400", async () => {
      const code = await makeCode(ada)
      const foreign = await refusalOf(editCode(bob, code.id, { is_active: false }))
      const missing = await refusalOf(editCode(bob, "affcode_none", { is_active: false }))
      expect(foreign).toEqual({ ...missing, message: missing.message.replace("affcode_none", code.id) })
      expect(foreign.status).toBe(404)
      expect(await refusalOf(makeCode("aff_none"))).toMatchObject({ status: 404 })
      await admin.post(`/admin/affiliates/${bob}/approve`)
      await admin.post(`/admin/affiliates/${bob}/terminate`, { reason: "x" })
      expect(await refusalOf(makeCode(bob))).toEqual({ status: 400, message: expect.stringContaining("terminated") })
    })
  })

  describe("tax documents", () => {
    const documents = (affiliate: string) => `/admin/affiliates/${affiliate}/tax-documents`
    const request = async (affiliate: string, form = "w9") =>
      (await admin.post<{ tax_document: TaxDocument }>(documents(affiliate), { form })).tax_document
    const act = async (affiliate: string, path: string, body: object = {}) =>
      (await admin.post<{ tax_document: TaxDocument }>(`${documents(affiliate)}/${path}`, body)).tax_document

    it("missing → uploaded → rejected → uploaded → verified → uploaded again, which has to be verified again", async () => {
      const { id, state } = await request(ada)
      expect(state).toBe("missing")
      expect(await act(ada, id, { filename: "w9.pdf", metadata: { year: "2026" } })).toMatchObject({ state: "uploaded", filename: "w9.pdf" })
      const rejected = await act(ada, `${id}/reject`, { reason: "Not signed" })
      expect(rejected).toMatchObject({ state: "rejected", rejection_reason: "Not signed", verified_at: null })
      expect(await act(ada, id, { filename: "w9-2.pdf" })).toMatchObject({ state: "uploaded", rejection_reason: null, metadata: { year: "2026" } })
      expect(await act(ada, `${id}/verify`)).toMatchObject({
        state: "verified",
        verified_by: expect.stringMatching(/^user_/),
        verified_at: expect.stringMatching(/Z$/),
      })
      expect(await act(ada, id, { filename: "w9-3.pdf" })).toMatchObject({ state: "uploaded", verified_by: null, verified_at: null })
      expect(await admin.get(documents(ada))).toMatchObject({ tax_documents: [{ id, form: "w9" }] })
    })

    it("verify what is missing, reject what is verified: 400 naming both states", async () => {
      const { id } = await request(ada)
      expect(await refusalOf(act(ada, `${id}/verify`))).toEqual({ status: 400, message: expect.stringContaining("from missing to verified") })
      await act(ada, id, { filename: "w9.pdf" })
      await act(ada, `${id}/verify`)
      const refusal = await refusalOf(act(ada, `${id}/reject`, { reason: "late" }))
      expect(refusal).toEqual({ status: 400, message: expect.stringContaining("from verified to rejected") })
    })

    it("the same form twice: 422; no reason, a path for a name, an unknown form: 400; another affiliate's: 404", async () => {
      const { id } = await request(ada, "w8ben")
      expect(await refusalOf(request(ada, "w8ben"))).toMatchObject({ status: 422 })
      await act(ada, id, { filename: "form.pdf" })
      expect(await refusalOf(act(ada, `${id}/reject`))).toEqual({ status: 400, message: expect.stringContaining("reason") })
      expect(await refusalOf(act(ada, id, { filename: "../w9.pdf" }))).toEqual({ status: 400, message: expect.stringContaining("filename") })
      expect(await refusalOf(request(ada, "w10"))).toEqual({ status: 400, message: expect.stringContaining("form") })
      expect(await refusalOf(act(bob, `${id}/verify`))).toMatchObject({ status: 404 })
      expect(await refusalOf(request("aff_none"))).toMatchObject({ status: 404 })
    })
  })

  describe("organisations", () => {
    interface Org {
      affiliate_org: { id: string; name: string; base_currency_code: string | null; members: { id: string; email: string; role: string }[] }
    }
    const found = (name: string) => admin.post<Org>("/admin/affiliate-orgs", { name, base_currency_code: "EUR" })
    const members = (id: string) => `/admin/affiliate-orgs/${id}/members`

    it("founded, renamed, joined by an affiliate and two members, one of whom leaves", async () => {
      const { affiliate_org: org } = await found("Blogs Ltd")
      expect(org).toMatchObject({ name: "Blogs Ltd", base_currency_code: "eur", members: [] })
      await admin.post(`/admin/affiliate-orgs/${org.id}`, { name: "Blogs Inc" })
      await admin.post(`/admin/affiliates/${ada}`, { org_id: org.id })
      await admin.post(members(org.id), { email: "Boss@Blogs.example", role: "owner" })
      const { affiliate_org: two } = await admin.post<Org>(members(org.id), { email: "writer@blogs.example", name: "W" })
      expect(two.members.map(({ email, role }) => [email, role]).sort()).toEqual([
        ["boss@blogs.example", "owner"],
        ["writer@blogs.example", "member"],
      ])
      const boss = two.members.find(({ role }) => role === "owner")?.id ?? ""
      const { affiliate_org: left } = await admin.delete<Org>(members(org.id), { member_ids: [boss] })
      expect(left).toMatchObject({ name: "Blogs Inc", members: [{ email: "writer@blogs.example" }], affiliates: [{ id: ada }] })
      expect(await admin.get("/admin/affiliates", { org_id: org.id })).toMatchObject({ count: 1, affiliates: [{ id: ada }] })
      // Who left may come back.
      await admin.post(members(org.id), { email: "boss@blogs.example" })
    })

    it("a member twice: 422; one that is none: 404 and nobody leaves; an unknown org: 404", async () => {
      const { affiliate_org: org } = await found("Once")
      const { affiliate_org: one } = await admin.post<Org>(members(org.id), { email: "a@once.example" })
      expect(await refusalOf(admin.post(members(org.id), { email: "A@once.example" }))).toMatchObject({ status: 422 })
      const wish = [one.members[0]?.id ?? "", "affmem_none"]
      expect(await refusalOf(admin.delete(members(org.id), { member_ids: wish }))).toMatchObject({ status: 404 })
      expect((await admin.get<Org>(`/admin/affiliate-orgs/${org.id}`)).affiliate_org.members).toHaveLength(1)
      expect(await refusalOf(admin.post(members("afforg_none"), { email: "a@x.example" }))).toMatchObject({ status: 404 })
      expect(await refusalOf(admin.get("/admin/affiliate-orgs/afforg_none"))).toMatchObject({ status: 404 })
      expect(await refusalOf(admin.post("/admin/affiliate-orgs", { name: "X", owner: "y" }))).toMatchObject({ status: 400, message: expect.stringContaining("owner") })
    })

    it("listed by name, searched, no way to an affiliate's address HMAC", async () => {
      await found("Zeta")
      await found("Alpha")
      const list = await admin.get<{ affiliate_orgs: { name: string }[] }>("/admin/affiliate-orgs", { order: "name" })
      expect(list).toMatchObject({ affiliate_orgs: [{ name: "Alpha" }, { name: "Zeta" }], count: 2 })
      expect(await admin.get("/admin/affiliate-orgs", { q: "zet" })).toMatchObject({ count: 1 })
      for (const fields of ["affiliates.last_login_ip_hmac", "*affiliates", "affiliates.*"]) {
        expect(await refusalOf(admin.get("/admin/affiliate-orgs", { fields }))).toMatchObject({ status: 400 })
      }
    })
  })
})
