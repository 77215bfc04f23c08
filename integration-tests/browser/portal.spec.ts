import type { Page } from "playwright-core"
import { eventually } from "../support/waiting"
import { expectNoSeriousViolations } from "./support/accessibility"
import { ENVIRONMENT } from "./support/environment"
import { ADA, inPortal, type Credentials } from "./support/in-portal"
import { apiAs } from "./support/sign-in"
import { buyThrough } from "./support/store-shopper"

const PDF = { name: "w8ben.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n") }
/** A boot costs $180.00, and footwear earns 10 %. */
const BOOT = "ridge-boot"

/** A dozen pages, each looked at from top to bottom. */
const MANY_PAGES_MS = 300_000

interface Rows {
  affiliates: { id: string }[]
  affiliate_commissions: { id: string }[]
}

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name })

/** From nothing to a sent application with its document. */
async function apply(page: Page, { email, password }: Credentials, name: string): Promise<void> {
  await page.getByLabel("Email").fill(email)
  await page.getByLabel("Password", { exact: true }).fill(password)
  await page.getByRole("button", { name: "Continue" }).click()
  await page.getByLabel("Your name").fill(name)
  await page.getByLabel("Where do you write or film?").fill("kims-trails.example")
  await page.getByLabel("I have read the terms and accept them.").click()
  await expectNoSeriousViolations(page, "body")
  await page.getByRole("button", { name: "Send the application" }).click()
  await page.getByLabel("Form").selectOption("w8ben")
  await page.locator("input[type=file]").setInputFiles(PDF)
  await page.getByText("Your application is being reviewed").waitFor()
}

async function approve(email: string): Promise<void> {
  const manager = await apiAs("manager")
  const { affiliates } = await manager.get<Rows>("/admin/affiliates", { q: email })
  await manager.post(`/admin/affiliates/${affiliates[0]?.id}/approve`)
}

/** The link of the latest mail to somebody, as the demo's local provider keeps it. */
async function mailedLink(to: string): Promise<string> {
  const { notifications } = await (await apiAs("manager")).get<{ notifications: { data: unknown }[] }>("/admin/notifications", {
    to,
    order: "-created_at",
    fields: "to,template,data",
  })
  return /https?:[^"\\]+reset-password[^"\\]+/.exec(JSON.stringify(notifications))?.[0] ?? ""
}

inPortal("The affiliates' portal", (portal) => {
  const mark = Date.now().toString(36)
  const kim: Credentials = { email: `kim.${mark}@example.com`, password: "kim-walks-far" }

  it("Kim applies with a document, is approved, makes a link, and sees the boot that it sold and nothing of Ada's", async () => {
    const page = await portal.open("/apply")
    await apply(page, kim, `Kim ${mark}`)
    await approve(kim.email)

    await portal.visit(page, "/referral-codes")
    const code = `KIM-${mark.toUpperCase()}`
    await page.getByLabel("Your word").fill(code)
    await page.getByRole("button", { name: "Make the code" }).click()
    await page.getByLabel("Page of the shop").fill(`https://shop.example/products/${BOOT}?size=42`)
    await page.getByLabel("Your own mark").fill("video 7")
    await page.getByRole("status", { name: "Your link" }).filter({ hasText: `/r/${code}/products/${BOOT}?size=42&sub_id=video+7` }).waitFor()
    await page.getByAltText("QR code of your link").waitFor()

    await buyThrough(code, BOOT)
    await eventually(async () => {
      await portal.visit(page, "/commissions")
      expect(await page.getByRole("row").count()).toBe(2)
    })
    expect(await page.getByRole("row").last().innerText()).toContain("$18.00")
    await page.getByRole("row").last().getByRole("link").click()
    await page.getByText("10 % of 180.00 = 18.00.").waitFor()
    expect(await page.locator("main").innerText()).not.toContain("sam.")

    const { affiliate_commissions } = await (await apiAs("manager")).get<Rows>("/admin/affiliate-commissions", { q: "Ada" })
    const foreign = affiliate_commissions[0]?.id
    const path = `/store/affiliates/me/commissions/${foreign}`
    const message = await portal.refused(page, { status: 404, path }, () => portal.visit(page, `/commissions/${foreign}`))
    await page.getByRole("alert").filter({ hasText: message }).waitFor()
  })

  it("a forgotten password is set anew by the mailed link, once", async () => {
    const page = await portal.open("/login")
    await page.getByRole("link", { name: "Forgot your password?" }).click()
    await page.getByLabel("Email").fill(kim.email)
    await page.getByRole("button", { name: "Send the link" }).click()
    await page.getByText(`If ${kim.email} belongs to an account`).waitFor()
    let link = ""
    await eventually(async () => {
      link = await mailedLink(kim.email)
      expect(link).not.toBe("")
    })
    await page.goto(link, { waitUntil: "networkidle" })
    expect(page.url()).toBe(`${ENVIRONMENT.url}/affiliates/reset-password`)
    kim.password = "kim-walks-further"
    await page.getByLabel("New password").fill(kim.password)
    await page.getByRole("button", { name: "Save the password" }).click()
    await page.getByText("Your password is changed.").waitFor()
    const again = await portal.openAs(kim, "/dashboard")
    await heading(again, `Hello, Kim ${mark}`).waitFor()
  })

  it("a token that ends asks for the password over the page, and what was typed is still there", async () => {
    const page = await portal.openAs(kim, "/referral-codes")
    await page.getByLabel("Your word").fill("STILL-HERE")
    await page.route("**/store/affiliates/me/referral-codes", (route) => route.fulfill({ status: 401, json: { message: "Unauthorized" } }), { times: 1 })
    await portal.refused(page, { status: 401, path: "/store/affiliates/me" }, () => page.getByRole("button", { name: "Make the code" }).click())
    const dialog = page.getByRole("dialog")
    await dialog.getByLabel("Email").fill(kim.email)
    await dialog.getByLabel("Password", { exact: true }).fill(kim.password)
    await dialog.getByRole("button", { name: "Sign in" }).click()
    await dialog.waitFor({ state: "hidden" })
    expect(await page.getByLabel("Your word").inputValue()).toBe("STILL-HERE")
  })

  it.each([
    ["a phone, light", {}],
    ["a desk, dark", { viewport: { width: 1280, height: 860 }, colorScheme: "dark" }],
  ] as const)("axe-core finds nothing serious on any page: %s", async (_, options) => {
    const page = await portal.openAs(ADA, "/dashboard", options)
    const { affiliate_commissions } = await (await apiAs("manager")).get<Rows>("/admin/affiliate-commissions", { q: "Ada" })
    const paths = ["/dashboard", "/referral-codes", "/commissions", `/commissions/${affiliate_commissions[0]?.id}`, "/payouts", "/settings", "/terms"]
    for (const path of paths) {
      await portal.visit(page, path)
      await expectNoSeriousViolations(page, "body")
    }
    await portal.visit(page, "/payouts")
    await page.getByRole("row").last().getByRole("link").click()
    await page.getByText("What it pays").waitFor()
    await expectNoSeriousViolations(page, "body")
    const stranger = await portal.open("/login", options)
    for (const path of ["/login", "/apply", "/forgot-password", "/reset-password", "/join"]) {
      await portal.visit(stranger, path)
      await expectNoSeriousViolations(stranger, "body")
    }
  }, MANY_PAGES_MS)

  it("a new version of the terms is accepted before the portal goes on", async () => {
    await (await apiAs("manager")).post("/admin/affiliate-terms", { title: "Partner terms", body: `# New\n\nAs of ${mark}.` })
    const page = await portal.openAs(kim, "/dashboard")
    await heading(page, "The terms have changed").waitFor()
    await expectNoSeriousViolations(page, "body")
    await eventually(() => page.getByText(`As of ${mark}.`).waitFor({ timeout: 1_000 }))
    await page.getByLabel("I have read the terms and accept them.").click()
    await page.getByRole("button", { name: "Accept and go on" }).click()
    await heading(page, `Hello, Kim ${mark}`).waitFor()
  })

  it("only what was built is served: assets for a year, the page never kept, nothing above it", async () => {
    const page = await fetch(`${ENVIRONMENT.url}/affiliates/commissions/anything`)
    expect(page.headers.get("cache-control")).toBe("no-store")
    expect(page.headers.get("content-security-policy")).toContain("script-src 'self';")
    const [asset = ""] = /assets\/index-[\w-]+\.js/.exec(await page.text()) ?? []
    const script = await fetch(`${ENVIRONMENT.url}/affiliates/${asset}`, { headers: { "accept-encoding": "br" } })
    expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable")
    expect(script.headers.get("content-encoding")).toBe("br")
    for (const path of ["/affiliates/assets/missing.js", "/affiliates/assets/..%2f..%2fpackage.json", "/affiliates/index.html.map"]) {
      expect([path, (await fetch(`${ENVIRONMENT.url}${path}`)).status]).toEqual([path, 404])
    }
  })
})
