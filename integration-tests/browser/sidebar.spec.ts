import { expectNoSeriousViolations } from "./support/accessibility"
import type { Role } from "./support/environment"
import { inAdmin } from "./support/in-admin"

inAdmin("The sidebar", (admin) => {
  it.each<Role>(["manager", "finance"])("leads the %s to Affiliates", async (role) => {
    const page = await admin.open(role, "/orders")

    await page.getByRole("link", { name: "Affiliates", exact: true }).first().click()

    await page.waitForURL("**/app/affiliates")
    await page.getByRole("heading", { level: 1 }).first().waitFor()
    await expectNoSeriousViolations(page)
  })
})
