import { Modules } from "@medusajs/framework/utils"
import { AFFILIATE_POLICIES, type AffiliatePolicy } from "../../../src/policies/affiliate"
import type { Http } from "../../support/http"
import { MANAGER, addAffiliate, addRule, programmeOf } from "../../support/programme"
import { prepare } from "../../support/payout-run"
import { describeWithStore } from "../../support/runner"
import { NO_HOLD, sell, sellAndMature } from "../../support/sales"
import { signInAdmin } from "../../support/store"
import { refusalOf } from "../programme/refusals"

/** Medusa's RBAC, on: what each policy lets a person do, over HTTP. */
describeWithStore("Roles", { pluginOptions: NO_HOLD, env: { MEDUSA_FF_RBAC: "true" } }, (host) => {
  let viewer: Http
  let manager: Http
  let finance: Http
  let reviewer: Http
  let nobody: Http
  let heldId = ""
  let pendingId = ""

  /** A role of exactly these policies, as an admin would put it together. */
  const roleOf = async (...policies: AffiliatePolicy[]) => {
    const rbac = host.container().resolve(Modules.RBAC)
    const role = await rbac.createRbacRoles({ name: policies.join(" and ") })
    for (const policy of policies) {
      const { resource, operation } = AFFILIATE_POLICIES[policy]
      const found = await rbac.listRbacPolicies({ resource, operation })
      expect(found.map(({ name }) => name)).toEqual([AFFILIATE_POLICIES[policy].name])
      await rbac.createRbacRolePolicies(found.map(({ id }) => ({ role_id: role.id, policy_id: id })))
    }
    return role.id
  }
  const person = async (name: string, ...policies: AffiliatePolicy[]) =>
    signInAdmin(host.baseUrl(), host.container(), `${name}@example.com`, policies.length > 0 ? [await roleOf(...policies)] : [])

  beforeAll(async () => {
    const container = host.container()
    viewer = await person("viewer", "view")
    manager = await person("manager", "view", "manage")
    finance = await person("finance", "view", "approve_payout")
    reviewer = await person("reviewer", "view", "approve_review")
    nobody = await person("nobody")
    await addRule(container)
    const ann = await addAffiliate(container, { name: "Ann", email: "ann@affiliates.test" })
    await sellAndMature(container, ann)
    const orderId = await sell(container, ann, { by_code: true, buyer_emails: ["ann@affiliates.test"] })
    const { rows } = await programmeOf(container).listCommissionPage({ order_id: orderId }, { limit: 1, offset: 0, order: "placed_at" })
    heldId = rows[0]?.id ?? ""
    pendingId = await programmeOf(container).enrolAffiliate({ name: "Ben", email: "ben@affiliates.test" }, MANAGER)
  })

  const statusOf = async (request: Promise<unknown>) => (await refusalOf(request)).status
  const approveBatch = (who: Http, id: string) =>
    who.post<{ affiliate_payout_batch: { status: string } }>(`/admin/affiliate-payout-batches/${id}/approve`, { version: 1 })
  const deny = (who: Http) => who.post(`/admin/affiliate-commissions/${heldId}/deny`, { reason: "Her own order" })
  const approveBen = (who: Http) => who.post(`/admin/affiliates/${pendingId}/approve`)

  it("four policies are registered once, and Medusa's own resources get none by them", async () => {
    const all = await host.container().resolve(Modules.RBAC).listRbacPolicies({}, { take: null })
    const isOurs = ({ resource }: { resource: string }) => resource.startsWith("affiliate")
    expect(all.filter(isOurs).map(({ key }) => key).sort()).toEqual(["affiliate:read", "affiliate:update", "affiliate_commission:update", "affiliate_payout:update"])
    const operations = new Set(all.filter((policy) => !isOurs(policy)).map(({ operation }) => operation))
    expect([...operations].sort()).toEqual(expect.arrayContaining(["read", "update"]))
    expect([...operations].filter((operation) => !["*", "create", "delete", "read", "update"].includes(operation))).toEqual([])
  })

  it("approving a payout: finance may; manager, viewer and reviewer are told 403", async () => {
    const id = await prepare(host.container())
    for (const who of [viewer, manager, reviewer]) {
      expect(await refusalOf(approveBatch(who, id))).toEqual({ status: 403, message: expect.stringContaining("affiliate_payout:update") })
    }
    expect((await approveBatch(finance, id)).affiliate_payout_batch.status).toBe("approved")
  })

  it("clearing or denying what is held, one or several: the reviewer alone", async () => {
    const batch = (who: Http) => who.post("/admin/affiliate-commissions/batch", { action: "deny", ids: [heldId], reason: "Her own order" })
    for (const who of [viewer, manager, finance]) {
      expect([await statusOf(deny(who)), await statusOf(batch(who))]).toEqual([403, 403])
    }
    expect(await batch(reviewer)).toMatchObject({ results: [{ id: heldId, outcome: "moved" }] })
  })

  it("changing anything: the manager alone; everybody with view may look, and nobody without", async () => {
    for (const who of [viewer, finance, reviewer]) {
      expect(await statusOf(approveBen(who))).toBe(403)
      expect(await who.get("/admin/affiliates")).toMatchObject({ count: 2 })
    }
    expect(await approveBen(manager)).toMatchObject({ affiliate: { status: "active" } })
    for (const path of ["/admin/affiliates", "/admin/affiliate-ledger-entries", "/admin/affiliate-settings", "/admin/affiliate-payouts"]) {
      expect([path, await statusOf(nobody.get(path))]).toEqual([path, 403])
    }
  })

  it("a tax document's content is for who manages, a preview for who looks", async () => {
    const content = `/admin/affiliates/${pendingId}/tax-documents/afftax_none/content`
    expect([(await viewer.raw(content)).status, (await manager.raw(content)).status]).toEqual([403, 404])
    expect(await viewer.post("/admin/affiliate-payout-batches/preview")).toMatchObject({ payouts: [{ net: "10.00" }] })
  })
})
