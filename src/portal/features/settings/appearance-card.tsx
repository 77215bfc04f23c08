import { Button } from "@medusajs/ui"
import { Card } from "../../components/card"
import { LanguageSelect } from "../../components/language-select"
import { ThemeSwitch } from "../../components/theme-switch"
import { useText } from "../../hooks/use-text"
import { endSession } from "../../lib/session"

/** How the portal looks and speaks on this device, and the way out: what the sidebar has where there is room for one. */
export function AppearanceCard() {
  const t = useText()
  return (
    <Card title={t("settings.device")} bodyClassName="flex flex-col gap-y-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <span className="txt-compact-small text-ui-fg-subtle">{t("appearance.language")}</span>
        <div className="w-48">
          <LanguageSelect />
        </div>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <span className="txt-compact-small text-ui-fg-subtle">{t("appearance.theme")}</span>
        <ThemeSwitch />
      </div>
      <Button variant="secondary" className="self-end" onClick={endSession}>
        {t("actions.signOut")}
      </Button>
    </Card>
  )
}
