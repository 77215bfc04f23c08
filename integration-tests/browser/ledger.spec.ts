import type { Query } from "../support/http"
import { expectNoSeriousViolations } from "./support/accessibility"
import { row, textOf } from "./support/dashboard"
import { inAdmin } from "./support/in-admin"
import { apiAs } from "./support/sign-in"

interface Ledger {
  affiliate_ledger_entries: { running_balance: string | null }[]
  count: number
}

/** What was earned in dollars, as the list keeps it in the URL. */
const EARNED = encodeURI('currency_code="usd"&kind=["accrual"]')

interface Affiliates {
  affiliates: { id: string }[]
}

const entries = async (query: Query) => (await apiAs("finance")).get<Ledger>("/admin/affiliate-ledger-entries", query)

inAdmin("The ledger", (admin) => {
  it("with one affiliate and one currency chosen, the balance stands after each entry", async () => {
    const { affiliates } = await (await apiAs("finance")).get<Affiliates>("/admin/affiliates", { q: "Ada Lindqvist" })
    const affiliate_id = affiliates[0]?.id ?? ""
    const chosen = new URLSearchParams({ currency_code: JSON.stringify("usd"), affiliate_id: JSON.stringify(affiliate_id) })
    const page = await admin.open("finance", `/affiliates/ledger?${chosen}`)

    await page.getByRole("columnheader", { name: "Balance after" }).waitFor()
    await expectNoSeriousViolations(page)
    const { affiliate_ledger_entries } = await entries({ affiliate_id, currency_code: "usd", limit: 1 })
    await page.getByRole("row").nth(1).filter({ hasText: `$${affiliate_ledger_entries[0]?.running_balance}` }).waitFor()
  })

  it("an entry leads to its order and its rule, and the list keeps its filters", async () => {
    const page = await admin.open("finance", `/affiliates/ledger?${EARNED}`)

    await row(page, "Ada Lindqvist").first().click()

    const drawer = page.getByRole("dialog")
    await drawer.getByText("Balance after").waitFor()
    await drawer.getByText("Applied to").waitFor()
    expect(await drawer.getByRole("link", { name: /^#\d+$/ }).getAttribute("href")).toMatch(/\/orders\/order_/)
    await expectNoSeriousViolations(page, "[role=dialog] .overflow-y-auto")

    await page.keyboard.press("Escape")
    await page.waitForURL(`**/affiliates/ledger?**currency_code=**`)
  })

  it("exports what is filtered", async () => {
    const page = await admin.open("finance", `/affiliates/ledger?${EARNED}`)
    const { count } = await entries({ currency_code: "usd", kind: "accrual", limit: 1 })

    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Export" }).click()])

    expect(file.suggestedFilename()).toBe("affiliate-ledger.csv")
    const lines = (await textOf(file)).trim().split("\n")
    expect(lines).toHaveLength(1 + count)
  })
})
