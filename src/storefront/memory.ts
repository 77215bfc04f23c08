import type { Jar } from "./jar"
import { SEPARATOR } from "./names"
import { readToken, type TokenTimes } from "./token"

/** A click that was counted. */
export interface Touch extends TokenTimes {
  token: string
  /** The cart that carries it already; empty while none does. */
  cart: string
  /** The code and the affiliate's own mark, as the link had them. */
  link: string
}

/** A click that is still to be counted: the body of POST /r/:code with the code beside it. */
export interface Arrival {
  code: string
  body: { landing_page: string; referrer: string | null; sub_id: string | null }
}

/** A code that could not be delivered within a day is let go: it would be counted as a click of another day. */
const ARRIVAL_KEPT_MS = 24 * 60 * 60 * 1000

/**
 * What the kit remembers from page to page, read anew each time, since another tab may have written. Where the browser
 * keeps nothing, nothing is remembered.
 */
export function createMemory({ read, write }: Jar, name: string, now: () => number) {
  const arrivalName = `${name}_next`
  return {
    touch: (): Touch | null => {
      const [token = "", cart = "", ...link] = quietly(() => read(name))?.split(SEPARATOR) ?? []
      const times = readToken(token, now())
      return times && { ...times, token, cart, link: link.join(SEPARATOR) }
    },
    keepTouch: (touch: Touch | null): void => {
      quietly(() => (touch ? write(name, [touch.token, touch.cart, touch.link].join(SEPARATOR), touch.expires) : write(name, "", 0)))
    },
    arrival: (): Arrival | null => quietly(() => JSON.parse(read(arrivalName) ?? "null") as Arrival | null),
    keepArrival: (arrival: Arrival | null): void => {
      quietly(() => write(arrivalName, JSON.stringify(arrival), arrival ? now() + ARRIVAL_KEPT_MS : 0))
    },
  }
}
export type Memory = ReturnType<typeof createMemory>

function quietly<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
