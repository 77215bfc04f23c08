const DECIMAL = /^\d+(\.\d+)?$/

/** Percent and fraction are two digits apart. */
const PERCENT_PLACES = 2

/** "8.75", or "8,75" as some languages write it, is "0.0875". What is no number comes back, for validation to name. */
export const percentToFraction = (percent: string): string => shiftPoint(percent.trim().replace(",", "."), -PERCENT_PLACES)

/** "0.0875" is "8.75". */
export const fractionToPercent = (fraction: string): string => shiftPoint(fraction, PERCENT_PLACES)

/** Moves the decimal point of an exact decimal string as text, so that nothing on the way is a float. */
function shiftPoint(text: string, places: number): string {
  if (!DECIMAL.test(text)) {
    return text
  }
  const [whole = "", fraction = ""] = text.split(".")
  // Zeros on both sides, so that the point has somewhere to go.
  const room = Math.abs(places)
  const padded = "0".repeat(room) + whole + fraction + "0".repeat(room)
  const point = room + whole.length + places
  const before = padded.slice(0, point).replace(/^0+(?=\d)/, "")
  const after = padded.slice(point).replace(/0+$/, "")
  return after === "" ? before : `${before}.${after}`
}
