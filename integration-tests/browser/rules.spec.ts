import { expectNoSeriousViolations } from "./support/accessibility"
import { expectToast, row } from "./support/dashboard"
import { inAdmin } from "./support/in-admin"
import { apiAs } from "./support/sign-in"

interface Rules {
  affiliate_commission_rules: { id: string; name: string; rate: string | null; effective_at: string; scope_ref_name: string | null }[]
}

inAdmin("Commission rules", (admin) => {
  const rulesNamed = async (q: string) =>
    (await (await apiAs("manager")).get<Rules>("/admin/affiliate-commission-rules", { q, order: "-created_at" })).affiliate_commission_rules

  it("lists the demo's rules by what they cover, and axe finds nothing", async () => {
    const page = await admin.open("manager", "/affiliates/rules")
    await row(page, "Everything").first().waitFor()
    await expectNoSeriousViolations(page)
  })

  it("writes down 8.75 % of everything: the API says 0.0875", async () => {
    const page = await admin.open("manager", "/affiliates/rules/create")
    await page.getByLabel("Name").fill("Browser 8.75 %")
    await page.getByLabel("Rate").fill("8.75")
    await page.getByRole("button", { name: "Create" }).click()
    await expectToast(page, "Browser 8.75 %")
    expect(await rulesNamed("Browser 8.75 %")).toMatchObject([{ rate: "0.0875" }])
  })

  it("says what is wrong in the words of the form, and loses nothing", async () => {
    const page = await admin.open("manager", "/affiliates/rules/create")
    await page.getByLabel("Name").fill("Too much")
    await page.getByLabel("Rate").fill("101")
    await page.getByRole("button", { name: "Create" }).click()
    await page.getByText("Enter a percentage from 0 to 100").waitFor()
    expect(await page.getByLabel("Name").inputValue()).toBe("Too much")
    expect(await rulesNamed("Too much")).toEqual([])
  })

  it("supersedes a rule by its copy that begins tomorrow", async () => {
    const api = await apiAs("manager")
    const body = { name: "Browser old", scope: "global", kind: "percent", rate: "0.01", currency_code: "chf" }
    const { affiliate_commission_rule: old } = await api.post<{ affiliate_commission_rule: { id: string } }>("/admin/affiliate-commission-rules", body)
    const page = await admin.open("manager", `/affiliates/rules/${old.id}/supersede`)
    await page.getByLabel("Name").fill("Browser new")
    await page.getByRole("button", { name: "Supersede" }).click()
    await expectToast(page, "Browser new")
    const [next] = await rulesNamed("Browser new")
    expect(Date.parse(next?.effective_at ?? "")).toBeGreaterThan(Date.now())
    await page.getByRole("link", { name: "Browser old" }).waitFor()
    await expectNoSeriousViolations(page)
  })
})
