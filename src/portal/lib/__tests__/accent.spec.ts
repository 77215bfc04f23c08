import { accentOf, contrast, rgbOf } from "../accent"

const WHITE = [255, 255, 255] as const
const DARK_PAGE = [33, 33, 36] as const

describe("a merchant's color", () => {
  it("white on black is 21 to 1", () => {
    expect(contrast(WHITE, [0, 0, 0])).toBeCloseTo(21)
  })

  it("#7c3aed can be read as it is on a light page", () => {
    expect(accentOf("#7c3aed")).toMatchObject({ button: "#7c3aed", on_light: "#7c3aed" })
  })

  it.each(["#ffff00", "#ffffff", "#000000", "#7c3aed", "#0f172a", "#22c55e"])("%s: buttons and text have 4.5 to 1 in both themes", (hex) => {
    const { button, on_light, on_dark } = accentOf(hex)
    expect(contrast(rgbOf(button), WHITE)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(rgbOf(on_light), WHITE)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(rgbOf(on_dark), DARK_PAGE)).toBeGreaterThanOrEqual(4.5)
  })
})
