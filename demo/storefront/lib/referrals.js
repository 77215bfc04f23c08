import { CONFIG } from "/config.js"
import { trackReferrals } from "/kit.mjs"
import { find } from "./dom.js"

const KEY = "shop_partner_cookie"

export const decision = () => localStorage.getItem(KEY)

/** The kit asks only when there is something to keep; a shopper who has decided is not asked again. */
function consent() {
  return decision() ? decision() === "yes" : ask()
}

export const referrals = trackReferrals({ backend: CONFIG.backend, publishableKey: CONFIG.publishableKey, consent })

function ask() {
  const box = find("#consent")
  box.hidden = false
  return new Promise((resolve) => {
    const decide = (answer) => () => {
      box.hidden = true
      localStorage.setItem(KEY, answer)
      resolve(answer === "yes")
    }
    find("#allow").onclick = decide("yes")
    find("#decline").onclick = decide("no")
  })
}

/** The shopper changes their mind, at the foot of every page. */
export async function changeDecision() {
  if (decision() === "yes") {
    localStorage.setItem(KEY, "no")
    referrals.forget()
  } else {
    localStorage.setItem(KEY, "yes")
    await referrals.capture()
  }
}
