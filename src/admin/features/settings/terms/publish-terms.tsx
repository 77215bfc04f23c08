import { RouteDrawer, useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { DrawerForm } from "../../../components/drawer-form"
import { TextareaField, TextField } from "../../../components/form-fields"
import { useApi, useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"

/** The drawer that publishes the next version of the terms, begun from the one in force. */
export function PublishTerms() {
  const { data } = useApi("GET /admin/affiliate-terms", { query: { limit: 10 } })
  const [current] = data?.affiliate_terms ?? []
  return <RouteDrawer>{data && <PublishTermsForm title={current?.title ?? ""} body={current?.body ?? ""} />}</RouteDrawer>
}

function PublishTermsForm(current: { title: string; body: string }) {
  const t = useText()
  const { handleSuccess } = useRouteModal()
  const form = useForm({ defaultValues: current })
  const { mutate, isPending } = useApiMutation("POST /admin/affiliate-terms", {
    success: ({ affiliate_terms: { version } }) => t("settings.terms.done", { version }),
    onSuccess: () => handleSuccess(),
  })
  return (
    <DrawerForm
      title={t("settings.terms.publish")}
      description={t("settings.terms.publishHint")}
      form={form}
      onSubmit={(body) => mutate({ body })}
      isPending={isPending}
      submit={t("settings.terms.publish")}
    >
      <TextField control={form.control} name="title" label={t("settings.terms.title")} maxLength={200} />
      <TextareaField control={form.control} name="body" label={t("settings.terms.body")} hint={t("settings.terms.bodyHint")} maxLength={100_000} />
    </DrawerForm>
  )
}
