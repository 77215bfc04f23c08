import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { describeWithStore } from "../../support/runner"
import { signInAdmin } from "../../support/store"
import type { Http } from "../../support/http"
import { anonymous, refusalOf, sendRaw } from "./refusals"

interface AffiliateAnswer {
  affiliate: {
    id: string
    name: string
    email: string
    status: string
    approved_at: string | null
    metadata: Record<string, unknown> | null
    referral_codes: { code: string }[]
    audit?: { action: string; from_state: string | null; to_state: string | null; actor_id: string; reason: string | null; data: unknown }[]
  }
}
interface AffiliateList {
  affiliates: { name: string; last_login_ip_hmac?: unknown }[]
  count: number
  limit: number
  offset: number
}

const countOf = async (container: MedusaContainer, table: string): Promise<string> => {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(`select count(*)::text as n from ${table}`)
  return rows[0].n
}

describeWithStore("affiliates", {}, (host) => {
  let admin: Http
  const enrol = async (name: string, email = `${name.toLowerCase()}@example.com`) =>
    (await admin.post<AffiliateAnswer>("/admin/affiliates", { name, email })).affiliate
  const move = (id: string, action: string, body: object = {}) => admin.post<AffiliateAnswer>(`/admin/affiliates/${id}/${action}`, body)

  beforeAll(async () => {
    admin = await signInAdmin(host.baseUrl(), host.container())
    const [mia] = [await enrol("Mia"), await enrol("Ned"), await enrol("Oli"), await enrol("Pam")]
    await move(mia.id, "approve")
  })

  describe("their way through the programme", () => {
    it("pending → active → suspended → active → terminated, each move in the trail with actor and reason", async () => {
      const { id, status, email } = await enrol("Ada", " Ada@Example.com ".trim())
      expect([status, email]).toEqual(["pending", "ada@example.com"])
      const approved = await move(id, "approve")
      expect(approved.affiliate.status).toBe("active")
      expect(approved.affiliate.approved_at).toMatch(/^\d{4}-.*Z$/)
      expect((await move(id, "suspend", { reason: "Strange orders" })).affiliate.status).toBe("suspended")
      expect((await move(id, "reinstate")).affiliate.status).toBe("active")
      expect((await move(id, "terminate", { reason: "Contract ended" })).affiliate.status).toBe("terminated")
      const { affiliate } = await admin.get<AffiliateAnswer>(`/admin/affiliates/${id}`)
      expect(affiliate.audit?.map(({ action, from_state, to_state, reason }) => [action, from_state, to_state, reason])).toEqual([
        ["enrol", null, "pending", null],
        ["approve", "pending", "active", null],
        ["suspend", "active", "suspended", "Strange orders"],
        ["reinstate", "suspended", "active", null],
        ["terminate", "active", "terminated", "Contract ended"],
      ])
      expect(new Set(affiliate.audit?.map(({ actor_id }) => actor_id.slice(0, 5)))).toEqual(new Set(["user_"]))
    })

    it("reject, reinstate and approve what is active: 400 naming both states", async () => {
      const { id } = await enrol("Bob")
      await move(id, "approve")
      for (const [action, to] of [["reject", "rejected"], ["reinstate", "active"], ["approve", "active"]] as const) {
        const refusal = await refusalOf(move(id, action, { reason: "why" }))
        expect(refusal).toEqual({ status: 400, message: expect.stringContaining(`from active to ${to}`) })
      }
    })

    it("approving what is suspended points to reinstate; a rejected one stays so", async () => {
      const suspended = await enrol("Cyd")
      await move(suspended.id, "approve")
      await move(suspended.id, "suspend", { reason: "x" })
      expect((await refusalOf(move(suspended.id, "approve"))).message).toContain("from suspended to active by approve: use reinstate")
      const rejected = await enrol("Dan")
      await move(rejected.id, "reject", { reason: "No site" })
      expect((await refusalOf(move(rejected.id, "approve"))).message).toContain("from rejected to active: from rejected it can become erased")
    })

    it("reject, suspend and terminate without a reason: 400 naming it, and nothing moved", async () => {
      const { id } = await enrol("Eve")
      const before = await countOf(host.container(), "affiliate_audit_entry")
      expect(await refusalOf(move(id, "reject"))).toEqual({ status: 400, message: expect.stringContaining("reason") })
      expect(await refusalOf(move(id, "reject", { reason: "   " }))).toEqual({ status: 400, message: expect.stringContaining("reason") })
      expect(await countOf(host.container(), "affiliate_audit_entry")).toBe(before)
    })

    it("8 people approve at once: one does, seven are told 400", async () => {
      const { id } = await enrol("Fay")
      const results = await Promise.allSettled(Array.from({ length: 8 }, () => move(id, "approve")))
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      const { affiliate } = await admin.get<AffiliateAnswer>(`/admin/affiliates/${id}`)
      expect(affiliate.audit?.filter(({ action }) => action === "approve")).toHaveLength(1)
    })

    it("an affiliate that does not exist: 404", async () => {
      expect((await refusalOf(move("aff_none", "approve"))).status).toBe(404)
      expect((await refusalOf(admin.get("/admin/affiliates/aff_none"))).status).toBe(404)
      expect((await refusalOf(admin.get("/admin/affiliates/aff_none/balances"))).status).toBe(404)
    })
  })

  describe("their particulars", () => {
    it("the same email twice, whatever its case: 422", async () => {
      await enrol("Gil", "gil@example.com")
      expect(await refusalOf(enrol("Other", "GIL@example.com"))).toEqual({
        status: 422,
        message: "Affiliate with email: gil@example.com, already exists.",
      })
      const { id } = await enrol("Hal")
      expect((await refusalOf(admin.post(`/admin/affiliates/${id}`, { email: "gil@example.com" }))).status).toBe(422)
    })

    it("metadata is merged, an empty string takes a key away; the trail names fields, not people's data", async () => {
      const { id } = await enrol("Ida")
      await admin.post(`/admin/affiliates/${id}`, { metadata: { site: "a.example", note: "x" } })
      await admin.post(`/admin/affiliates/${id}`, { name: "Ida Two", payout_blocked: true, metadata: { note: "" }, reason: "asked by phone" })
      const { affiliate } = await admin.get<AffiliateAnswer>(`/admin/affiliates/${id}`)
      expect([affiliate.name, affiliate.metadata]).toEqual(["Ida Two", { site: "a.example" }])
      const last = affiliate.audit?.at(-1)
      expect(last).toMatchObject({ action: "edit", reason: "asked by phone" })
      expect(last?.data).toEqual({
        fields: expect.arrayContaining(["name", "payout_blocked", "metadata"]),
        changes: { payout_blocked: { from: false, to: true } },
      })
      expect(JSON.stringify(last?.data)).not.toContain("Ida")
    })

    const WRONG: [what: string, body: object, named: string][] = [
      ["an unknown key", { statu: "active" }, "statu"],
      ["a state", { status: "active" }, "status"],
      ["a wrong type", { name: 5 }, "name"],
      ["a blank name", { name: "  " }, "name"],
      ["a NUL", { name: "a\u0000b" }, "name"],
      ["no email address", { email: "nobody" }, "email"],
      ["an unknown kind", { kind: "robot" }, "kind"],
      ["an unknown currency", { base_currency_code: "zzz" }, "base_currency_code"],
      ["metadata 6 levels deep", { metadata: { a: { b: { c: { d: { e: { f: 1 } } } } } } }, "metadata"],
      ["metadata of 17 kB", { metadata: { a: "x".repeat(17_000) } }, "metadata"],
    ]
    it(`${WRONG.map(([what]) => what).join(", ")}: 400 naming the field`, async () => {
      for (const [, wrong, name] of WRONG) {
        const refusal = await refusalOf(admin.post("/admin/affiliates", { name: "Jon", email: "jon@example.com", ...wrong }))
        expect(refusal).toEqual({ status: 400, message: expect.stringContaining(name) })
      }
    })

    it("a NUL in the path, of whatever kind of thing: 404", async () => {
      for (const kind of ["affiliates", "affiliate-commissions", "affiliate-conversions", "affiliate-payouts", "affiliate-payout-batches"]) {
        expect([kind, (await refusalOf(admin.get(`/admin/${kind}/a%00b`))).status]).toEqual([kind, 404])
      }
    })

    it("__proto__ in the body or in metadata: 400, and no object is polluted", async () => {
      const { token } = await anonymous(host.baseUrl()).post<{ token: string }>("/auth/user/emailpass", {
        email: "admin@example.com",
        password: "correct horse battery staple",
      })
      const headers = { authorization: `Bearer ${token}` }
      const bodies = [
        `{"name":"K","email":"k@example.com","__proto__":{"polluted":1}}`,
        `{"name":"K","email":"k@example.com","metadata":{"__proto__":{"polluted":1}}}`,
        `{"name":"K","email":"k@example.com","metadata":{"a":{"__proto__":{"polluted":1}}}}`,
      ]
      for (const body of bodies) {
        const answer = await sendRaw(host.baseUrl(), "/admin/affiliates", headers, body)
        expect([answer.status, answer.body?.message]).toEqual([400, expect.stringContaining("__proto__")])
      }
      expect(({} as { polluted?: number }).polluted).toBeUndefined()
    })

    it("an org that does not exist: 404", async () => {
      const wish = admin.post("/admin/affiliates", { name: "L", email: "l@example.com", org_id: "afforg_none" })
      expect(await refusalOf(wish)).toEqual({ status: 404, message: expect.stringContaining("afforg_none") })
    })
  })

  describe("their list", () => {
    const namesOf = (list: AffiliateList) => list.affiliates.map(({ name }) => name)

    it("limit 2, offset 1, by name: the second and third of four", async () => {
      const list = await admin.get<AffiliateList>("/admin/affiliates", { limit: 2, offset: 1, order: "name" })
      expect([namesOf(list), list.count, list.limit, list.offset]).toEqual([["Ned", "Oli"], 4, 2, 1])
    })

    it("filters: one state, several, a word, a moment", async () => {
      expect(namesOf(await admin.get("/admin/affiliates", { status: "active" }))).toEqual(["Mia"])
      expect(namesOf(await admin.get("/admin/affiliates?status[]=active&status[]=pending&order=-name"))).toEqual(["Pam", "Oli", "Ned", "Mia"])
      expect(namesOf(await admin.get("/admin/affiliates", { q: "oli" }))).toEqual(["Oli"])
      expect(namesOf(await admin.get("/admin/affiliates?created_at[$gt]=2999-01-01T00:00:00Z"))).toEqual([])
      expect((await admin.get<AffiliateList>("/admin/affiliates?created_at[$lt]=2999-01-01T00:00:00Z")).count).toBe(4)
    })

    it("the HMAC of a login's address is in no answer, and cannot be asked for", async () => {
      const list = await admin.get<AffiliateList>("/admin/affiliates")
      expect(list.affiliates.every((affiliate) => !("last_login_ip_hmac" in affiliate))).toBe(true)
      const [first] = (await admin.get<{ affiliates: { id: string }[] }>("/admin/affiliates")).affiliates
      const refusal = await refusalOf(admin.get(`/admin/affiliates/${first?.id}`, { fields: "id,last_login_ip_hmac" }))
      expect(refusal).toEqual({ status: 400, message: expect.stringContaining("last_login_ip_hmac") })
    })

    const WRONG: [query: string, named: string][] = [
      ["order=name;drop table affiliate", "order"],
      ["order=(select 1)", "order"],
      ["order=metadata", "order"],
      ["limit=501", "limit"],
      ["limit=abc", "limit"],
      ["offset=-1", "offset"],
      ["status=sleeping", "status"],
      ["unheard=1", "unheard"],
      ["created_at[$ne]=2026-01-01T00:00:00Z", "$ne"],
    ]
    it(`${WRONG.map(([query]) => query).join(", ")}: 400 naming it, and the table is still there`, async () => {
      for (const [query, name] of WRONG) {
        const [key = "", value = ""] = query.split("=")
        const refusal = await refusalOf(admin.get(`/admin/affiliates?${encodeURIComponent(key)}=${encodeURIComponent(value)}`))
        expect(refusal).toEqual({ status: 400, message: expect.stringContaining(name) })
      }
      expect(await countOf(host.container(), "affiliate")).toBe("4")
    })
  })

  it("nobody, an affiliate and a customer on the admin's routes: 401", async () => {
    const base = anonymous(host.baseUrl())
    const tokens = await Promise.all(
      ["affiliate", "customer"].map((actor) =>
        base.post<{ token: string }>(`/auth/${actor}/emailpass/register`, { email: `${actor}@else.example`, password: "a long password" })
      )
    )
    const callers = [base, ...tokens.map(({ token }) => base.with({ authorization: `Bearer ${token}` }))]
    for (const caller of callers) {
      expect((await refusalOf(caller.get("/admin/affiliates"))).status).toBe(401)
      expect((await refusalOf(caller.post("/admin/affiliates", { name: "X", email: "x@example.com" }))).status).toBe(401)
      expect((await refusalOf(caller.get("/admin/affiliate-settings"))).status).toBe(401)
      expect((await refusalOf(caller.post("/admin/affiliate-commission-rules", {}))).status).toBe(401)
    }
  })

  describe("adjustments", () => {
    interface Posted {
      affiliate_ledger_entry: { id: string }
      balances: { currency_code: string; balance: string }[]
    }
    const post = (id: string, body: object) => admin.post<Posted>(`/admin/affiliates/${id}/adjustments`, { reason: "Goodwill", ...body })

    it("+$12.34, then −$20.00: the balance is −$7.66, in exact strings", async () => {
      const { id } = await enrol("Quin")
      await post(id, { amount: "12.34", currency_code: "usd" })
      const { balances } = await post(id, { amount: "-20.00", currency_code: "USD" })
      expect(balances).toMatchObject([{ currency_code: "usd", balance: "-7.66" }])
      expect(await admin.get(`/admin/affiliates/${id}/balances`)).toEqual({ balances })
    })

    it("the same key and body twice posts once; the same key with another body: 409", async () => {
      const { id } = await enrol("Rob")
      const body = { kind: "bonus", amount: "5.00", currency_code: "usd", idempotency_key: "spring" }
      const first = await post(id, body)
      const second = await post(id, body)
      expect(second).toEqual(first)
      expect((await refusalOf(post(id, { ...body, amount: "6.00" }))).status).toBe(409)
      expect((await admin.get<Posted>(`/admin/affiliates/${id}/balances`)).balances).toMatchObject([{ balance: "5.00" }])
    })

    const WRONG: [what: string, body: object, named: string][] = [
      ["a number", { amount: 5, currency_code: "usd" }, "amount"],
      ["zero", { amount: "0.00", currency_code: "usd" }, "amount"],
      ["a negative bonus", { kind: "bonus", amount: "-1.00", currency_code: "usd" }, "amount"],
      ["half a yen", { amount: "0.5", currency_code: "jpy" }, "0.5"],
      ["a tenth of a cent", { amount: "0.001", currency_code: "usd" }, "0.001"],
      ["no reason", { amount: "1.00", currency_code: "usd", reason: "" }, "reason"],
    ]
    it(`${WRONG.map(([what]) => what).join(", ")}: 400`, async () => {
      const { id } = await enrol("Sue")
      for (const [, body, name] of WRONG) {
        expect(await refusalOf(post(id, body))).toEqual({ status: 400, message: expect.stringContaining(name) })
      }
      expect(await admin.get(`/admin/affiliates/${id}/balances`)).toEqual({ balances: [] })
    })
  })
})
