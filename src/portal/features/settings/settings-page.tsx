import { useEffect, type ReactNode } from "react"
import { useLocation } from "react-router-dom"
import { Page } from "../../components/page"
import { useAffiliate } from "../../hooks/use-affiliate"
import { useText } from "../../hooks/use-text"
import { DocumentsCard } from "../documents/documents-card"
import { AppearanceCard } from "./appearance-card"
import { MembersCard } from "./members-card"
import { NotificationsCard } from "./notifications-card"
import { PasswordCard } from "./password-card"
import { PaymentCard } from "./payment-card"
import { ProfileCard } from "./profile-card"
import { TermsCard } from "./terms-card"

export function Component() {
  const t = useText()
  const { hash } = useLocation()
  const { role, org, status } = useAffiliate()
  const isOwner = role === "owner"
  // Links of the dashboard lead to a part of this page.
  useEffect(() => document.getElementById(hash.slice(1))?.scrollIntoView({ block: "start" }), [hash])
  return (
    <Page title={t("menu.settings")}>
      <ProfileCard />
      {isOwner && (
        <>
          <Part id="payment">
            <PaymentCard />
          </Part>
          <Part id="documents">
            <DocumentsCard />
          </Part>
        </>
      )}
      {isOwner && org && status === "active" && (
        <Part id="members">
          <MembersCard org={org.name} />
        </Part>
      )}
      {isOwner && <NotificationsCard />}
      <TermsCard />
      <PasswordCard />
      <AppearanceCard />
    </Page>
  )
}

const Part = ({ id, children }: { id: string; children: ReactNode }) => (
  <div id={id} className="scroll-mt-20">
    {children}
  </div>
)
