import { ComputerDesktop, Moon, Sun } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useText } from "../hooks/use-text"
import { THEMES, chooseTheme, useTheme } from "../lib/theme"

const ICONS = { system: ComputerDesktop, light: Sun, dark: Moon }

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const t = useText()
  const chosen = useTheme()
  return (
    <div role="radiogroup" aria-label={t("appearance.theme")} className="bg-ui-bg-component inline-flex w-fit rounded-lg p-0.5">
      {THEMES.map((theme) => {
        const Icon = ICONS[theme]
        return (
          <label
            key={theme}
            title={t(`appearance.${theme}`)}
            className={clx(
              "text-ui-fg-muted hover:text-ui-fg-base has-[:focus-visible]:shadow-borders-focus grid h-7 w-9 cursor-pointer place-items-center rounded-md",
              theme === chosen && "bg-ui-bg-base text-ui-fg-base shadow-elevation-card-rest"
            )}
          >
            <input type="radio" name="theme" className="sr-only" checked={theme === chosen} onChange={() => chooseTheme(theme)} aria-label={t(`appearance.${theme}`)} />
            <Icon />
          </label>
        )
      })}
    </div>
  )
}
