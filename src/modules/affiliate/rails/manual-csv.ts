import { MANIFEST_COLUMNS, toManifestRow } from "../domain/payout/manifest"
import type { PayoutInstruction, PayoutRail, RailAnswer, RailFile } from "../domain/payout/rail"
import { toCsv } from "../lib/csv"

/**
 * The default rail: a CSV manifest that a person takes to the bank. It moves no money and knows of no payment, so every
 * payout it is handed waits for somebody to confirm it by its reference token.
 */
export default class ManualCsvRail implements PayoutRail {
  static identifier = "manual-csv"
  readonly code = "manual-csv"

  check(): string[] {
    return []
  }

  async submit(): Promise<RailAnswer> {
    return AWAITING
  }

  async lookup(): Promise<RailAnswer> {
    return AWAITING
  }

  async exportFile(instructions: PayoutInstruction[]): Promise<RailFile> {
    const content = toCsv(MANIFEST_COLUMNS, instructions.map(toManifestRow))
    return { filename: "affiliate-payouts.csv", mime_type: "text/csv", content }
  }
}

const AWAITING: RailAnswer = { result: "awaiting_confirmation", detail: "Waits for a person to confirm the payment." }
