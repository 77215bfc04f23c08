import type { Arrival } from "./memory"
import type { Page } from "./page"

/** What became of a request. `later`: nobody answered, or not now. `never`: asking again would be answered the same. */
export type Outcome = { token: string } | "marked" | "later" | "never"

interface Answer {
  /** 0 where there was none. */
  status: number
  body: { click?: { token: string }; type?: string }
}

const PATIENCE_MS = 10_000
const TOO_MANY = 429

/** Medusa's two routes for a shopper who came through a link. */
export function createRequests(page: Page, backend: string, publishableKey = "") {
  const post = async (path: string, body: object, headers: Record<string, string>): Promise<Answer> => {
    try {
      const answer = await page.fetch(backend.replace(/\/$/, "") + path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
        // The shopper may be on the way to the next page already.
        keepalive: true,
        signal: AbortSignal.timeout?.(PATIENCE_MS),
      })
      return { status: answer.status, body: (await answer.json()) as Answer["body"] }
    } catch {
      return { status: 0, body: {} }
    }
  }
  return {
    /** Has a click counted: the token, when it was. */
    click: async ({ code, body: said }: Arrival): Promise<Outcome> => {
      const { status, body } = await post(`/r/${encodeURIComponent(code)}`, said, {})
      return body.click ?? (status && status < 500 && status !== TOO_MANY ? "never" : "later")
    },
    mark: async (cartId: string, token: string): Promise<Outcome> => {
      const { status, body } = await post(`/store/carts/${encodeURIComponent(cartId)}/affiliate`, { token }, { "x-publishable-api-key": publishableKey })
      // Said of the token alone: a key that is missing or a cart that is gone is not its fault.
      return status === 200 ? "marked" : body.type === "invalid_data" ? "never" : "later"
    },
  }
}
export type Requests = ReturnType<typeof createRequests>
