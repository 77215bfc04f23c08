const MARK = "amount:"

/** Money for Medusa's own API, which takes JSON numbers: written into the body digit by digit, so that it never is a float here. */
export class Amount {
  /** @param text major units, e.g. "19.99" */
  constructor(private readonly text: string) {
    if (!/^\d+(\.\d+)?$/.test(text)) {
      throw new Error(`“${text}” is not an amount`)
    }
  }

  toJSON(): string {
    return `${MARK}${this.text}`
  }
}

/** JSON with each `Amount` as a number. */
export function encodeBody(body: object): string {
  return JSON.stringify(body).replace(new RegExp(`"${MARK}(\\d+(?:\\.\\d+)?)"`, "g"), "$1")
}

/** The exact sum of decimal strings of one currency, which all have the same number of decimals. */
export function sumAmounts(amounts: readonly string[]): string {
  const decimals = Math.max(0, ...amounts.map((amount) => (amount.split(".")[1] ?? "").length))
  const minor = amounts.reduce((sum, amount) => {
    const [whole = "0", fraction = ""] = amount.split(".")
    return sum + BigInt(whole + fraction.padEnd(decimals, "0"))
  }, 0n)
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, "0")
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return minor < 0n ? `-${text}` : text
}
