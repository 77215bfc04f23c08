import { clickId } from "../click-id"

const random = (byte: number) => new Uint8Array(10).fill(byte)

describe("a click's id", () => {
  it("is a ULID with its prefix: 1469918176385 ms → 01ARYZ6S41…", () => {
    // The example of the ULID's own specification.
    expect(clickId(new Date(1469918176385), random(0))).toBe("affclk_01ARYZ6S410000000000000000")
    expect(clickId(new Date(1469918176385), random(255))).toBe("affclk_01ARYZ6S41ZZZZZZZZZZZZZZZZ")
  })

  it("ids sort by their time, whatever their random part", () => {
    expect(clickId(new Date("2026-11-28T00:00:00.000Z"), random(255)) < clickId(new Date("2026-11-28T00:00:00.001Z"), random(0))).toBe(true)
  })
})
