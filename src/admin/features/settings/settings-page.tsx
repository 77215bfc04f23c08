import { LayoutComposer } from "@medusajs/dashboard/components"
import { PageSkeleton } from "../../components/page-skeleton"
import { FraudSection } from "./fraud/fraud-section"
import { ScopeSection } from "./scope-section"
import { sectionsOf } from "./setting-fields"
import { SettingSection } from "./setting-section"
import { TermsSection } from "./terms/terms-section"
import { useSettings } from "./use-settings"

/** What the programme decides, and what single sales channels decide otherwise. */
export function SettingsPage() {
  const settings = useSettings()
  if (!settings) {
    return <PageSkeleton />
  }
  return (
    <LayoutComposer
      widgetsZonePrefix="affiliate_settings.details"
      preferredLayoutId="core:single-column"
      data={settings}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="AffiliateSettingsScope">
              <ScopeSection settings={settings} />
            </LayoutComposer.Entry>
            {sectionsOf(settings.sales_channel_id).map((name) => (
              <LayoutComposer.Entry key={name} id={`AffiliateSettings:${name}`}>
                <SettingSection name={name} settings={settings} />
              </LayoutComposer.Entry>
            ))}
            <LayoutComposer.Entry id="AffiliateSettings:fraud">
              <FraudSection settings={settings} />
            </LayoutComposer.Entry>
            {settings.sales_channel_id === null && (
              <LayoutComposer.Entry id="AffiliateSettings:terms">
                <TermsSection />
              </LayoutComposer.Entry>
            )}
          </>
        ),
      }}
    />
  )
}
