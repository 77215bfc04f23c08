import type { Page } from "playwright-core"
import { Http } from "../support/http"
import { eventually } from "../support/waiting"
import { ENVIRONMENT } from "./support/environment"
import { earnedOn, inShop, type Shopper } from "./support/in-shop"
import { startNextApp, type NextApp } from "./support/next-app"

/** npm, a build, a start: a slow machine takes its time. */
const INSTALL_MS = 600_000

inShop("A shopper in a Next.js storefront, whose server alone knows the cart", (shop) => {
  let app: NextApp
  beforeAll(async () => {
    app = await startNextApp()
  }, INSTALL_MS)
  afterAll(() => app?.stop())

  const buy = async (page: Page): Promise<string> => {
    await page.getByRole("button", { name: "Place the order" }).click()
    await page.waitForURL("**/orders/*")
    return new URL(page.url()).pathname.split("/").pop() ?? ""
  }

  const fillCart = async (page: Page): Promise<void> => {
    await page.getByRole("link", { name: "Ridge Boot" }).click()
    await page.getByRole("button", { name: "Add to cart" }).click()
    await page.waitForURL("**/cart")
    await page.getByText("Ridge Boot").waitFor()
  }

  const tokenKept = (shopper: Shopper) => eventually(async () => expect(await shopper.token()).toMatch(/^v1\./))

  it("follows ?ref= to a page that is the same file for everybody, buys, and Ada earns; the browser never names the cart", async () => {
    const shopper = await shop.shopper()
    const page = await shopper.open(`${app.url}/?ref=ADA-TRAILS`)
    await tokenKept(shopper)
    const again = await page.reload({ waitUntil: "networkidle" })
    expect([again?.headers()["x-nextjs-cache"], page.url()]).toEqual(["HIT", `${app.url}/`])

    await fillCart(page)
    expect(page.url()).toBe(`${app.url}/cart`)
    const cookies = await shopper.context.cookies()
    expect(cookies.find(({ name }) => name === "_medusa_cart_id")).toMatchObject({ httpOnly: true })
    const order = await buy(page)

    await eventually(async () => expect(await earnedOn(order)).toMatchObject({ affiliate_name: "Ada Lindqvist", amount: "18.00", landing_page: "/" }))
    expect(shopper.kitRequests).toEqual(["/r/ADA-TRAILS"])
  })

  it("had a cart before the short link brought a token: it is marked on its way to the order, and no other click is counted", async () => {
    const shopper = await shop.shopper()
    const page = await shopper.open(app.url)
    await fillCart(page)
    const { click } = await new Http(ENVIRONMENT.url).post<{ click: { token: string } }>("/r/BENCOOKS")
    await page.goto(`${app.url}/cart?ref=BENCOOKS&ref_token=${click.token}`, { waitUntil: "networkidle" })
    expect([await shopper.token(), page.url()]).toEqual([click.token, `${app.url}/cart`])

    const order = await buy(page)
    await eventually(async () => expect(await earnedOn(order)).toMatchObject({ affiliate_name: "Ben Okafor" }))
    expect(shopper.kitRequests).toEqual([])
  })

  it("without a code causes no request of the kit's, and nobody earns", async () => {
    const shopper = await shop.shopper()
    const page = await shopper.open(app.url)
    await fillCart(page)
    const order = await buy(page)
    expect([shopper.kitRequests, await shopper.token(), await earnedOn(order)]).toEqual([[], "", null])
  })
})
