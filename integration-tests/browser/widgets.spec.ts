import { inAdmin } from "./support/in-admin"
import { apiAs } from "./support/sign-in"

interface Commissions {
  affiliate_commissions: { order_id: string; affiliate_name: string; amount: string }[]
}

inAdmin("Beside an order", (admin) => {
  it("stands who earns on it and how much, as the API says", async () => {
    const { affiliate_commissions } = await (await apiAs("manager")).get<Commissions>("/admin/affiliate-commissions", { currency_code: "usd", status: "approved", limit: 1 })
    const [commission] = affiliate_commissions
    const page = await admin.open("manager", `/orders/${commission?.order_id}`)

    const widget = page.locator("div").filter({ has: page.getByRole("link", { name: "Why this amount" }) }).last()
    await widget.getByRole("link", { name: commission?.affiliate_name }).waitFor()
    expect(await widget.innerText()).toContain(`$${commission?.amount}`)
  })
})
