import type { Seen } from "./address"
import type { Arrival, Memory } from "./memory"
import type { Requests } from "./requests"
import { readToken } from "./token"

/** The same link again within this time is a reload, a step back or a second tab, and no other click. */
const SAME_CLICK_MS = 30 * 60 * 1000

/** Keeps what an address said, and has a click counted that the short link has not counted. */
export function createClicks(memory: Memory, requests: Requests, now: () => number) {
  /** Only a later click takes the place of the one that is kept. @returns whether it is a token at all */
  const keepToken = (token: string | null, link: string): boolean => {
    const times = readToken(token, now())
    const kept = memory.touch()
    if (token && times && !(kept && kept.clicked >= times.clicked)) {
      memory.keepTouch({ ...times, token, link, cart: "" })
    }
    return times !== null
  }

  return {
    keep: (seen: Seen): void => {
      if (keepToken(seen.token, linkOf(seen))) {
        memory.keepArrival(null)
      } else if (seen.code) {
        memory.keepArrival(seen)
      }
    },
    /** What waits to be counted, from this page or an earlier one. Without an answer it waits on. */
    count: async (): Promise<void> => {
      const arrival = memory.arrival()
      if (!arrival) {
        return
      }
      const link = linkOf(arrival)
      const kept = memory.touch()
      const isCounted = kept?.link === link && now() - kept.clicked < SAME_CLICK_MS
      const answer = isCounted ? "never" : await requests.click(arrival)
      if (answer === "later") {
        return
      }
      if (typeof answer === "object") {
        keepToken(answer.token, link)
      }
      memory.keepArrival(null)
    },
  }
}

const linkOf = ({ code, body }: Arrival): string => `${code} ${body.sub_id ?? ""}`
