import { AFFILIATES, ORG, TERMS, type AffiliatePlan } from "../data/affiliates"
import { pick, type World } from "../stage"
import { registerApplicant } from "../store/sign-in"

export const AFFILIATE_PASSWORD = "demo-affiliate"

interface Created {
  affiliate: { id: string; name: string }
}

/** Affiliates apply, are approved or rejected, get codes and hand in tax documents; an organisation with members. */
export async function playAffiliates(world: World): Promise<void> {
  const step = world.beginStep("Affiliates")
  await world.manager.post("/admin/affiliate-terms", TERMS)
  world.orgId = await foundOrg(world)
  for (const plan of AFFILIATES) {
    await admit(world, plan)
    step.progress(`${world.affiliates.size} of ${AFFILIATES.length}`)
  }
  await bindCoupon(world)
  const rejected = AFFILIATES.filter(({ rejected_because }) => rejected_because).length
  const undecided = AFFILIATES.filter(({ is_undecided }) => is_undecided).length
  const verified = AFFILIATES.filter(({ key, tax_document }) => world.affiliates.has(key) && tax_document === "verified").length
  const missing = world.affiliates.size - verified
  step.done(`${AFFILIATES.length} applied, ${rejected} rejected, ${undecided} waits; ${verified} tax documents verified, ${missing} missing`)
}

async function foundOrg(world: World): Promise<string> {
  const { members, ...org } = ORG
  const { affiliate_org } = await world.manager.post<{ affiliate_org: { id: string } }>("/admin/affiliate-orgs", org)
  for (const member of members) {
    await world.manager.post(`/admin/affiliate-orgs/${affiliate_org.id}/members`, member)
  }
  return affiliate_org.id
}

/** From the application to the first code. */
async function admit(world: World, plan: AffiliatePlan): Promise<void> {
  const applicant = await registerApplicant(world.store.channels.web.shop, { email: plan.email, password: AFFILIATE_PASSWORD })
  const { affiliate } = await applicant.post<Created>("/store/affiliates/applications", {
    name: plan.name,
    kind: plan.kind,
    base_currency_code: plan.base_currency_code,
    answers: { website: plan.email.split("@")[1] },
    terms_version: 1,
  })
  if (plan.is_undecided) {
    return
  }
  const path = `/admin/affiliates/${affiliate.id}`
  if (plan.rejected_because) {
    await world.manager.post(`${path}/reject`, { reason: plan.rejected_because })
    return
  }
  await world.manager.post(`${path}/approve`)
  if (plan.in_org) {
    await world.manager.post(path, { org_id: world.orgId })
  }
  await handInTaxDocument(world, path, plan)
  const generated = await addCode(world, path, {})
  const chosen = plan.chosen_code ? await addCode(world, path, { code: plan.chosen_code }) : null
  world.affiliates.set(plan.key, { id: affiliate.id, name: plan.name, email: plan.email, code: chosen ?? generated })
}

async function handInTaxDocument(world: World, path: string, plan: AffiliatePlan): Promise<void> {
  const { tax_document } = await world.manager.post<{ tax_document: { id: string } }>(`${path}/tax-documents`, { form: plan.tax_form })
  if (plan.tax_document === "verified") {
    const document = `${path}/tax-documents/${tax_document.id}`
    await world.manager.post(document, { filename: `${plan.tax_form}-${plan.key}.pdf` })
    await world.manager.post(`${document}/verify`)
  }
}

async function addCode(world: World, path: string, body: { code?: string }): Promise<string> {
  const { referral_code } = await world.manager.post<{ referral_code: { code: string } }>(`${path}/referral-codes`, body)
  return referral_code.code
}

/** Ben's coupon: using it says that Ben sent the shopper. */
async function bindCoupon(world: World): Promise<void> {
  const ben = pick(world.affiliates, "ben")
  const path = `/admin/affiliates/${ben.id}/referral-codes`
  const { referral_codes } = await world.manager.get<{ referral_codes: { id: string; code: string }[] }>(path, { q: ben.code })
  const code = referral_codes.find((candidate) => candidate.code === ben.code)
  await world.manager.post(`${path}/${code?.id}`, { promotion_id: pick(world.store.promotions, "ben").id })
}
