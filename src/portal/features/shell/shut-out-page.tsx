import { Button, Heading, Text } from "@medusajs/ui"
import { LockClosedSolid } from "@medusajs/icons"
import { useText } from "../../hooks/use-text"
import { endSession } from "../../lib/session"
import { AuthLayout } from "../auth/auth-layout"

/** For somebody whom the programme does not let in now, with the server's reason. */
export function ShutOutPage({ message }: { message: string }) {
  const t = useText()
  return (
    <AuthLayout>
      <div className="flex flex-col items-start gap-y-4">
        <span className="bg-ui-bg-component text-ui-fg-subtle grid size-10 place-items-center rounded-full">
          <LockClosedSolid />
        </span>
        <Heading level="h1">{t("shutOut.title")}</Heading>
        <Text>{message}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("shutOut.hint")}
        </Text>
        <Button variant="secondary" onClick={endSession}>
          {t("actions.signOut")}
        </Button>
      </div>
    </AuthLayout>
  )
}
