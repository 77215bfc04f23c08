import { clx } from "@medusajs/ui"
import { NavLink } from "react-router-dom"
import { useText } from "../../hooks/use-text"
import { MENU } from "./menu"

export function BottomBar() {
  const t = useText()
  return (
    <nav
      aria-label={t("menu.label")}
      className="border-ui-border-base bg-ui-bg-base fixed inset-x-0 bottom-0 z-10 grid grid-cols-5 border-t pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      {MENU.map(({ to, label, icon: Icon }) => (
        <NavLink
          key={to}
          to={to}
          className={({ isActive }) =>
            clx(
              "focus-visible:shadow-borders-focus flex min-w-0 flex-col items-center gap-y-1 px-0.5 py-2 text-[10px] leading-4 outline-none",
              isActive ? "text-ui-fg-base" : "text-ui-fg-subtle"
            )
          }
        >
          {({ isActive }) => (
            <>
              <span className={clx("grid h-6 w-12 place-items-center rounded-full", isActive && "bg-ui-button-inverted text-ui-contrast-fg-primary")}>
                <Icon />
              </span>
              <span className="max-w-full truncate">{t(label)}</span>
            </>
          )}
        </NavLink>
      ))}
    </nav>
  )
}
