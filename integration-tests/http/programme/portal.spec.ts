import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Http } from "../../support/http"
import { recordEvents } from "./recorded-events"
import { describeWithStore } from "../../support/runner"
import { openStore, type TestStore } from "../../support/store"
import { anonymous, refusalOf } from "./refusals"

const PASSWORD = "correct horse battery staple"

interface Own {
  affiliate: { id: string; name: string; email: string; status: string; metadata?: unknown }
}

describeWithStore("portal", {}, (host) => {
  let store: TestStore
  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
  })

  const tokenOf = async (actor: string, email: string, register: boolean) =>
    (await anonymous(host.baseUrl()).post<{ token: string }>(`/auth/${actor}/emailpass${register ? "/register" : ""}`, { email, password: PASSWORD })).token
  const asWho = (token: string): Http => store.shop.with({ authorization: `Bearer ${token}` })
  const apply = async (email: string, body: object = { name: "Ada" }) =>
    (await asWho(await tokenOf("affiliate", email, true)).post<Own>("/store/affiliates/applications", body)).affiliate
  const signIn = async (email: string) => asWho(await tokenOf("affiliate", email, false))
  const countAffiliates = async () => {
    const { rows } = await host.container().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("select count(*)::int as n from affiliate")
    return rows[0].n as number
  }

  it("registers, applies under the address it registered with, signs in, sees itself pending and then active", async () => {
    const applied = await apply("Ada@Example.com", { name: "Ada", base_currency_code: "USD", metadata: { site: "ada.example" } })
    expect(applied).toMatchObject({ name: "Ada", email: "ada@example.com", status: "pending" })
    expect(applied).not.toHaveProperty("metadata")
    const ada = await signIn("Ada@Example.com")
    expect((await ada.get<Own>("/store/affiliates/me")).affiliate).toEqual({ ...applied, role: "owner", org: null, actor_email: "ada@example.com", language: null, terms: expect.anything() })
    await store.admin.post(`/admin/affiliates/${applied.id}/approve`)
    expect((await ada.get<Own>("/store/affiliates/me")).affiliate.status).toBe("active")
  })

  it("another email in the application, a state, an unknown key: 400, and nobody is enrolled", async () => {
    const applicant = asWho(await tokenOf("affiliate", "bob@example.com", true))
    for (const wrong of [{ email: "ada@example.com" }, { status: "active" }, { payout_blocked: false }]) {
      const refusal = await refusalOf(applicant.post("/store/affiliates/applications", { name: "Bob", ...wrong }))
      expect(refusal).toEqual({ status: 400, message: expect.stringContaining(Object.keys(wrong)[0] ?? "") })
    }
    expect(await countAffiliates()).toBe(0)
  })

  it("an account whose address hides a zero-width space, or is none: 400, and nobody is enrolled", async () => {
    for (const email of ["ann\u200b@example.com", "ann"]) {
      expect(await refusalOf(apply(email))).toEqual({ status: 400, message: expect.stringContaining("no usable email address") })
    }
    expect(await countAffiliates()).toBe(0)
  })

  it("applies twice: 400; an address that a manager entered before: 422, and the applicant may be told so and helped", async () => {
    await apply("cyd@example.com")
    const cyd = await signIn("cyd@example.com")
    expect(await refusalOf(cyd.post("/store/affiliates/applications", { name: "Cyd" }))).toMatchObject({ status: 400 })
    await store.admin.post("/admin/affiliates", { name: "Dan", email: "dan@example.com" })
    expect(await refusalOf(apply("dan@example.com"))).toMatchObject({ status: 422 })
    expect(await countAffiliates()).toBe(2)
  })

  it("suspended: 403 with the very token that worked a moment ago; reinstated: in again; terminated: 403", async () => {
    const { id } = await apply("eve@example.com")
    const eve = await signIn("eve@example.com")
    const act = (action: string) => store.admin.post(`/admin/affiliates/${id}/${action}`, { reason: "x" })
    await act("approve")
    await eve.get("/store/affiliates/me")
    await act("suspend")
    expect(await refusalOf(eve.get("/store/affiliates/me"))).toEqual({ status: 403, message: expect.stringContaining("suspended") })
    await act("reinstate")
    await eve.get("/store/affiliates/me")
    await act("terminate")
    expect(await refusalOf(eve.get("/store/affiliates/me"))).toMatchObject({ status: 403 })
  })

  it("nobody, a customer, a registration without an affiliate, an admin: 401", async () => {
    const customer = asWho(await tokenOf("customer", "fay@example.com", true))
    const registered = asWho(await tokenOf("affiliate", "gil@example.com", true))
    const admin = asWho(await tokenOf("user", "admin@example.com", false))
    for (const caller of [store.shop, customer, registered, admin]) {
      expect((await refusalOf(caller.get("/store/affiliates/me"))).status).toBe(401)
    }
    for (const caller of [store.shop, customer, admin]) {
      expect((await refusalOf(caller.post("/store/affiliates/applications", { name: "Fay" }))).status).toBe(401)
    }
    expect(await countAffiliates()).toBe(0)
  })

  it("tells merchants: applied, approved, suspended, each with the affiliate's id", async () => {
    const events = await recordEvents(host.container(), async () => {
      const { id } = await apply("hal@example.com")
      await store.admin.post(`/admin/affiliates/${id}/approve`)
      await store.admin.post(`/admin/affiliates/${id}/suspend`, { reason: "x" })
    })
    const own = events.filter(({ name }) => name.startsWith("affiliate.") && !name.startsWith("affiliate.affiliate"))
    expect(own.map(({ name }) => name)).toEqual(["affiliate.applied", "affiliate.approved", "affiliate.suspended"])
    expect(own.every(({ data }) => /^aff_/.test(String((data as { id?: string }).id)))).toBe(true)
  })
})
