/** Who works in the demo store. Two, because a payout batch is approved by another person than the one who prepared it. */
export const MANAGER = { name: "Programme manager", email: "manager@example.com", password: "demo-manager" }
export const FINANCE = { name: "Finance", email: "finance@example.com", password: "demo-finance" }
/** One of the affiliates, as the play enters them (demo/play/data/affiliates.ts). */
export const ADA = { email: "ada@trailnotes.example", password: "demo-affiliate" }
