import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core"
import { ENVIRONMENT, type Role } from "./environment"
import { signIn } from "./sign-in"
import { isOf, Watch } from "./watch"

const VIEWPORT = { width: 1440, height: 900 }
/** Of whoever is not signed in, every page of the dashboard asks who it is. */
const WHO_AM_I = { status: 401, path: "/admin/users/me" }

/**
 * Tests in the admin. Pages of a test are closed after it, and it fails for anything that went wrong on them unseen.
 *
 *     inAdmin("Approvals", (admin) => {
 *       it("approves an application", async () => {
 *         const page = await admin.open("manager", "/affiliates/approvals")
 *         await page.getByRole("button", { name: "Approve" }).first().click()
 *         await expectToast(page, "approved")
 *         await expectNoSeriousViolations(page)
 *       })
 *     })
 */
export function inAdmin(name: string, tests: (admin: AdminBrowser) => void): void {
  describe(name, () => {
    const admin = new AdminBrowser()
    beforeAll(() => admin.connect())
    afterEach(() => admin.closePages())
    afterAll(() => admin.disconnect())
    tests(admin)
  })
}

export class AdminBrowser {
  private browser: Browser | undefined
  private readonly contexts: BrowserContext[] = []
  private readonly watches = new Map<Page, Watch>()

  /** A page of the admin (`/affiliates`) as somebody, once it has everything that it asks for. Each call is another browser window. */
  async open(role: Role, path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.newContext(options)
    await signIn(context, role)
    return this.visit(context, path)
  }

  /** The same as nobody: the login page, wherever it leads. */
  async openSignedOut(path: string): Promise<Page> {
    return this.visit(await this.newContext({}), path, [WHO_AM_I])
  }

  /**
   * Does what the store has to refuse, and waits for the refusal.
   * @param path what the request's path begins with
   * @returns the store's message
   */
  async refused(page: Page, { status, path }: { status: number; path: string }, action: () => Promise<unknown>): Promise<string> {
    this.watches.get(page)?.expectRefusals({ status, path })
    const [response] = await Promise.all([page.waitForResponse((answer) => isOf({ status, path }, answer)), action()])
    const { message } = (await response.json()) as { message: string }
    return message
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

  private async newContext(options: BrowserContextOptions): Promise<BrowserContext> {
    if (!this.browser) {
      throw new Error("A page can be opened in a test only: the browser is connected before the first.")
    }
    const context = await this.browser.newContext({ viewport: VIEWPORT, locale: "en-US", timezoneId: "UTC", ...options })
    this.contexts.push(context)
    // The dashboard fetches flags and the like from elsewhere; a test must not depend on the network.
    await context.route((url) => url.origin !== ENVIRONMENT.url, (route) => route.abort("aborted"))
    return context
  }

  private async visit(context: BrowserContext, path: string, expected: { status: number; path: string }[] = []): Promise<Page> {
    const page = await context.newPage()
    const watch = new Watch(page)
    expected.forEach((refusal) => watch.expectRefusals(refusal))
    this.watches.set(page, watch)
    await page.goto(`${ENVIRONMENT.url}/app${path}`, { waitUntil: "networkidle" })
    return page
  }
}
