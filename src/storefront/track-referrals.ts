import { cleanAddress, namesOf, readAddress, type Seen } from "./address"
import { createClicks } from "./clicks"
import { cookieJar, localJar } from "./jar"
import { markCart } from "./marks"
import { createMemory } from "./memory"
import { DEFAULT_NAME } from "./names"
import type { ReferralOptions, Referrals } from "./options"
import { inOneTab, whenSeen, type Page } from "./page"
import { createRequests } from "./requests"

/**
 * Looks whether the shopper came through a referral link, keeps the click's token and puts it on carts. Does nothing
 * without a link, and nothing on a server: there is no address and no cookie, and what cannot be read is not there.
 */
export function trackReferrals(options: ReferralOptions): Referrals {
  return trackOn(globalThis as unknown as Page, options, Date.now)
}

/** Exported for its tests: the same in a given page, at given times. */
export function trackOn(page: Page, options: ReferralOptions, now: () => number): Referrals {
  const names = namesOf(options.parameters)
  const name = options.name ?? DEFAULT_NAME
  const jar = options.storage === "localStorage" ? localJar(page, now) : cookieJar(page, options.domain)
  const memory = createMemory(jar, name, now)
  const requests = createRequests(page, options.backend, options.publishableKey)
  const clicks = createClicks(memory, requests, now)
  let seen: Seen | null = null
  let cart = ""
  let queue = Promise.resolve()

  /** One thing after another, so that a cart gets the click that is just being counted. */
  const inTurn = (work: () => Promise<void>): Promise<void> => (queue = queue.then(work).catch(() => {}))
  const mark = () => markCart(cart, memory, requests)

  const keep = async (): Promise<void> => {
    if (seen) {
      clicks.keep(seen)
      seen = null
      if (options.cleanAddress !== false) {
        cleanAddress(page, names)
      }
    }
    await clicks.count()
  }

  const capture = async (): Promise<void> => {
    try {
      await whenSeen(page)
      // Kept in mind while the shopper makes up their mind: the page may have changed without loading by then.
      seen = readAddress(page, names) ?? seen
      if ((seen || memory.arrival()) && (await (options.consent ?? (() => true))())) {
        await inTurn(() => inOneTab(page, name, keep))
        await inTurn(mark)
      }
    } catch {
      // A consent that cannot be asked is none.
    }
  }

  void capture()
  return {
    capture,
    attach: (cartId) => {
      cart = cartId
      return inTurn(mark)
    },
    token: () => memory.touch()?.token ?? null,
    forget: () => {
      memory.keepArrival(null)
      memory.keepTouch(null)
    },
  }
}
