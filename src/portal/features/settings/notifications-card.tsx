import { Label, Switch } from "@medusajs/ui"
import { useId } from "react"
import { NOTICE_GROUPS } from "../../../modules/affiliate/domain/notices/templates"
import { Card } from "../../components/card"
import { Problem } from "../../components/problem"
import { Skeleton } from "../../components/skeleton"
import { useApi, useChange } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"

/** Which mails are wanted. */
export function NotificationsCard() {
  const t = useText()
  const field = useId()
  const { data, error } = useApi("GET /store/affiliates/me/notification-preferences")
  const change = useChange("POST /store/affiliates/me/notification-preferences", { success: t("settings.saved") })
  return (
    <Card title={t("settings.notifications.title")} hint={t("settings.notifications.hint")} bodyClassName="flex flex-col gap-y-4">
      <Problem error={error ?? change.error} />
      {!data && !error && <Skeleton className="h-24" />}
      {data &&
        NOTICE_GROUPS.map((group) => (
          <div key={group} className="flex items-center justify-between gap-x-4">
            <Label htmlFor={`${field}-${group}`} size="small" className="text-pretty">
              {t(`settings.notifications.${group}`)}
            </Label>
            <Switch
              id={`${field}-${group}`}
              className="shrink-0"
              checked={data.notification_preferences[group]}
              disabled={change.isPending}
              onCheckedChange={(checked) => change.mutate({ body: { [group]: checked } })}
            />
          </div>
        ))}
    </Card>
  )
}
