import { CheckCircleSolid } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Brand } from "../../components/brand"
import { LanguageSelect } from "../../components/language-select"
import { ThemeSwitch } from "../../components/theme-switch"
import { useText } from "../../hooks/use-text"
import { config } from "../../lib/config"

/** Pages for somebody who is not in yet; where there is room, with what the programme offers beside them. */
export function AuthLayout({ isWide = false, children }: { isWide?: boolean; children: ReactNode }) {
  return (
    <div className="bg-ui-bg-base grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] xl:grid-cols-[minmax(0,1fr)_minmax(0,32rem)]">
      <div className="flex min-w-0 flex-col px-5 py-5 md:px-10 md:py-8">
        <header>
          <Brand />
        </header>
        <main className={clx("mx-auto flex w-full flex-1 flex-col justify-center py-10", isWide ? "max-w-xl" : "max-w-sm")}>{children}</main>
        <footer className="flex items-center justify-between gap-x-4">
          <div className="w-44">
            <LanguageSelect />
          </div>
          <ThemeSwitch />
        </footer>
      </div>
      <Offer />
    </div>
  )
}

function Offer() {
  const t = useText()
  return (
    <aside className="bg-ui-button-inverted text-ui-contrast-fg-primary relative hidden flex-col justify-center overflow-hidden p-12 lg:flex">
      <div aria-hidden className="absolute -end-24 -top-24 size-96 rounded-full bg-white/10" />
      <div aria-hidden className="absolute -bottom-32 -start-20 size-80 rounded-full bg-white/5" />
      <div className="relative flex flex-col gap-y-6">
        <p className="text-pretty text-[26px] font-medium leading-8">{t("auth.offer.title", { programme: config.name })}</p>
        <ul className="flex flex-col gap-y-4">
          {(["links", "figures", "payouts"] as const).map((key) => (
            <li key={key} className="txt-medium flex gap-x-3">
              <CheckCircleSolid className="mt-1 shrink-0 opacity-90" />
              <span className="text-pretty">{t(`auth.offer.${key}`)}</span>
            </li>
          ))}
        </ul>
      </div>
    </aside>
  )
}
