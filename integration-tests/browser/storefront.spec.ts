import type { Page } from "playwright-core"
import { eventually } from "../support/waiting"
import { expectNoSeriousViolations } from "./support/accessibility"
import { ENVIRONMENT } from "./support/environment"
import { earnedOn, inShop } from "./support/in-shop"
import { apiAsAffiliate } from "./support/sign-in"

const SHOP = ENVIRONMENT.storefront
const BOOT = `${SHOP}/products/ridge-boot`
const LINK = `${BOOT}?ref=ADA-TRAILS&sub_id=shop-test`
const SHORT_LINK = `${ENVIRONMENT.url}/r/ADA-TRAILS/products/ridge-boot?sub_id=shop-test`

interface OwnCommissions {
  commissions: { order_display_id: string; referral_code: string; sub_id: string }[]
}

/** Answers the shop's question about the partner's cookie. */
const allow = (page: Page) => page.getByRole("button", { name: "Allow", exact: true }).click()
const remembered = (page: Page) => page.getByText("A partner brought you here").waitFor()

async function putInCart(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add to cart" }).click()
  await page.getByText("In your cart.").waitFor()
}

/** From a filled cart to the order. @returns its id */
async function checkOut(page: Page): Promise<string> {
  await page.goto(`${SHOP}/checkout`, { waitUntil: "networkidle" })
  await page.getByRole("button", { name: "Fill in an example" }).click()
  await page.getByRole("button", { name: "Place the order" }).click()
  await page.waitForURL("**/orders/*")
  await page.getByText("Thank you").waitFor()
  return new URL(page.url()).pathname.split("/").pop() ?? ""
}

inShop("A shopper in the demo's shop", (shop) => {
  it("follows Ada's short link, buys a boot, and Ada earns 10 % of it, which she sees; their next cart is hers too", async () => {
    const shopper = await shop.shopper()
    const page = await shopper.open(SHORT_LINK)
    expect(page.url()).toMatch(/\/products\/ridge-boot\?sub_id=shop-test&ref=ADA-TRAILS&ref_token=v1\./)
    await allow(page)
    await remembered(page)
    expect(page.url()).toBe(BOOT)

    await putInCart(page)
    await page.goto(`${SHOP}/cart`, { waitUntil: "networkidle" })
    await expectNoSeriousViolations(page)
    const first = await checkOut(page)
    await eventually(async () => expect(await earnedOn(first)).toMatchObject({ affiliate_name: "Ada Lindqvist", amount: "18.00", landing_page: "/products/ridge-boot?sub_id=shop-test" }))

    const number = (await page.locator("#order-number").innerText()).replace("#", "")
    const ada = await apiAsAffiliate("ada@trailnotes.example")
    const { commissions } = await ada.get<OwnCommissions>("/store/affiliates/me/commissions", { order: "-placed_at", limit: 5 })
    expect(commissions.find(({ order_display_id }) => order_display_id === number)).toMatchObject({ referral_code: "ADA-TRAILS", sub_id: "shop-test" })

    await page.goto(BOOT, { waitUntil: "networkidle" })
    await putInCart(page)
    const second = await checkOut(page)
    await eventually(async () => expect(await earnedOn(second)).toMatchObject({ affiliate_name: "Ada Lindqvist" }))
    // A cart is marked again where the shopper left the page before the answer came.
    const marks = [...new Set(shopper.kitRequests)].map((path) => path.replace(/cart_\w+/, "…"))
    expect(marks).toEqual(["/store/carts/…/affiliate", "/store/carts/…/affiliate"])
  })

  it("opens the link in two tabs: one click, and both tabs know it", async () => {
    const shopper = await shop.shopper()
    const first = await shopper.open(`${SHOP}/`)
    await first.evaluate(() => localStorage.setItem("shop_partner_cookie", "yes"))

    const tabs = await Promise.all([shopper.open(LINK), shopper.open(LINK)])
    await Promise.all(tabs.map(remembered))
    await first.reload({ waitUntil: "networkidle" })
    await remembered(first)
    expect(shopper.kitRequests).toEqual(["/r/ADA-TRAILS"])
  })

  it("says no: nothing is stored or sent, also with a cart; taking back a yes takes the cookie away", async () => {
    const shopper = await shop.shopper({ colorScheme: "dark" })
    const page = await shopper.open(LINK)
    await expectNoSeriousViolations(page, "body")
    await page.getByRole("button", { name: "No, thanks" }).click()
    await putInCart(page)
    expect([await shopper.token(), shopper.kitRequests]).toEqual(["", []])

    await page.getByRole("button", { name: "Allow the partner cookie" }).click()
    await remembered(page)
    expect(await shopper.token()).toMatch(/^v1\./)
    await page.getByRole("button", { name: "Take the cookie away" }).click()
    await page.getByText("No partner is remembered.").waitFor()
    expect(await shopper.token()).toBe("")
  })

  it("without a code is asked nothing and causes no request, from the first page to the order, which nobody earns on", async () => {
    const shopper = await shop.shopper()
    const page = await shopper.open(`${SHOP}/`)
    await expectNoSeriousViolations(page, "body")
    await page.getByRole("link", { name: /Ridge Boot/ }).click()
    await putInCart(page)
    const order = await checkOut(page)

    expect([shopper.kitRequests, await shopper.token(), await earnedOn(order)]).toEqual([[], "", null])
  })
})
