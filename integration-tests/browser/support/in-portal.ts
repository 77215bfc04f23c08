import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core"
import { ENVIRONMENT } from "./environment"
import { isOf, Watch } from "./watch"

const PHONE = { width: 360, height: 740 }

/** What somebody signs in to the portal with. */
export interface Credentials {
  email: string
  password: string
}

/** See demo/play/scenes/affiliates.ts. */
export const ADA: Credentials = { email: "ada@trailnotes.example", password: "demo-affiliate" }

/** Tests in the affiliates' portal, on a phone. They fail, as `inAdmin` does, for anything that goes wrong unseen: what the page's policy refuses, too. */
export function inPortal(name: string, tests: (portal: PortalBrowser) => void): void {
  describe(name, () => {
    const portal = new PortalBrowser()
    beforeAll(() => portal.connect())
    afterEach(() => portal.closePages())
    afterAll(() => portal.disconnect())
    tests(portal)
  })
}

export class PortalBrowser {
  private browser: Browser | undefined
  private readonly contexts: BrowserContext[] = []
  private readonly watches = new Map<Page, Watch>()

  /** A page of the portal (`/dashboard`) in a window of its own, as nobody. */
  async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    if (!this.browser) {
      throw new Error("A page can be opened in a test only: the browser is connected before the first.")
    }
    const context = await this.browser.newContext({ viewport: PHONE, locale: "en-US", timezoneId: "UTC", ...options })
    this.contexts.push(context)
    const page = await context.newPage()
    this.watches.set(page, new Watch(page))
    await this.visit(page, path)
    return page
  }

  /** The same after signing in as the login page does. */
  async openAs({ email, password }: Credentials, path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.open(`/login?next=${encodeURIComponent(path)}`, options)
    await page.getByLabel("Email").fill(email)
    await page.getByLabel("Password", { exact: true }).fill(password)
    await page.getByRole("button", { name: "Sign in" }).click()
    await page.waitForURL((url) => url.pathname === `/affiliates${path.replace(/[?#].*/, "")}`)
    await page.waitForLoadState("networkidle")
    return page
  }

  async visit(page: Page, path: string): Promise<void> {
    await page.goto(`${ENVIRONMENT.url}/affiliates${path}`, { waitUntil: "networkidle" })
  }

  /** Does what the store has to refuse, and waits for the refusal. @returns the store's message */
  async refused(page: Page, refusal: { status: number; path: string }, action: () => Promise<unknown>): Promise<string> {
    this.watches.get(page)?.expectRefusals(refusal)
    const [response] = await Promise.all([page.waitForResponse((answer) => isOf(refusal, answer)), action()])
    return ((await response.json()) as { message: string }).message
  }

  async connect(): Promise<void> {
    this.browser = await chromium.connect(ENVIRONMENT.browser)
  }

  async closePages(): Promise<void> {
    const troubles = [...this.watches.values()].flatMap((watch) => watch.report())
    this.watches.clear()
    await Promise.all(this.contexts.splice(0).map((context) => context.close()))
    expect(troubles).toEqual([])
  }

  async disconnect(): Promise<void> {
    await this.browser?.close()
  }
}
