import type { ClaimReading } from "../order-reading"
import { keptOf, line, payment, remaining } from "./order-builder"

const hundred = line("a", { price: "100", quantity: "1" })
const captured = [payment("110")]

function claim(given: Partial<ClaimReading>): ClaimReading {
  return { claim_id: "claim_1", type: "replace", canceled: false, claimed: [], asked_back: [], replacement: [], ...given }
}

const one = (item_id: string) => [{ item_id, quantity: "1" }]
const oneBack = (item_id: string, last_received = "0") => [{ item_id, quantity: "1", last_received }]

describe("exchanges", () => {
  const awaited = { ...hundred, return_requested: "1" }
  const exchange = { exchange_id: "oexc_1", canceled: false, asked_back: oneBack("a") }

  it("100 exchanged for 120, return not yet received → 120", () => {
    const items = [awaited, line("b", { price: "120", quantity: "1" })]
    expect(remaining({ items, payments: captured, exchanges: [exchange] })).toEqual({ a: "0", b: "120" })
  })

  it("100 exchanged for 70, 30 refunded → 70; then goodwill 40 → 30", () => {
    const items = [awaited, line("b", { price: "70", quantity: "1" })]
    expect(remaining({ items, payments: [payment("110", ["30"])], exchanges: [exchange] })).toEqual({ a: "0", b: "70" })
    expect(remaining({ items, payments: [payment("110", ["30", "40"])], exchanges: [exchange] })).toEqual({ a: "0", b: "30" })
  })

  it("a canceled exchange takes nothing, even while an ordinary return of the same unit is awaited", () => {
    expect(keptOf({ items: [awaited], payments: captured, exchanges: [{ ...exchange, canceled: true }] })).toEqual({ a: "1" })
  })

  it("4 asked back, 3 of them here after two receipts of which Medusa remembers the last (1) → 0 kept, not −1", () => {
    const items = [line("a", { price: "25", quantity: "4", received: "2", dismissed: "1", return_requested: "1" })]
    const askedBack = [{ item_id: "a", quantity: "4", last_received: "1" }]
    expect(keptOf({ items, payments: captured, exchanges: [{ ...exchange, asked_back: askedBack }] })).toEqual({ a: "0" })
  })

  it("2 of 4 exchanged, both back in two receipts → 2 kept", () => {
    const items = [line("a", { price: "25", quantity: "4", received: "2" })]
    const askedBack = [{ item_id: "a", quantity: "2", last_received: "1" }]
    expect(keptOf({ items, payments: captured, exchanges: [{ ...exchange, asked_back: askedBack }] })).toEqual({ a: "2" })
  })

  it("1 of 3 exchanged, another on an ordinary return, neither back → 2 kept", () => {
    const items = [line("a", { price: "25", quantity: "3", return_requested: "2" })]
    expect(keptOf({ items, payments: captured, exchanges: [exchange] })).toEqual({ a: "2" })
  })
})

describe("claims", () => {
  it("a refund claim takes nothing by itself", () => {
    const claims = [claim({ type: "refund", claimed: one("a"), asked_back: oneBack("a") })]
    expect(keptOf({ items: [{ ...hundred, return_requested: "1" }], payments: captured, claims })).toEqual({ a: "1" })
  })

  it("100 replaced by 100, broken one not asked back → 100; then all refunded → 0", () => {
    const items = [hundred, line("b", { price: "100", quantity: "1" })]
    const claims = [claim({ claimed: one("a"), replacement: one("b") })]
    expect(remaining({ items, payments: captured, claims })).toEqual({ a: "0", b: "100" })
    expect(remaining({ items, payments: [payment("110", ["110"])], claims })).toEqual({ a: "0", b: "0" })
  })

  it("100 asked back and replaced as the dashboard does it (claim items empty) → 100", () => {
    const items = [{ ...hundred, return_requested: "1" }, line("b", { price: "100", quantity: "1" })]
    expect(keptOf({ items, payments: captured, claims: [claim({ asked_back: oneBack("a"), replacement: one("b") })] })).toEqual({
      a: "0",
      b: "1",
    })
  })

  it("100 claimed, a present of 20 sent, nothing asked back → the 100 stay and the present counts 0", () => {
    const items = [hundred, line("b", { price: "20", quantity: "1" })]
    expect(remaining({ items, payments: captured, claims: [claim({ claimed: one("a"), replacement: one("b") })] })).toEqual({
      a: "100",
      b: "0",
    })
  })

  it("100 claimed, nothing sent, nothing asked back → the 100 stay", () => {
    expect(keptOf({ items: [hundred], payments: captured, claims: [claim({ claimed: one("a") })] })).toEqual({ a: "1" })
  })

  it("100 asked back and replaced by 70 → 70, as in an exchange", () => {
    const items = [{ ...hundred, return_requested: "1" }, line("b", { price: "70", quantity: "1" })]
    const claims = [claim({ asked_back: oneBack("a"), replacement: one("b") })]
    expect(remaining({ items, payments: captured, claims })).toEqual({ a: "0", b: "70" })
  })

  it("a unit both claimed and asked back is gone once, not twice", () => {
    const items = [line("a", { price: "50", quantity: "2", return_requested: "1" }), line("b", { price: "50", quantity: "1" })]
    const claims = [claim({ claimed: one("a"), asked_back: oneBack("a"), replacement: one("b") })]
    expect(keptOf({ items, payments: captured, claims })).toEqual({ a: "1", b: "1" })
  })

  it("a unit claimed, asked back and received is gone once", () => {
    const items = [line("a", { price: "50", quantity: "2", received: "1" }), line("b", { price: "50", quantity: "1" })]
    const claims = [claim({ claimed: one("a"), asked_back: oneBack("a", "1"), replacement: one("b") })]
    expect(keptOf({ items, payments: captured, claims })).toEqual({ a: "1", b: "1" })
  })

  it("two 50s claimed, one asked back, two 50s sent: each claimed unit is weighed once → the two sent", () => {
    const items = [line("a", { price: "50", quantity: "2", return_requested: "1" }), line("b", { price: "50", quantity: "2" })]
    const two = (item_id: string) => [{ item_id, quantity: "2" }]
    const claims = [claim({ claimed: two("a"), asked_back: oneBack("a"), replacement: two("b") })]
    expect(keptOf({ items, payments: captured, claims })).toEqual({ a: "0", b: "2" })
  })

  it("a unit written off that came back after all → 0 kept, not −1", () => {
    const items = [line("a", { price: "100", quantity: "1", received: "1" }), line("b", { price: "100", quantity: "1" })]
    expect(keptOf({ items, payments: captured, claims: [claim({ claimed: one("a"), replacement: one("b") })] })).toEqual({
      a: "0",
      b: "1",
    })
  })

  it("a canceled claim takes nothing, even while an ordinary return of the same unit is awaited", () => {
    const claims = [claim({ canceled: true, claimed: one("a"), asked_back: oneBack("a"), replacement: one("gone") })]
    expect(keptOf({ items: [{ ...hundred, return_requested: "1" }], payments: captured, claims })).toEqual({ a: "1" })
  })
})
