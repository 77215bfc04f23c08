import { useUser } from "@medusajs/dashboard/hooks"
import { useText } from "../hooks/use-text"

/** Who did something: a user by name, else what kind of actor it was. */
export function Actor({ id }: { id: string }) {
  const t = useText()
  const isUser = id.startsWith("user_")
  const { user } = useUser(id, undefined, { enabled: isUser })
  if (isUser) {
    const name = [user?.first_name, user?.last_name].filter(Boolean).join(" ")
    return <span>{name || user?.email || t("actors.user")}</span>
  }
  if (id.startsWith("aff_")) {
    return <span>{t("actors.affiliate")}</span>
  }
  return <span>{t(id.startsWith("apk_") ? "actors.apiKey" : "actors.system")}</span>
}
