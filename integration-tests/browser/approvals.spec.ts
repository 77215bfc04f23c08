import { expectNoSeriousViolations } from "./support/accessibility"
import { choose, decide, expectToast, row } from "./support/dashboard"
import { inAdmin } from "./support/in-admin"
import { apiAs } from "./support/sign-in"

/** Names that no other run of these tests against the same store has used. */
const unique = (name: string) => `${name} ${Date.now().toString(36)}`

async function enter(name: string): Promise<{ id: string; name: string }> {
  const api = await apiAs("manager")
  const email = `${name.toLowerCase().replace(/\s/g, ".")}@example.com`
  return (await api.post<{ affiliate: { id: string; name: string } }>("/admin/affiliates", { name, email })).affiliate
}

const statusOf = async (id: string) => (await (await apiAs("manager")).get<{ affiliate: { status: string } }>(`/admin/affiliates/${id}`)).affiliate.status

inAdmin("Approvals", (admin) => {
  it("enter an affiliate, approve it, and the API says active", async () => {
    const name = unique("Grace")
    const page = await admin.open("manager", "/affiliates/approvals")
    await page.getByRole("link", { name: "Create" }).click()
    await page.getByLabel("Name", { exact: true }).fill(name)
    await page.getByLabel("Email", { exact: true }).fill(`${name.replace(" ", ".")}@example.com`)
    await expectNoSeriousViolations(page, "[role=dialog]")
    await page.getByRole("dialog").getByRole("button", { name: "Create" }).click()

    await expectToast(page, `${name} waits for approval`)
    await page.waitForURL("**/affiliates/aff_*")
    const id = page.url().split("/").pop() ?? ""
    await page.goto(page.url().replace(id, `approvals?q=${encodeURIComponent(name)}`))
    await choose(row(page, name), "Approve")
    await decide(page, "Approve")

    await expectToast(page, `${name} is approved`)
    await row(page, name).getByText("Active").waitFor()
    expect(await statusOf(id)).toBe("active")
    await expectNoSeriousViolations(page)
  })

  it("of two selected, the pending one is approved and the rejected one listed with the reason", async () => {
    const mark = unique("Batch")
    const waiting = await enter(`${mark} waiting`)
    const rejected = await enter(`${mark} rejected`)
    await (await apiAs("manager")).post(`/admin/affiliates/${rejected.id}/reject`, { reason: "Test" })
    const page = await admin.open("manager", `/affiliates/approvals?q=${encodeURIComponent(mark)}`)
    for (const { name } of [waiting, rejected]) {
      await row(page, name).getByRole("checkbox").click()
    }
    await page.keyboard.press("a")
    await decide(page, "Approve")

    await expectToast(page, "1 affiliate is approved")
    const refusals = page.getByRole("dialog")
    await refusals.getByText(rejected.name).waitFor()
    await refusals.getByText(/rejected/i).last().waitFor()
    expect([await statusOf(waiting.id), await statusOf(rejected.id)]).toEqual(["active", "rejected"])
  })
})
