import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core"
import { ENVIRONMENT } from "./environment"
import { apiAs } from "./sign-in"
import { Watch } from "./watch"

const PHONE = { width: 390, height: 844 }
/** Without a screen Chromium says so in its name, and is taken for a crawler. */
const USER_AGENT = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
/** The shop's pages run no script but their own files; axe-core is put into them as text. */
const WITH_AXE = { bypassCSP: true }
/** The kit's own requests: a click counted, a cart marked. */
const KIT_REQUEST = /\/r\/|\/affiliate$/

/** Tests as a shopper. A window of the browser is a shopper's; its pages are tabs. It fails a test like `inAdmin` does. */
export function inShop(name: string, tests: (shop: ShopBrowser) => void): void {
  describe(name, () => {
    const shop = new ShopBrowser()
    beforeAll(() => shop.connect())
    afterEach(() => shop.close())
    afterAll(() => shop.disconnect())
    tests(shop)
  })
}

export class ShopBrowser {
  private browser: Browser | undefined
  private contexts: BrowserContext[] = []
  private watches: Watch[] = []

  async connect(): Promise<void> {
    this.browser = await chromium.connect(ENVIRONMENT.browser)
  }

  async disconnect(): Promise<void> {
    await this.browser?.close()
  }

  /** Somebody who has not been here before. */
  async shopper(options: BrowserContextOptions = {}): Promise<Shopper> {
    if (!this.browser) {
      throw new Error("A shopper comes in a test only: the browser is connected before the first.")
    }
    const context = await this.browser.newContext({ viewport: PHONE, userAgent: USER_AGENT, locale: "en-US", timezoneId: "UTC", ...options, ...WITH_AXE })
    this.contexts.push(context)
    return new Shopper(context, (page) => this.watches.push(new Watch(page)))
  }

  async close(): Promise<void> {
    const troubles = this.watches.splice(0).flatMap((watch) => watch.report())
    await Promise.all(this.contexts.splice(0).map((context) => context.close()))
    expect(troubles).toEqual([])
  }
}

export class Shopper {
  /** What the kit asked the store for, by path. */
  readonly kitRequests: string[] = []

  constructor(
    readonly context: BrowserContext,
    private readonly onPage: (page: Page) => void
  ) {
    context.on("request", (request) => {
      const { pathname } = new URL(request.url())
      if (request.method() === "POST" && KIT_REQUEST.test(pathname)) {
        this.kitRequests.push(pathname)
      }
    })
  }

  /** Another tab. */
  async open(address: string): Promise<Page> {
    const page = await this.context.newPage()
    this.onPage(page)
    await page.goto(address, { waitUntil: "networkidle" })
    return page
  }

  /** What the kit keeps, as a server of the storefront would read it; empty when there is nothing. */
  async token(): Promise<string> {
    const cookie = (await this.context.cookies()).find(({ name }) => name === "affiliate_token")
    return cookie?.value.split("~")[0] ?? ""
  }
}

interface Earned {
  affiliate_name: string
  status: string
  /** What is earned, or would be once a person clears it: a test buys faster than a person can. */
  amount: string
  landing_page: string | null
}

/** Who earns what on an order, as the admin's API says it; null when nobody referred it. */
export async function earnedOn(orderId: string): Promise<Earned | null> {
  const path = `/admin/affiliate-conversions/for-order/${orderId}`
  const { affiliate_conversion: conversion } = await (await apiAs("manager")).get<ConversionAnswer>(path)
  const [commission] = conversion?.commissions ?? []
  if (!conversion || !commission) {
    return null
  }
  const [attribution] = conversion.attributions
  const { affiliate_name, status, held_amount, amount } = commission
  return { affiliate_name, status, amount: status === "pending_review" ? held_amount : amount, landing_page: attribution?.landing_page ?? null }
}

interface ConversionAnswer {
  affiliate_conversion: {
    attributions: { landing_page: string | null }[]
    commissions: { affiliate_name: string; status: string; held_amount: string; amount: string }[]
  } | null
}
