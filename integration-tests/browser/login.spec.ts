import { ENVIRONMENT } from "./support/environment"
import { inAdmin } from "./support/in-admin"

inAdmin("Signing in", (admin) => {
  it("takes the manager's email and password, over plain http", async () => {
    const { email, password } = ENVIRONMENT.people.manager
    const page = await admin.openSignedOut("/affiliates/approvals")

    await page.getByPlaceholder("Email").fill(email)
    await page.getByPlaceholder("Password").fill(password)
    await page.getByRole("button", { name: "Continue with Email" }).click()

    await page.waitForURL("**/app/affiliates/approvals")
  })
})
