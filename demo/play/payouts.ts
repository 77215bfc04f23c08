import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { table } from "./lib/table"
import type { World } from "./stage"

/** What the API says of payouts. Amounts are exact decimals in major units. */
export interface Payout {
  id: string
  affiliate_name: string
  currency_code: string
  status: string
  gross: string
  fees: string
  net: string
  reference_token: string
}

export interface Exclusion {
  affiliate_name: string
  currency_code: string
  gross: string
  code: string
  message: string
}

export interface Batch {
  id: string
  display_id: number
  status: string
  version: number
  payouts: Payout[]
  exclusions: Exclusion[]
}

export const BATCHES = "/admin/affiliate-payout-batches"

/** The manager sweeps everything that is ready now. */
export async function prepareBatch(world: World): Promise<Batch> {
  return (await world.manager.post<{ affiliate_payout_batch: Batch }>(BATCHES, {})).affiliate_payout_batch
}

export function payoutTable(payouts: Payout[]): string {
  const rows = inOrder(payouts).map(({ affiliate_name, currency_code, gross, fees, net }) => [affiliate_name, currency_code.toUpperCase(), gross, fees, net])
  return table(["Affiliate", "", "Gross", "Fees", "Net"], rows, [2, 3, 4])
}

export function exclusionTable(exclusions: Exclusion[]): string {
  const rows = inOrder(exclusions).map(({ affiliate_name, currency_code, gross, message }) => [affiliate_name, currency_code.toUpperCase(), gross, message])
  return table(["Left out", "", "Balance", "Why"], rows, [2])
}

/** By name and currency: ids differ from run to run. */
function inOrder<T extends { affiliate_name: string; currency_code: string }>(rows: T[]): T[] {
  const key = ({ affiliate_name, currency_code }: T) => `${affiliate_name}\n${currency_code}`
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Keeps a file where finance would. @returns its path. */
export function keepFile(world: World, name: string, content: string): string {
  mkdirSync(world.outputDir, { recursive: true })
  const path = join(world.outputDir, name)
  writeFileSync(path, content)
  return path
}

/** The bank's answer for these payouts, as finance would type it up. */
export function confirmationCsv(payouts: Payout[]): string {
  const today = new Date().toISOString().slice(0, 10)
  const rows = inOrder(payouts).map(({ reference_token }, index) => `${reference_token},${today},BANK-${String(index + 1).padStart(4, "0")}`)
  return ["reference_token,paid_at,external_reference", ...rows, ""].join("\n")
}
