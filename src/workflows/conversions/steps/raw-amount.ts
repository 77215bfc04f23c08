import { Decimal } from "../../../modules/affiliate/domain/money/decimal"
import { broken } from "../../../modules/affiliate/lib/errors"
import type { RawAmount } from "./order-graph"

/**
 * The exact value of a `raw_*` field as a plain decimal string.
 * @throws Error naming the field
 */
export function decimalOf(raw: RawAmount | undefined | null, field: string): string {
  const value = raw?.value
  if (typeof value !== "string" || !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)) {
    throw broken(`Medusa reports no exact amount for ${field}: ${JSON.stringify(raw)}`)
  }
  return new Decimal(value).toFixed()
}

/** @throws Error naming the field */
export function present<T>(value: T | null | undefined, field: string): T {
  if (value === null || value === undefined) {
    throw broken(`Medusa reports nothing for ${field}`)
  }
  return value
}
