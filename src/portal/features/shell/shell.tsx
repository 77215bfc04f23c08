import { Suspense } from "react"
import { Outlet, ScrollRestoration, useNavigation } from "react-router-dom"
import { Brand } from "../../components/brand"
import { useAffiliate } from "../../hooks/use-affiliate"
import { useText } from "../../hooks/use-text"
import { BottomBar } from "./bottom-bar"
import { RouteSkeleton } from "./route-skeleton"
import { Sidebar } from "./sidebar"

/** The frame: a sidebar where there is room, a bar within reach of the thumb where there is none. */
export function Shell() {
  const t = useText()
  const affiliate = useAffiliate()
  const { state } = useNavigation()
  return (
    <div className="flex min-h-dvh flex-col md:flex-row print:block">
      <button
        type="button"
        onClick={() => document.getElementById("page")?.focus()}
        className="bg-ui-bg-base shadow-elevation-flyout txt-compact-small-plus sr-only rounded-md px-3 py-2 focus:not-sr-only focus:fixed focus:start-4 focus:top-4 focus:z-50"
      >
        {t("menu.skip")}
      </button>
      <Sidebar affiliate={affiliate} />
      <header className="border-ui-border-base bg-ui-bg-base sticky top-0 z-10 border-b px-4 py-2.5 md:hidden print:hidden">
        <Brand />
      </header>
      <main id="page" tabIndex={-1} className="min-w-0 flex-1 outline-none">
        <div aria-busy={state === "loading"} className="mx-auto w-full max-w-5xl px-4 pb-28 pt-5 md:px-8 md:pb-12 md:pt-8 print:p-0">
          <Suspense fallback={<RouteSkeleton />}>
            <Outlet context={affiliate} />
          </Suspense>
        </div>
      </main>
      <BottomBar />
      <ScrollRestoration />
    </div>
  )
}
