import { expectNoSeriousViolations } from "./support/accessibility"
import { inAdmin } from "./support/in-admin"
import { apiAs } from "./support/sign-in"

interface Commissions {
  affiliate_commissions: { id: string; affiliate_name: string }[]
  count: number
}
interface Conversions {
  affiliate_conversions: { id: string; refusals: { code: string; message: string }[] }[]
}

inAdmin("Commissions", (admin) => {
  it("lists them, and axe finds nothing", async () => {
    const page = await admin.open("manager", "/affiliates/commissions")
    await page.getByRole("heading", { name: "Commissions" }).waitFor()
    await expectNoSeriousViolations(page)
  })

  it("finds what is paid, as the URL says, and shows as many as the API has", async () => {
    const { count } = await (await apiAs("manager")).get<Commissions>("/admin/affiliate-commissions", { payment_status: "paid", limit: 1 })
    const page = await admin.open("manager", `/affiliates/commissions?payment_status=${encodeURIComponent('["paid"]')}`)
    await page.getByText(`of ${count} results`).waitFor()
    const shown = page.locator("tbody").getByRole("row")
    expect(await shown.filter({ hasText: "Paid" }).count()).toBe(await shown.count())
  })

  it("explains one: the affiliate, the rules, the sum and every entry", async () => {
    const { affiliate_commissions } = await (await apiAs("manager")).get<Commissions>("/admin/affiliate-commissions", { status: "approved", limit: 1 })
    const page = await admin.open("manager", `/affiliates/commissions/${affiliate_commissions[0]?.id}`)
    for (const section of ["The sum, step by step", "The rules", "Ledger entries", "Why this affiliate", "Activity"]) {
      await page.getByRole("heading", { name: section }).waitFor()
    }
    await expectNoSeriousViolations(page)
  })

  it("says in a sentence why an order through a suspended affiliate's code was refused", async () => {
    const { affiliate_conversions } = await (await apiAs("manager")).get<Conversions>("/admin/affiliate-conversions", { limit: 100 })
    const refused = affiliate_conversions.find(({ refusals }) => refusals.some(({ code }) => code === "affiliate_not_active"))
    const page = await admin.open("manager", `/affiliates/commissions/conversion/${refused?.id}?view=conversions`)
    await page.getByRole("dialog").getByText(refused?.refusals[0]?.message ?? "none").waitFor()
  })
})
