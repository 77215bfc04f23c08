import { expectNoSeriousViolations } from "./support/accessibility"
import { expectToast } from "./support/dashboard"
import { inAdmin } from "./support/in-admin"
import { apiAs } from "./support/sign-in"

interface Settings {
  affiliate_settings: { values: { hold_period_days: number }; overrides: { hold_period_days?: number } }
}

const settings = async () => (await (await apiAs("manager")).get<Settings>("/admin/affiliate-settings")).affiliate_settings

inAdmin("Settings", (admin) => {
  it("a hold of 21 days is saved, stands out as changed, and is given back", async () => {
    const before = (await settings()).values.hold_period_days
    const page = await admin.open("manager", "/settings/affiliates/commissions")
    await page.getByLabel("Hold period").fill("")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Please write a whole number.").waitFor()

    await page.getByLabel("Hold period").fill("21")
    await page.getByRole("button", { name: "Save" }).click()
    await expectToast(page, "The settings are saved")
    await page.getByText("21 days").waitFor()
    expect((await settings()).values.hold_period_days).toBe(21)
    await expectNoSeriousViolations(page)

    const hold = page.locator("div.grid").filter({ hasText: "Hold period" }).last()
    await hold.getByRole("button").click()
    await expectToast(page, "It follows the default again")
    expect(await settings()).toMatchObject({ values: { hold_period_days: before } })
  })

  it("says how many orders other points would have held, before anything is saved", async () => {
    const page = await admin.open("manager", "/settings/affiliates/fraud")
    const dialog = page.getByRole("dialog")

    await dialog.getByLabel("Threshold", { exact: true }).fill("0")

    const preview = await (await apiAs("manager")).post<{ fraud_preview: { orders: number } }>("/admin/affiliate-settings/fraud-preview", { fraud: { threshold: 0 } })
    const { orders } = preview.fraud_preview
    await dialog.getByText(`${orders} of ${orders} orders of the last 90 days would have been held.`).waitFor()
    await expectNoSeriousViolations(page, "[role=dialog]")
  })
})
