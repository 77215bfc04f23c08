import { expectNoSeriousViolations } from "./support/accessibility"
import { inAdmin } from "./support/in-admin"
import { apiAs } from "./support/sign-in"

interface Overview {
  affiliate_overview: { currencies: { currency_code: string; current: { commission: string; reversals: string }; owed: string }[] }
}

inAdmin("The overview", (admin) => {
  it("says what the API says, in the currency of the URL", async () => {
    const page = await admin.open("manager", "/affiliates?currency_code=eur")

    const { affiliate_overview } = await (await apiAs("manager")).get<Overview>("/admin/affiliate-overview")
    const eur = affiliate_overview.currencies.find(({ currency_code }) => currency_code === "eur")
    const figure = (name: string) => page.locator("dl > div").filter({ has: page.getByText(name, { exact: true }) }).locator("dd").first().innerText()

    expect(await figure("Commission")).toBe(`€${eur?.current.commission}`)
    expect(await figure("Reversals")).toBe(`€${eur?.current.reversals}`.replace("€-", "-€"))
    expect(await figure("Owed now")).toBe(`€${eur?.owed}`)
    await expectNoSeriousViolations(page)
  })

  it("shows the chart as a table, with a row for each of 30 days", async () => {
    const page = await admin.open("manager", "/affiliates")

    await page.getByRole("img", { name: "Revenue as a chart" }).waitFor()
    await page.getByRole("button", { name: "Show as a table" }).click()

    const rows = page.getByRole("region", { name: "Revenue" }).getByRole("row")
    await rows.nth(30).waitFor()
    expect(await rows.count()).toBe(31)
    await expectNoSeriousViolations(page)
  })

  it("a period is chosen by name, and stays in the URL", async () => {
    const page = await admin.open("finance", "/affiliates")

    await page.getByRole("combobox", { name: "Period" }).click()
    await page.getByRole("option", { name: "Last 7 days" }).click()

    await page.waitForURL("**/affiliates?period=last_7_days")
    await page.getByRole("button", { name: "Show as a table" }).click()
    await page.getByRole("region", { name: "Revenue" }).getByRole("row").nth(7).waitFor()
  })
})
