import { accentOf } from "./accent"
import { config } from "./config"

/** Puts the merchant's color where Medusa's components take theirs from; nothing where none is configured. */
export function showAccent(): void {
  const { accent } = config.theme
  if (!accent || !/^#[0-9a-f]{6}$/i.test(accent)) {
    return
  }
  const { button, button_hover, on_light, on_dark } = accentOf(accent)
  const rule = (selector: string, text: string) =>
    `${selector}{--portal-accent:${text};--fg-interactive:${text};--fg-interactive-hover:${text};--border-interactive:${text};--bg-interactive:${button};` +
    `--button-inverted:${button};--button-inverted-hover:${button_hover};--button-inverted-pressed:${button_hover};--contrast-fg-primary:#fff;` +
    `--buttons-inverted:0 1px 2px 0 rgba(0,0,0,.2),0 0 0 1px ${button_hover};` +
    `--buttons-inverted-focus:0 0 0 1px ${button_hover},0 0 0 3px ${text}66}`
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rule(":root", on_light) + rule(".dark", on_dark))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
