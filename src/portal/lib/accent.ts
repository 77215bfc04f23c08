/** Red, green and blue, each 0 to 255. */
type Rgb = readonly [number, number, number]

const WHITE: Rgb = [255, 255, 255]
const BLACK: Rgb = [0, 0, 0]
/** Medusa's darkest page. */
const DARK_PAGE: Rgb = [33, 33, 36]
/** What WCAG asks of text (AA). */
const READABLE = 4.5
const STEP = 0.05

/** The merchant's color as the page can use it, in both themes. */
export interface Accent {
  /** Buttons with white text on them. */
  button: string
  button_hover: string
  /** Text and lines on a light page, and on a dark one. */
  on_light: string
  on_dark: string
}

/**
 * Shades of a color that can be read wherever they stand: a yellow would hide white text, a navy a dark page's links.
 * @param hex "#7c3aed"
 */
export function accentOf(hex: string): Accent {
  const color = rgbOf(hex)
  const button = shade(color, BLACK, WHITE)
  return {
    button: hexOf(button),
    button_hover: hexOf(mix(button, BLACK, 0.12)),
    on_light: hexOf(button),
    on_dark: hexOf(shade(color, WHITE, DARK_PAGE)),
  }
}

/** As little of the other color as makes it readable on that ground. */
function shade(color: Rgb, towards: Rgb, ground: Rgb): Rgb {
  for (let part = 0; part < 1; part += STEP) {
    const mixed = mix(color, towards, part)
    if (contrast(mixed, ground) >= READABLE) {
      return mixed
    }
  }
  return towards
}

/** Exported for its test. WCAG's contrast ratio: 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function mix(color: Rgb, other: Rgb, part: number): Rgb {
  const at = (index: 0 | 1 | 2) => Math.round(color[index] + (other[index] - color[index]) * part)
  return [at(0), at(1), at(2)]
}

/** Exported for its test. */
export function rgbOf(hex: string): Rgb {
  const part = (at: number) => parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}

const hexOf = (color: Rgb) => `#${color.map((value) => value.toString(16).padStart(2, "0")).join("")}`
