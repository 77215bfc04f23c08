import type { World } from "../stage"

/** How the programme decides, for all channels and, differently, for the marketplace. */
export async function playSettings(world: World): Promise<void> {
  const step = world.beginStep("Settings")
  await world.manager.post("/admin/affiliate-settings", {
    // Commissions may be approved at once, so that they can be paid within the demo.
    hold_period_days: 0,
    commission_approval: "manual",
    minimum_payout: { usd: "25.00", eur: "25.00", jpy: "3000" },
    payout_fee_flat: { usd: "0.50", eur: "0.50" },
    payout_fee_percent: "0.01",
    // The demo's shoppers all pay within seconds of their click: only the marketplace takes offence at that.
    fraud: { signals: { conversion_too_fast: { weight: 0 } } },
  })
  await world.manager.post(`/admin/affiliate-settings/${world.store.channels.market.id}`, {
    hold_period_days: 14,
    customer_binding: { mode: "lifetime" },
    fraud: { signals: { conversion_too_fast: { threshold: 10, weight: 100 } } },
  })
  step.done("no hold period; the marketplace waits 14 days, watches for orders too fast, and its customers stay with who brought them")
}
