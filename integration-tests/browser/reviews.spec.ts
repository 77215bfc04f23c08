import { expectNoSeriousViolations } from "./support/accessibility"
import { decide, expectToast, row } from "./support/dashboard"
import { inAdmin } from "./support/in-admin"
import { apiAs } from "./support/sign-in"

/** Dario bought through his own code; $10.00 are held since (demo/play/scenes/reviews.ts). */
const HELD = /Dario/

interface Commission {
  id: string
  affiliate_name: string
  status: string
  amount: string
}

const ofDario = async (status: string): Promise<Commission[]> => {
  const api = await apiAs("manager")
  const { affiliate_commissions } = await api.get<{ affiliate_commissions: Commission[] }>("/admin/affiliate-commissions", { status })
  return affiliate_commissions.filter(({ affiliate_name }) => HELD.test(affiliate_name))
}

inAdmin("Reviews", (admin) => {
  it("Dario's $10.00: denied, reopened on appeal, cleared; then $10.00 stand in the ledger", async () => {
    const [held] = await ofDario("pending_review")
    const page = await admin.open("manager", "/affiliates/reviews")
    await row(page, HELD).getByText("Affiliate buys from itself").waitFor()
    await row(page, HELD).getByText("$10.00").waitFor()
    await expectNoSeriousViolations(page)

    await row(page, HELD).getByRole("checkbox").click()
    await page.keyboard.press("d")
    await decide(page, "Deny", "Bought from himself.")
    await expectToast(page, "1 commission is denied")

    await page.getByRole("tab", { name: "Denied" }).click()
    await row(page, HELD).getByRole("checkbox").click()
    await page.keyboard.press("r")
    await decide(page, "Reopen", "Appeal: a gift for a client.")
    await expectToast(page, "1 commission is reopened")

    await page.getByRole("tab", { name: "Waiting" }).click()
    await row(page, HELD).getByText("$10.00").click()
    const drawer = page.getByRole("dialog")
    await drawer.getByText("The buyer is the affiliate itself or a member of its organisation.").waitFor()
    await expectNoSeriousViolations(page, "[role=dialog]")
    await drawer.getByRole("button", { name: "Approve" }).click()
    await decide(page, "Approve", "Invoice seen.")

    await expectToast(page, "is cleared")
    const [cleared] = (await ofDario("pending")).filter(({ id }) => id === held?.id)
    expect(cleared).toMatchObject({ status: "pending", amount: "10.00" })
  })
})
