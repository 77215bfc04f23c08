import { expectNoSeriousViolations } from "./support/accessibility"
import { choose, decide, expectToast, row, textOf } from "./support/dashboard"
import { inAdmin } from "./support/in-admin"
import { apiAs } from "./support/sign-in"

interface Batch {
  affiliate_payout_batch: { id: string; status: string; approved_by: string | null; payouts: { id: string; status: string; net: string; reference_token: string }[] }
}

const ADA = "Ada Lindqvist"
const BATCHES = "/admin/affiliate-payout-batches"

/** 25.00 dollars for Ada that no batch has paid yet. */
async function owe(key: string): Promise<void> {
  const api = await apiAs("manager")
  const { affiliates } = await api.get<{ affiliates: { id: string }[] }>("/admin/affiliates", { q: ADA })
  const bonus = { kind: "bonus", amount: "25.00", currency_code: "usd", reason: "For a good month", idempotency_key: key }
  await api.post(`/admin/affiliates/${affiliates[0]?.id}/adjustments`, bonus)
}

const batchOf = async (url: string) => (await (await apiAs("finance")).get<Batch>(`${BATCHES}/${url.split("/").pop()}`)).affiliate_payout_batch

inAdmin("Payouts", (admin) => {
  it("25.00 owed: the manager prepares, finance approves, sends, downloads and confirms → paid, with a statement", async () => {
    await owe("browser-payout")
    const manager = await admin.open("manager", "/affiliates/payouts")
    await expectNoSeriousViolations(manager)

    await manager.getByRole("link", { name: "Prepare payout" }).click()
    await row(manager.getByRole("dialog").page(), ADA).first().waitFor()
    await expectNoSeriousViolations(manager, "[role=dialog]")
    await manager.getByRole("button", { name: "Create batch" }).click()
    await manager.waitForURL("**/affiliates/payouts/batches/*")
    await manager.getByText("You prepared this batch. Somebody else has to approve it.").first().waitFor()
    expect(await manager.getByRole("button", { name: "Approve", exact: true }).isDisabled()).toBe(true)

    const address = new URL(manager.url()).pathname.replace("/app", "")
    const finance = await admin.open("finance", address)
    await expectNoSeriousViolations(finance)
    await finance.getByRole("button", { name: "Approve", exact: true }).click()
    await decide(finance, "Approve")
    await expectToast(finance, "is approved")
    expect((await batchOf(address)).status).toBe("approved")

    await finance.getByRole("button", { name: "Send payouts" }).click()
    await decide(finance, "Send payouts")
    await expectToast(finance, "on their way")
    const { payouts } = await batchOf(address)
    expect(payouts.every(({ status }) => status === "processing")).toBe(true)

    await finance.locator("main button[aria-haspopup=menu]").first().click()
    const [file] = await Promise.all([finance.waitForEvent("download"), finance.getByRole("menuitem", { name: "Download CSV" }).click()])
    const content = await textOf(file)
    expect(content).toContain(payouts[0]?.reference_token)
    const [kept] = await Promise.all([finance.waitForEvent("download"), finance.getByRole("button", { name: `Download ${file.suggestedFilename()} again` }).click()])
    expect(await textOf(kept)).toBe(content)

    await finance.getByRole("button", { name: "Upload confirmation" }).click()
    const rows = payouts.map(({ reference_token }) => `${reference_token},2026-01-31,BANK-1`)
    const confirmation = ["reference_token,paid_at,external_reference", ...rows, "PO-0000000000-0,2026-01-31,BANK-2"].join("\n")
    await finance.locator("input[type=file]").setInputFiles({ name: "bank.csv", mimeType: "text/csv", buffer: Buffer.from(confirmation) })
    await finance.getByText(`${payouts.length} rows taken, 1 with a problem`).waitFor()
    await expectNoSeriousViolations(finance, "[role=dialog]")
    expect((await batchOf(address)).status).toBe("completed")

    const statement = await admin.open("finance", `/affiliates/payouts/${payouts[0]?.id}/statement`)
    await statement.getByRole("heading", { name: "Remittance statement" }).waitFor()
    await statement.getByText(`$${payouts[0]?.net}`).first().waitFor()
    await expectNoSeriousViolations(statement)
  })

  it("two people approve one batch: the second is told that it is approved already, and nothing happens twice", async () => {
    await owe("browser-two-approvals")
    const { affiliate_payout_batch: batch } = await (await apiAs("manager")).post<{ affiliate_payout_batch: { id: string } }>(BATCHES, {})
    const first = await admin.open("finance", `/affiliates/payouts/batches/${batch.id}`)
    const second = await admin.open("finance", `/affiliates/payouts/batches/${batch.id}`)
    await first.getByRole("button", { name: "Approve", exact: true }).click()
    await second.getByRole("button", { name: "Approve", exact: true }).click()

    await decide(first, "Approve")
    await expectToast(first, "is approved")
    const message = await admin.refused(second, { status: 400, path: `${BATCHES}/${batch.id}/approve` }, () => decide(second, "Approve"))

    await expectToast(second, message)
    const { audit } = (await (await apiAs("finance")).get<{ affiliate_payout_batch: { audit: { action: string }[] } }>(`${BATCHES}/${batch.id}`)).affiliate_payout_batch
    expect(audit.filter(({ action }) => action === "approve")).toHaveLength(1)
  })

  it("25.00 disputed: on hold with the reason, found by it, sent by nobody; released", async () => {
    await owe("browser-dispute")
    const api = await apiAs("manager")
    const { affiliate_payout_batch: batch } = await api.post<Batch>(BATCHES, {})
    const payout = batch.payouts[0]
    const statusOf = async () => (await api.get<{ affiliate_payout: { dispute_reason: string | null } }>(`/admin/affiliate-payouts/${payout?.id}`)).affiliate_payout
    const page = await admin.open("finance", `/affiliates/payouts?tab=payouts&p_q=${payout?.reference_token}`)
    await choose(row(page, payout?.reference_token ?? ""), "Put on hold")
    await expectNoSeriousViolations(page, "[role=alertdialog]")
    await decide(page, "Put on hold", "Two people claim it")
    await expectToast(page, "is on hold")
    await row(page, payout?.reference_token ?? "").getByText("On hold").waitFor()
    expect(await statusOf()).toMatchObject({ dispute_reason: "Two people claim it" })

    await page.goto(page.url().replace(/p_q=.*$/, `p_is_disputed=${encodeURIComponent('"true"')}`))
    await row(page, payout?.reference_token ?? "").getByText(payout?.reference_token ?? "").click()
    await page.getByText("Two people claim it").first().waitFor()
    await expectNoSeriousViolations(page)
    await page.getByRole("button", { name: /^Menu of Payout to/ }).click()
    await page.getByRole("menuitem", { name: "Release" }).click()
    await decide(page, "Release", "It is hers")
    await expectToast(page, "is released")
    expect(await statusOf()).toMatchObject({ dispute_reason: null })
    await api.post(`${BATCHES}/${batch.id}/cancel`)
  })
})
