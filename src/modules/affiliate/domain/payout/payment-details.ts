import { isIban } from "./iban"

/** Ways in which an affiliate can be paid. */
export const PAYMENT_METHODS = ["bank_account", "paypal", "other"] as const
export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

/** Where an affiliate's money goes, in the clear: never kept, logged or answered like this. */
export interface PaymentDetails {
  method: PaymentMethod
  holder_name: string
  iban?: string | null
  account_number?: string | null
  routing_number?: string | null
  paypal_email?: string | null
  instructions?: string | null
  /** ISO 3166-1, upper case. */
  country?: string | null
  currency_code?: string | null
}

/** What belongs to each method; of the alternatives one, and nothing else. */
const FIELDS: Record<PaymentMethod, readonly (readonly (keyof PaymentDetails)[])[]> = {
  bank_account: [["iban"], ["account_number", "routing_number"]],
  paypal: [["paypal_email"]],
  other: [["instructions"]],
}
const EVERY_FIELD = ["iban", "account_number", "routing_number", "paypal_email", "instructions"] as const

/** What is wrong with payment details, as a sentence that names the fields; null when nothing is. Quotes no value. */
export function paymentDetailsProblem(details: PaymentDetails): string | null {
  const given = EVERY_FIELD.filter((field) => (details[field] ?? "") !== "")
  const alternatives = FIELDS[details.method]
  if (!alternatives.some((fields) => fields.length === given.length && fields.every((field) => given.some((name) => name === field)))) {
    return `Payment by ${details.method} needs ${alternatives.map((fields) => fields.join(" and ")).join(", or ")}, and nothing else.`
  }
  if (details.iban && !isIban(details.iban)) {
    return "Field 'iban' must be an IBAN: its check digits or its length are wrong."
  }
  if (details.account_number && !/^[0-9]{4,17}$/.test(details.account_number)) {
    return "Field 'account_number' must have 4 to 17 digits."
  }
  return details.routing_number && !isRoutingNumber(details.routing_number)
    ? "Field 'routing_number' must be a routing number of the American Bankers Association: its check digit is wrong."
    : null
}

/** Nine digits, weighted 3, 7, 1 again and again, sum to a multiple of ten. https://www.aba.com/about-us/routing-number */
export function isRoutingNumber(number: string): boolean {
  if (!/^[0-9]{9}$/.test(number) || number === "000000000") {
    return false
  }
  const weights = [3, 7, 1]
  const sum = [...number].reduce((total, digit, index) => total + Number(digit) * (weights[index % 3] ?? 0), 0)
  return sum % 10 === 0
}

/** As they may be shown: the last four of an account, the first letter of an address; "…" for a text. */
export function maskPaymentDetails({ iban, account_number, paypal_email }: PaymentDetails): string {
  const account = iban ?? account_number
  if (account) {
    return `…${account.slice(-4)}`
  }
  return paypal_email ? `${paypal_email.slice(0, 1)}…${paypal_email.slice(paypal_email.lastIndexOf("@"))}` : "…"
}

/** Without the blanks that people write into account numbers, and in one case. */
export function normalPaymentDetails(details: PaymentDetails): PaymentDetails {
  const digits = (text: string | null | undefined) => (text ? text.replace(/[\s-]/g, "") : null)
  return {
    ...details,
    holder_name: details.holder_name.trim(),
    iban: digits(details.iban)?.toUpperCase() ?? null,
    account_number: digits(details.account_number),
    routing_number: digits(details.routing_number),
    paypal_email: details.paypal_email?.trim().toLowerCase() ?? null,
    country: details.country?.toUpperCase() ?? null,
    currency_code: details.currency_code?.toLowerCase() ?? null,
  }
}
