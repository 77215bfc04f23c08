import { ENVIRONMENT } from "./support/environment"
import { inAdmin } from "./support/in-admin"

inAdmin("Signing in", (admin) => {
  it("takes the manager's email and password, over plain http", async () => {
    const { email, password } = ENVIRONMENT.people.manager
    const page = await admin.openSignedOut("/affiliates")

    await page.getByPlaceholder("Email").fill(email)
    await page.getByPlaceholder("Password").fill(password)
    await page.getByRole("button", { name: "Continue with Email" }).click()

    await page.waitForURL("**/app/**")
    await page.getByRole("navigation").getByRole("link", { name: "Affiliates", exact: true }).first().waitFor()
  })

  it("refuses a wrong password, and says so", async () => {
    const page = await admin.openSignedOut("/login")

    await page.getByPlaceholder("Email").fill(ENVIRONMENT.people.manager.email)
    await page.getByPlaceholder("Password").fill("not-the-password")
    const message = await admin.refused(page, { status: 401, path: "/auth/user/emailpass" }, () =>
      page.getByRole("button", { name: "Continue with Email" }).click()
    )

    await page.getByText(message).waitFor()
  })
})
