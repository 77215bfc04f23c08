import type { MedusaContainer } from "@medusajs/framework/types"
import { AFFILIATE_MODULE } from "../../src/modules/affiliate"
import type { NewRule } from "../../src/modules/affiliate/services/rule-book-service"
import { verifyBooks } from "../../src/workflows/reconciliation/verify-books"

/** A manager whose name stands in the audit trail. */
export const MANAGER = { id: "user_manager", reason: "test" }

/** An affiliate with a code. */
export interface TestAffiliate {
  id: string
  code: string
}

let sequence = 0

/** The programme's service in the running store. */
export const programmeOf = (container: MedusaContainer) => container.resolve(AFFILIATE_MODULE)

/** An approved affiliate with a chosen code, and a verified tax form unless told otherwise. */
export async function addAffiliate(
  container: MedusaContainer,
  { name = "Partner", email, tax = true, org_id }: { name?: string; email?: string; tax?: boolean; org_id?: string } = {}
): Promise<TestAffiliate> {
  const service = programmeOf(container)
  sequence += 1
  const id = await service.enrolAffiliate({ name, email: email ?? `partner${sequence}@affiliates.test`, org_id }, MANAGER)
  await service.moveAffiliate(id, "approve", MANAGER)
  if (tax) {
    const document = await service.requestTaxDocument(id, "w9", MANAGER)
    await service.moveTaxDocument({ affiliate_id: id, id: document }, { kind: "upload", filename: "w9.pdf" }, MANAGER)
    await service.moveTaxDocument({ affiliate_id: id, id: document }, { kind: "verify" }, MANAGER)
  }
  const code = `PARTNER${sequence}`
  await service.createReferralCode({ affiliate_id: id, code }, MANAGER)
  return { id, code }
}

/** A rule that is in force at once; 10 % of everything unless told otherwise. */
export function addRule(container: MedusaContainer, rule: Partial<NewRule> = {}): Promise<string> {
  return programmeOf(container).createCommissionRule(
    { name: "Ten percent", scope: "global", kind: "percent", rate: "0.1", ...rule },
    MANAGER
  )
}

/** Puts a code on a cart, as a storefront does with what the shopper typed. */
export const withCode = (container: MedusaContainer, affiliate: TestAffiliate) => async (cart: { id: string }) => {
  await programmeOf(container).attachTouchpoint({ cart_id: cart.id, code: affiliate.code, revive: true })
}

/** An affiliate's ledger in the order of posting, as `kind amount` in minor units. */
export async function ledgerOf(container: MedusaContainer, affiliate: TestAffiliate): Promise<string[]> {
  const { rows } = await programmeOf(container).listEntries(
    { affiliate_id: affiliate.id },
    { limit: 1000, offset: 0, descending: false }
  )
  return rows.map(({ kind, amount }) => `${kind} ${amount}`)
}

/** Every invariant that does not hold; the books are right when there is none. */
export async function violations(container: MedusaContainer) {
  return (await verifyBooks(container)).filter(({ rows }) => rows.length > 0)
}
