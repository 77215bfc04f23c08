import { ArrowRightOnRectangle } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { NavLink } from "react-router-dom"
import { Brand } from "../../components/brand"
import { LanguageSelect } from "../../components/language-select"
import { ThemeSwitch } from "../../components/theme-switch"
import type { Me } from "../../hooks/use-affiliate"
import { useText } from "../../hooks/use-text"
import { endSession } from "../../lib/session"
import { MENU } from "./menu"

export function Sidebar({ affiliate }: { affiliate: Me }) {
  const t = useText()
  return (
    <div className="border-ui-border-base bg-ui-bg-base sticky top-0 hidden h-dvh w-60 shrink-0 flex-col border-e md:flex print:!hidden">
      <div className="px-4 py-4">
        <Brand />
      </div>
      <nav aria-label={t("menu.label")} className="flex flex-1 flex-col gap-y-0.5 overflow-y-auto px-3 py-2">
        {MENU.map(({ to, label, icon: Icon }) => (
          <NavLink
            key={to}
            to={to}
            className={({ isActive }) =>
              clx(
                "txt-compact-small-plus hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex items-center gap-x-2.5 rounded-md px-2.5 py-2 outline-none",
                isActive ? "bg-ui-bg-component text-ui-fg-base" : "text-ui-fg-subtle"
              )
            }
          >
            <Icon />
            {t(label)}
          </NavLink>
        ))}
      </nav>
      <div className="border-ui-border-base flex flex-col gap-y-3 border-t p-4">
        <div className="min-w-0">
          <p className="txt-compact-small-plus text-ui-fg-base truncate">{affiliate.name}</p>
          <p className="txt-compact-xsmall text-ui-fg-subtle truncate">{affiliate.actor_email}</p>
        </div>
        <LanguageSelect />
        <div className="flex items-center justify-between">
          <ThemeSwitch />
          <button
            type="button"
            onClick={endSession}
            className="txt-compact-small text-ui-fg-subtle hover:text-ui-fg-base focus-visible:shadow-borders-focus flex items-center gap-x-1.5 rounded-md p-1 outline-none"
          >
            <ArrowRightOnRectangle />
            {t("actions.signOut")}
          </button>
        </div>
      </div>
    </div>
  )
}
