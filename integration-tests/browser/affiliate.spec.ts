import { expectNoSeriousViolations } from "./support/accessibility"
import { choose, decide, expectToast, row } from "./support/dashboard"
import { inAdmin } from "./support/in-admin"
import { apiAs } from "./support/sign-in"

/** The smallest PNG there is. */
const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64")

async function enter(): Promise<{ id: string; name: string }> {
  const mark = Date.now().toString(36)
  const api = await apiAs("manager")
  const { affiliate } = await api.post<{ affiliate: { id: string; name: string } }>("/admin/affiliates", { name: `Olga ${mark}`, email: `olga.${mark}@example.com` })
  return affiliate
}

inAdmin("The page of an affiliate", (admin) => {
  it("-12.34 posted by hand is the balance, with its reason in the ledger", async () => {
    const { id, name } = await enter()
    const page = await admin.open("manager", `/affiliates/${id}`)
    await page.getByRole("link", { name: "Adjust" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Amount").fill("12,34")
    await drawer.getByLabel("Currency").click()
    await page.getByRole("option", { name: "USD" }).click()
    await drawer.getByLabel("Reason").fill("Paid twice in March")
    await expectNoSeriousViolations(page, "[role=dialog]")
    await admin.refused(page, { status: 400, path: `/admin/affiliates/${id}/adjustments` }, () => drawer.getByRole("button", { name: "Post" }).click())
    // Nothing of it is lost.
    await drawer.getByLabel("Amount").fill("-12.34")
    await drawer.getByRole("button", { name: "Post" }).click()

    await expectToast(page, `Posted to the ledger of ${name}`)
    await row(page, "Paid twice in March").getByText("-$12.34").first().waitFor()
    const { balances } = await (await apiAs("manager")).get<{ balances: { balance: string }[] }>(`/admin/affiliates/${id}/balances`)
    expect(balances).toMatchObject([{ balance: "-12.34", currency_code: "usd" }])
    await expectNoSeriousViolations(page)
  })

  it("a W-9 is asked for, handed in and verified beside what is known", async () => {
    const { id } = await enter()
    const page = await admin.open("manager", `/affiliates/${id}/documents/create`)
    await page.getByRole("dialog").getByRole("button", { name: "Ask" }).click()
    await expectToast(page, "was asked for the form")

    await page.locator("input[type=file]").setInputFiles({ name: "w9.png", mimeType: "image/png", buffer: PNG })
    await expectToast(page, "The W-9 is uploaded")
    await choose(page.locator("div").filter({ hasText: /^W-9/ }).last().locator(".."), "Review")
    await page.getByRole("img", { name: "w9.png" }).waitFor()
    await expectNoSeriousViolations(page, "[role=dialog]")
    await page.getByRole("button", { name: "Verify" }).click()
    await decide(page, "Verify")

    await expectToast(page, "The W-9 is verified")
    const { tax_documents } = await (await apiAs("manager")).get<{ tax_documents: { state: string }[] }>(`/admin/affiliates/${id}/tax-documents`)
    expect(tax_documents).toMatchObject([{ state: "verified" }])
  })
})
