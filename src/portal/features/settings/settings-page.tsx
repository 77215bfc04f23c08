import { Page } from "../../components/page"
import { useText } from "../../hooks/use-text"
import { AppearanceCard } from "./appearance-card"
import { ProfileCard } from "./profile-card"

export function Component() {
  const t = useText()
  return (
    <Page title={t("menu.settings")}>
      <ProfileCard />
      <AppearanceCard />
    </Page>
  )
}
