import { checkGeneratedCode, normalizeReferralCode } from "./referral-code"

export const CHOSEN_CODE_MIN_LENGTH = 3
export const CHOSEN_CODE_MAX_LENGTH = 32

/** Words that would read as part of a shop's addresses, as an official promise, or as a program's "nothing". */
export const RESERVED_CODES: ReadonlySet<string> = new Set(
  (
    "ACCOUNT ADMIN ADMINISTRATOR AFFILIATE AFFILIATES API APP ASSETS AUTH CART CHECKOUT CODE CODES CONTACT COUPON " +
    "CUSTOMER CUSTOMERS DASHBOARD DEFAULT DELETE EDIT FALSE GIFT HEALTH HELP HOME HOOKS INDEX INFO INTERNAL INVITE " +
    "LINK LINKS LOGIN LOGOUT MEDUSA NAN NEW NIL NONE NULL OFFICIAL ORDER ORDERS PARTNER PARTNERS PASSWORD PAYOUT " +
    "PAYOUTS PORTAL PRIVACY PRODUCT PRODUCTS PROMO PUBLIC REF REFERRAL REGISTER ROBOTS ROOT SEARCH SETTINGS SHOP " +
    "SIGNIN SIGNUP STAFF STATIC STATUS STORE SUPPORT SYSTEM TERMS TEST TRUE UNDEFINED UPLOAD UPLOADS USER USERS " +
    "VOID WEBHOOK WEBHOOKS WWW"
  ).split(" ")
)

export const CODE_PROBLEMS = [
  "too_short",
  "too_long",
  "wrong_characters",
  "wrong_start",
  "reserved",
  "looks_mistyped",
] as const
export type CodeProblemCode = (typeof CODE_PROBLEMS)[number]

/** Why a chosen code cannot be had; the message is a sentence for people. */
export interface CodeProblem {
  code: CodeProblemCode
  message: string
}

/**
 * What is wrong with a code that somebody wishes for; empty when nothing is. It is normalised first. Whether it is
 * taken is for the database to say.
 */
export function validateChosenCode(input: string): CodeProblem[] {
  const code = normalizeReferralCode(input)
  const problems: CodeProblem[] = []
  const report = (problem: CodeProblemCode, message: string) => problems.push({ code: problem, message })
  if (code.length < CHOSEN_CODE_MIN_LENGTH) {
    report("too_short", `A code has at least ${CHOSEN_CODE_MIN_LENGTH} characters.`)
  }
  if (code.length > CHOSEN_CODE_MAX_LENGTH) {
    report("too_long", `A code has at most ${CHOSEN_CODE_MAX_LENGTH} characters.`)
  }
  if (!/^[A-Z0-9_-]*$/.test(code)) {
    report("wrong_characters", "A code consists of the letters A–Z, digits, - and _.")
  }
  if (/^[_-]/.test(code)) {
    report("wrong_start", "A code starts with a letter or a digit.")
  }
  if (RESERVED_CODES.has(code)) {
    report("reserved", `${code} is reserved.`)
  }
  // Else a slip in a generated code could lead to somebody else's chosen one.
  if (checkGeneratedCode(code) === "mistyped") {
    report("looks_mistyped", "This has the form of a generated code, but its check character is wrong.")
  }
  return problems
}
