import { expectNoSeriousViolations } from "./support/accessibility"
import type { Role } from "./support/environment"
import { inAdmin } from "./support/in-admin"

inAdmin("The sidebar", (admin) => {
  it.each<Role>(["manager", "finance"])("leads the %s to Affiliates and the pages below it", async (role) => {
    const page = await admin.open(role, "/orders")

    await page.getByRole("link", { name: "Affiliates", exact: true }).first().click()
    await page.waitForURL("**/app/affiliates")
    await page.getByRole("link", { name: "Approvals", exact: true }).first().click()
    await page.waitForURL("**/app/affiliates/approvals")

    await page.getByRole("row").filter({ hasText: "Ada" }).first().waitFor()
    await expectNoSeriousViolations(page)
  })
})
