const SIZES = { full: { affiliates: 10_000, entries: 1_000_000 }, quick: { affiliates: 1_000, entries: 50_000 } }
const CURRENCY = "usd"

/**
 * A store whose ledger is full, filled when the first benchmark asks for it.
 * @returns {() => Promise<object>} the shop with `affiliates`, `entries` and `currency`
 */
export function lazyFullShop(workshop, { quick, say }) {
  let shop = null
  return () => (shop ??= fill())

  async function fill() {
    const size = quick ? SIZES.quick : SIZES.full
    const opened = await workshop.openShop({ plugin: true })
    say(`filling a ledger with ${size.entries.toLocaleString("en")} entries of ${size.affiliates.toLocaleString("en")} affiliates`)
    await opened.run("ledger.fill", { ...size, currency: CURRENCY })
    return { ...opened, ...size, currency: CURRENCY }
  }
}
