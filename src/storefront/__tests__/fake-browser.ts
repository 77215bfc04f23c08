import type { Page } from "../page"

export const NOW = Date.parse("2026-11-28T12:00:00Z")
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** As the plugin signs them; nobody in the browser can tell the signature. */
export function tokenOf(id: string, clickedAt: number, days = 30): string {
  const payload = { click_id: id, clicked_at: new Date(clickedAt).toISOString(), expires_at: new Date(clickedAt + days * DAY).toISOString() }
  return `v1.${Buffer.from(JSON.stringify(payload)).toString("base64url")}.c2lnbmF0dXJl`
}

interface Request {
  path: string
  body: Record<string, unknown>
  headers: Record<string, string>
}

/** A browser with its cookies, its localStorage and its lock, and a Medusa that answers it. */
export class FakeBrowser {
  now = NOW
  readonly cookies = new Map<string, { value: string; expires: number; attributes: string }>()
  readonly stored = new Map<string, string>()
  readonly requests: Request[] = []
  /** What Medusa answers instead; an error is a network that is down. */
  failure: { status: number; body: object } | Error | null = null
  private clicks = 0
  private lock = Promise.resolve()

  /** The paths that were asked for. */
  get paths(): string[] {
    return this.requests.map(({ path }) => path)
  }

  /** A tab at an address; `changes` are whatever a browser may have otherwise. */
  open(href: string, changes: Partial<Page> = {}): Page & { location: { href: string } } {
    const location = { href, protocol: new URL(href).protocol }
    const history = { state: null as unknown, replaceState: (state: unknown, _: string, url?: string | URL | null) => Object.assign(location, { href: String(url) }) && Object.assign(history, { state }) }
    return {
      location,
      history,
      document: this.documentOf(),
      localStorage: {
        getItem: (key) => this.stored.get(key) ?? null,
        setItem: (key, value) => void this.stored.set(key, value),
        removeItem: (key) => void this.stored.delete(key),
      },
      navigator: {
        locks: { request: (_, work) => (this.lock = this.lock.then(work)) },
      },
      fetch: ((url: string, init: { body: string; headers: Record<string, string> }) => this.answer(new URL(url).pathname, init)) as unknown as typeof fetch,
      ...changes,
    }
  }

  private documentOf(): Page["document"] {
    const { cookies } = this
    const now = () => this.now
    return {
      referrer: "https://blog.example/",
      addEventListener: () => undefined,
      get cookie() {
        return [...cookies].filter(([, { expires }]) => expires > now()).map(([name, { value }]) => `${name}=${value}`).join("; ")
      },
      set cookie(text: string) {
        const [, name = "", value = "", attributes = ""] = /^([^=]+)=([^;]*); (.*)$/.exec(text) ?? []
        const expires = Date.parse(/expires=([^;]+)/.exec(attributes)?.[1] ?? "")
        cookies.set(name, { value, expires, attributes })
      },
    }
  }

  private async answer(path: string, init: { body: string; headers: Record<string, string> }): Promise<Response> {
    this.requests.push({ path, body: JSON.parse(init.body) as Record<string, unknown>, headers: init.headers })
    await Promise.resolve()
    if (this.failure instanceof Error) {
      throw this.failure
    }
    if (this.failure) {
      return new Response(JSON.stringify(this.failure.body), { status: this.failure.status })
    }
    const answer = path.startsWith("/r/") ? { click: { token: tokenOf(`click_${++this.clicks}`, this.now), expires_at: "" } } : { cart: {} }
    return new Response(JSON.stringify(answer))
  }
}
