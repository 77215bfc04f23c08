/** What is done inside a store to have something to sell, and something to earn from. */
import { createRequire } from "node:module"
import { requireSupport } from "../lib/typescript.mjs"

const require = createRequire(import.meta.url)
const { Modules } = require("@medusajs/framework/utils")

const BENCH = { id: "bench", reason: "benchmark" }
const PRODUCTS = 10

/** Opens a shop through Medusa's own API: one region, ten products, half of them in a category. @returns what a shopper needs to know */
export async function open({ container, baseUrl }) {
  const { openStore } = requireSupport("store")
  const { addCategory, addProduct } = requireSupport("catalogue")
  const store = await openStore(baseUrl, container)
  const category = await addCategory(store, "Benchmarks")
  const products = []
  for (let number = 0; number < PRODUCTS; number += 1) {
    const category_ids = number % 2 === 0 ? [category] : []
    products.push(await addProduct(store, { title: `Product ${number}`, prices: { usd: 20 + number }, category_ids }))
  }
  const [key] = await container.resolve(Modules.API_KEY).listApiKeys({ title: "Web", type: "publishable" })
  return {
    key: key.token,
    market: store.markets.us,
    sales_channel_id: store.sales_channel_id,
    category_id: category,
    products,
  }
}

/** An active affiliate with a code and a rule of 10 % of everything. @returns the affiliate's id and code */
export async function openProgramme({ container }) {
  const service = container.resolve("affiliate")
  const affiliate_id = await service.enrolAffiliate({ name: "Bench", email: "bench@affiliates.test" }, BENCH)
  await service.moveAffiliate(affiliate_id, "approve", BENCH)
  await service.createReferralCode({ affiliate_id, code: "BENCH" }, BENCH)
  await service.createCommissionRule({ name: "Ten percent", scope: "global", kind: "percent", rate: "0.1" }, BENCH)
  return { affiliate_id, code: "BENCH" }
}

/** Marks carts with a code, as a storefront does. */
export async function refer({ container }, { carts, code }) {
  for (const cart_id of carts) {
    await container.resolve("affiliate").attachTouchpoint({ cart_id, code, revive: true })
  }
}

/** Waits until the store does nothing: what an order set off in the background is over. */
export async function rest() {
  const WINDOW_MS = 40
  for (let quiet = 0; quiet < 3; ) {
    const before = process.cpuUsage()
    await new Promise((done) => setTimeout(done, WINDOW_MS))
    const { user, system } = process.cpuUsage(before)
    quiet = user + system < 2000 ? quiet + 1 : 0
  }
}
