import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { CONTRACTS } from "../../../src/api/contracts"
import type { RouteContract } from "../../../src/api/utils/contract"
import type { PortalScope } from "../../../src/modules/affiliate/domain/portal/scope"
import type { Sql } from "../../../src/modules/affiliate/lib/sql"
import { AffiliateCodeListRepository } from "../../../src/modules/affiliate/repositories/code-list-repository"
import { AffiliateLedgerRepository } from "../../../src/modules/affiliate/repositories/ledger-repository"
import { AffiliatePayoutListRepository } from "../../../src/modules/affiliate/repositories/payout-list-repository"
import { AffiliatePortalCommissionRepository } from "../../../src/modules/affiliate/repositories/portal-commission-repository"
import { AffiliatePortalRecordRepository } from "../../../src/modules/affiliate/repositories/portal-record-repository"
import { AffiliatePortalSummaryRepository } from "../../../src/modules/affiliate/repositories/portal-summary-repository"
import { AffiliateSweepRepository } from "../../../src/modules/affiliate/repositories/sweep-repository"
import type { Http } from "../../support/http"
import { payOut, tick } from "../../support/payout-run"
import { portalOf, type PortalPerson } from "../../support/portal"
import { addRule, MANAGER, programmeOf } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { NO_HOLD, sell } from "../../support/sales"
import { openStore, type TestStore } from "../../support/store"
import { recordEvents } from "../programme/recorded-events"

const ROUTES = CONTRACTS.filter(({ access }) => access === "affiliate")
const nameOf = ({ method, path }: RouteContract) => `${method} ${path}`
const PDF = Buffer.from("%PDF-1.7\n1 0 obj << >> endobj")

/** A body that each route that takes one accepts, so that who is asking decides the answer. */
const BODIES: Record<string, object> = {
  "POST /store/affiliates/me": { name: "Another name" },
  "POST /store/affiliates/me/referral-codes/:id": { is_active: false },
  "POST /store/affiliates/me/org-members": { email: "somebody@example.com" },
  "POST /store/affiliates/me/org-members/:id": { role: "owner" },
  "POST /store/affiliates/me/terms": { version: 1 },
  "POST /store/affiliates/me/payment-details": { password: "x", method: "paypal", holder_name: "X", paypal_email: "x@example.com" },
  "POST /store/affiliates/me/notification-preferences": { payouts: false },
  "POST /store/affiliates/me/password": { current_password: "wrong password", new_password: "another long password" },
}
const OWNERS_ROUTES = ROUTES.filter(({ errors }) => errors?.[403]?.includes("owner"))

interface Answer {
  status: number
  text: string
}

/** What one affiliate has: something of every kind that a route can name. */
interface Belongings {
  person: PortalPerson
  commission: string
  payout: string
  code: string
  member: string
}

describeWithStore("portal-isolation", { pluginOptions: NO_HOLD }, (host) => {
  let store: TestStore
  let ann: Belongings
  let bob: Belongings
  let member: PortalPerson
  const portal = () => portalOf(host.baseUrl(), () => store)

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
    await addRule(host.container())
    ann = await furnish("ann@affiliates.test", "Ann Ltd")
    bob = await furnish("bob@affiliates.test", "Bob Ltd")
    member = await joinOrgOf(ann, "mia@affiliates.test")
  })

  /** An affiliate that stands for an organisation, with a sale that is paid out, another that waits, a document and a member. */
  async function furnish(email: string, org: string): Promise<Belongings> {
    const container = host.container()
    const service = programmeOf(container)
    const person = await portal().join(email, { kind: "org", org_name: org })
    const document = await upload(person.http, "w9")
    await store.admin.post(`/admin/affiliates/${person.id}/tax-documents/${(JSON.parse(document.text) as { tax_document: { id: string } }).tax_document.id}/verify`)
    const { referral_code } = await person.http.post<{ referral_code: { id: string; code: string } }>("/store/affiliates/me/referral-codes")
    await service.recordClick({ code: referral_code.code, ip: null })
    const seller = { id: person.id, code: referral_code.code }
    const mature = async () => {
      await tick()
      await service.matureCommissions(new Date().toISOString())
    }
    await sell(container, seller)
    await mature()
    await payOut(container, { affiliates: [seller] })
    await sell(container, seller, { by_code: true })
    await mature()
    const { org_member } = await person.http.post<{ org_member: { id: string } }>("/store/affiliates/me/org-members", { email: `invited.by.${email}` })
    const first = async (path: string, key: string) => (await person.http.get<Record<string, { id: string }[]>>(`/store/affiliates/me/${path}`))[key]?.[0]?.id ?? ""
    return { person, code: referral_code.id, member: org_member.id, commission: await first("commissions", "commissions"), payout: await first("payouts", "payouts") }
  }

  async function joinOrgOf({ person }: Belongings, email: string): Promise<PortalPerson> {
    const events = await recordEvents(host.container(), async () => {
      await person.http.post("/store/affiliates/me/org-members", { email })
    })
    const { id, token } = events.find(({ name }) => name === "affiliate-org-member.invited")?.data as { id: string; token: string }
    await (await portal().register(email)).post("/store/affiliates/org-invitations", { token })
    return { id, email, http: await portal().signIn(email) }
  }

  const upload = (http: Http, form: string) => send(http, "POST", `/store/affiliates/me/tax-documents?form=${form}&filename=${form}.pdf`, PDF)

  async function send(http: Http, method: string, path: string, body?: object): Promise<Answer> {
    const response = await http.answer(method, path, Buffer.isBuffer(body) ? "application/pdf" : "application/json", body)
    return { status: response.status, text: await response.text() }
  }

  /** A route as somebody calls it, with the ids of whose belongings they try. */
  function call(http: Http, route: RouteContract, ids: Omit<Belongings, "person">): Promise<Answer> {
    const path = route.path.replace(":id", idFor(route.path, ids))
    if (route.upload) {
      return upload(http, "w8ben")
    }
    return send(http, route.method, path, route.method === "POST" ? (BODIES[nameOf(route)] ?? {}) : undefined)
  }

  const idFor = (path: string, { commission, payout, code, member: somebody }: Omit<Belongings, "person">): string => {
    const kinds: [string, string][] = [["/commissions/", commission], ["/payouts/", payout], ["/referral-codes/", code], ["/org-members/", somebody]]
    return kinds.find(([part]) => path.includes(part))?.[1] ?? ""
  }
  const MISSING = { commission: "affcom_0", payout: "affpo_0", code: "affcode_0", member: "affmem_0" }

  it("each portal route has an id and a body to be tried with", () => {
    expect(ROUTES.length).toBeGreaterThan(15)
    expect(ROUTES.filter(({ path }) => path.includes(":") && idFor(path, MISSING) === "").map(nameOf)).toEqual([])
    expect(ROUTES.filter((route) => route.body && !("code" in route.body.shape) && !BODIES[nameOf(route)]).map(nameOf)).toEqual([])
  })

  it("another affiliate's id, whatever the route: 404, word for word what a missing one answers", async () => {
    const named = ROUTES.filter(({ path }) => path.includes(":id"))
    for (const route of named) {
      const [foreign, missing] = [await call(ann.person.http, route, bob), await call(ann.person.http, route, MISSING)]
      const anonymised = ({ status, text }: Answer, ids: Omit<Belongings, "person">) => ({ route: nameOf(route), status, text: text.replace(idFor(route.path, ids), "…") })
      expect(anonymised(foreign, bob)).toEqual(anonymised(missing, MISSING))
      expect({ route: nameOf(route), status: foreign.status }).toEqual({ route: nameOf(route), status: 404 })
    }
    expect(named.length).toBeGreaterThan(5)
  })

  it("no answer names anything of another affiliate's, and each affiliate finds its own", async () => {
    const reads = ROUTES.filter(({ method }) => method === "GET")
    const foreign = [bob.person.id, bob.person.email, bob.commission, bob.payout, bob.code, bob.member, "Bob Ltd"]
    for (const route of reads) {
      const { status, text } = await call(ann.person.http, route, ann)
      expect({ route: nameOf(route), status, named: foreign.filter((word) => text.includes(word)) }).toEqual({ route: nameOf(route), status: 200, named: [] })
    }
  })

  it("nobody, a customer, an admin, a sign-in that is no affiliate's: 401 on every route", async () => {
    const { tokenOf, withToken, register } = portal()
    const customer = withToken(await tokenOf("customer", "cyd@example.com", true))
    const admin = withToken(await tokenOf("user", "admin@example.com", false))
    for (const caller of [store.shop, customer, admin, await register("nobody@example.com")]) {
      const statuses = await Promise.all(ROUTES.map(async (route) => `${nameOf(route)} ${(await call(caller, route, ann)).status}`))
      expect(statuses.filter((line) => !line.endsWith(" 401"))).toEqual([])
    }
  })

  it("suspended, rejected or terminated: 403 on every route; a member whose organisation has nobody else left, too", async () => {
    const rejected = await portal().apply("rex@affiliates.test")
    await store.admin.post(`/admin/affiliates/${rejected.id}/reject`, { reason: "x" })
    await store.admin.post(`/admin/affiliates/${ann.person.id}/suspend`, { reason: "x" })
    await store.admin.post(`/admin/affiliates/${bob.person.id}/terminate`, { reason: "x" })
    for (const caller of [ann.person.http, bob.person.http, rejected.http, member.http]) {
      const statuses = await Promise.all(ROUTES.map(async (route) => `${nameOf(route)} ${(await call(caller, route, ann)).status}`))
      expect(statuses.filter((line) => !line.endsWith(" 403"))).toEqual([])
    }
  })

  it("pending: sees itself and sends documents; codes come with the approval", async () => {
    const pending = await portal().apply("pat@affiliates.test")
    expect((await send(pending.http, "GET", "/store/affiliates/me")).text).toContain('"status":"pending"')
    expect((await upload(pending.http, "w8ben")).status).toBe(200)
    expect(await send(pending.http, "POST", "/store/affiliates/me/referral-codes", {})).toMatchObject({ status: 403, text: expect.stringContaining("approval") })
  })

  it("a member reads the organisation's books and makes codes, and is told that the rest is for an owner", async () => {
    for (const route of OWNERS_ROUTES) {
      expect({ route: nameOf(route), ...(await call(member.http, route, ann)) }).toMatchObject({ status: 403, text: expect.stringContaining("Only an owner of Ann Ltd") })
    }
    const open = ROUTES.filter((route) => !OWNERS_ROUTES.includes(route) && route.method === "GET")
    for (const route of open) {
      expect({ route: nameOf(route), status: (await call(member.http, route, ann)).status }).toEqual({ route: nameOf(route), status: 200 })
    }
    expect((await send(member.http, "POST", "/store/affiliates/me/referral-codes", {})).status).toBe(200)
    expect(OWNERS_ROUTES.length).toBeGreaterThan(4)
  })

  describe("with the scoping layer taken away, row-level security alone", () => {
    const scopeOf = ({ person }: Belongings, others: Belongings[] = []): PortalScope => ({
      actor_id: person.id,
      actor_email: person.email,
      affiliate_id: person.id,
      status: "active",
      affiliate_ids: [person, ...others.map((other) => other.person)].map(({ id }) => id),
      org: null,
      role: "owner",
    })

    /** A portal read's own transaction, for whoever the wall is told. */
    const within = <T>(container: MedusaContainer, scope: PortalScope, work: (sql: Sql) => Promise<T>): Promise<T> =>
      (programmeOf(container) as unknown as { within_: (scope: PortalScope, work: (sql: Sql) => Promise<T>) => Promise<T> }).within_(scope, work)

    /** Every statement of the portal, asked for both affiliates at once: how many rows it finds. */
    async function askForBoth(sql: Sql): Promise<Record<string, number>> {
      const ids = [ann.person.id, bob.person.id]
      const page = { limit: 50, offset: 0, order: "-created_at" }
      const period = { from: new Date(Date.now() - 86_400_000).toISOString(), to: new Date(Date.now() + 1000).toISOString() }
      const [commissions, payouts, records, figures] = [
        new AffiliatePortalCommissionRepository(),
        new AffiliatePayoutListRepository(),
        new AffiliatePortalRecordRepository(),
        new AffiliatePortalSummaryRepository(),
      ]
      const detail = await commissions.detail(sql, ids, bob.commission)
      const alerts = await figures.alertFacts(sql, ids, bob.person.id)
      return {
        commissions: (await commissions.commissions(sql, { affiliate_ids: ids }, { ...page, order: "-placed_at" })).count,
        "lines of a foreign commission": detail?.lines.length ?? 0,
        payouts: (await payouts.payouts(sql, {}, page)).count,
        "entries of a foreign payout": (await payouts.entries(sql, bob.payout)).length,
        codes: (await new AffiliateCodeListRepository().codes(sql, {}, page)).count,
        balances: (await new AffiliateLedgerRepository().balances(sql, ids)).length,
        sweep: (await new AffiliateSweepRepository().preview(sql, { period_end: new Date().toISOString(), currency_code: null, affiliate_ids: null })).length,
        clicks: (await figures.traffic(sql, ids, period)).reduce((sum, { clicks }) => sum + clicks, 0),
        earned: (await figures.earnings(sql, ids, period)).reduce((sum, { commission }) => sum + Number(commission), 0),
        "documents of somebody else's": (await records.taxDocuments(sql, bob.person.id)).length,
        "document states of somebody else's": alerts.document_states.length,
        "somebody else": (await records.affiliate(sql, ids, bob.person.id)) ? 1 : 0,
      }
    }

    it("gives each statement half of what it gives to a scope of both, and nothing by a foreign id", async () => {
      const own = await within(host.container(), scopeOf(ann), askForBoth)
      const both = await within(host.container(), scopeOf(ann, [bob]), askForBoth)
      const foreign = ["lines of a foreign commission", "entries of a foreign payout", "documents of somebody else's", "document states of somebody else's", "somebody else"]
      expect(Object.entries(both).filter(([, rows]) => rows === 0)).toEqual([])
      expect(own).toEqual(Object.fromEntries(Object.entries(both).map(([what, rows]) => [what, foreign.includes(what) ? 0 : rows / 2])))
    })

    it("limits every table that the role may read, by a restrictive policy; and gives nothing where no scope was named", async () => {
      const connection = host.container().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
      const { rows: tables } = await connection.raw<{ rows: { name: string; walled: boolean }[] }>(`
        select c.relname as name, c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive) as walled
        from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and has_any_column_privilege('affiliate_portal', c.oid, 'select')`)
      expect(tables.map(({ name }) => name)).toContain("affiliate_ledger_entry")
      expect(tables.filter(({ walled }) => !walled)).toEqual([])
      const counts = await connection.transaction(async (trx) => {
        await trx.raw("set local role affiliate_portal")
        const counted = []
        for (const { name } of tables) {
          counted.push((await trx.raw<{ rows: { n: number }[] }>(`select count(*)::int as n from ${name}`)).rows[0]?.n)
        }
        return counted
      })
      expect(counts).toEqual(tables.map(() => 0))
    })

    it.each([
      ["an address", "select ip_hmac from affiliate_click"],
      ["a buyer", "select customer_id from affiliate_conversion"],
      ["what the fraud guard saw", "select fraud from affiliate_commission"],
      ["whom a batch left out", "select exclusions from affiliate_payout_batch"],
      ["the audit trail", "select id from affiliate_audit_entry"],
      ["the rules", "select id from affiliate_commission_rule"],
      ["an order of Medusa's", 'select id from "order"'],
      ["a write", "delete from affiliate_referral_code"],
    ])("refuses the role %s", async (_what, statement) => {
      const tried = within(host.container(), scopeOf(ann), (sql) => sql(statement))
      await expect(tried).rejects.toThrow("permission denied")
    })
  })

  it("an invitation lets in once, by its own address alone; who is removed is out with the token in hand, and can be invited again", async () => {
    const events = await recordEvents(host.container(), async () => {
      await ann.person.http.post("/store/affiliates/me/org-members", { email: "ned@affiliates.test", role: "member" })
    })
    const { id, token } = events.find(({ name }) => name === "affiliate-org-member.invited")?.data as { id: string; token: string }
    const join = (http: Http, sent = token) => send(http, "POST", "/store/affiliates/org-invitations", { token: sent })
    const ned = await portal().register("ned@affiliates.test")
    expect((await join(ned, `${token.slice(0, -2)}xx`)).status).toBe(400)
    expect(await join(await portal().register("other@affiliates.test"))).toMatchObject({ status: 400, text: expect.stringContaining("another address") })
    expect((await join(ned)).status).toBe(200)
    expect((await join(ned)).status).toBe(400)
    const signedIn = await portal().signIn("ned@affiliates.test")
    expect((await send(signedIn, "GET", "/store/affiliates/me")).text).toContain('"actor_email":"ned@affiliates.test"')
    expect((await send(member.http, "DELETE", `/store/affiliates/me/org-members/${id}`)).status).toBe(403)
    await ann.person.http.delete(`/store/affiliates/me/org-members/${id}`)
    expect((await send(signedIn, "GET", "/store/affiliates/me")).status).toBe(401)
    const again = await joinOrgOfAgain("ned@affiliates.test")
    expect((await send(again, "GET", "/store/affiliates/me")).status).toBe(200)
  })

  async function joinOrgOfAgain(email: string): Promise<Http> {
    const events = await recordEvents(host.container(), async () => {
      await bob.person.http.post("/store/affiliates/me/org-members", { email })
    })
    const { token } = events.find(({ name }) => name === "affiliate-org-member.invited")?.data as { token: string }
    await (await portal().signIn(email)).post("/store/affiliates/org-invitations", { token })
    return portal().signIn(email)
  }

  it("an individual inside the organisation sees only itself, and the organisation sees it too", async () => {
    const { affiliate } = await store.admin.get<{ affiliate: { org_id: string } }>(`/admin/affiliates/${ann.person.id}`)
    const ivy = await portal().join("ivy@affiliates.test")
    await store.admin.post(`/admin/affiliates/${ivy.id}`, { org_id: affiliate.org_id })
    const code = await programmeOf(host.container()).createReferralCode({ affiliate_id: ivy.id }, MANAGER)
    const codesOf = async (http: Http) => (await http.get<{ referral_codes: { id: string }[] }>("/store/affiliates/me/referral-codes")).referral_codes.map(({ id }) => id)
    expect(await codesOf(ivy.http)).toEqual([code])
    expect((await codesOf(member.http)).sort()).toEqual([ann.code, code].sort())
    expect((await ivy.http.get<{ org_members: unknown[] }>("/store/affiliates/me/org-members")).org_members).toEqual([])
  })
})
