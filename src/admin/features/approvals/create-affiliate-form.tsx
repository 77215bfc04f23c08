import { KeyboundForm, RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import { Button, Heading, Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useApiMutation } from "../../hooks/use-api"
import { useText } from "../../hooks/use-text"
import { AffiliateFields, particularsOf, type AffiliateForm } from "../affiliate/profile/affiliate-fields"

/** Enters an affiliate by hand: pending, until it is approved like everybody else. */
export function CreateAffiliateForm() {
  const t = useText()
  const { handleSuccess } = useRouteModal()
  const form = useForm<AffiliateForm>({ defaultValues: { name: "", email: "", kind: "individual", org_id: "", base_currency_code: "" } })
  const { mutate, isPending } = useApiMutation("POST /admin/affiliates", {
    success: ({ affiliate }) => t("affiliate.create.done", { name: affiliate.name }),
    onSuccess: ({ affiliate }) => handleSuccess(`/affiliates/${affiliate.id}`),
  })
  return (
    <RouteFocusModal.Form form={form}>
      <KeyboundForm onSubmit={form.handleSubmit((values) => mutate({ body: particularsOf(values) }))} className="flex flex-1 flex-col overflow-hidden">
        <RouteFocusModal.Header />
        <RouteFocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto py-16">
          <div className="flex w-full max-w-[720px] flex-col gap-y-8">
            <div>
              <RouteFocusModal.Title asChild>
                <Heading>{t("affiliate.create.heading")}</Heading>
              </RouteFocusModal.Title>
              <RouteFocusModal.Description asChild>
                <Text size="small" className="text-ui-fg-subtle">
                  {t("affiliate.create.hint")}
                </Text>
              </RouteFocusModal.Description>
            </div>
            <div className="flex flex-col gap-y-4">
              <AffiliateFields control={form.control} />
            </div>
          </div>
        </RouteFocusModal.Body>
        <RouteFocusModal.Footer>
          <div className="flex items-center justify-end gap-x-2">
            <RouteFocusModal.Close asChild>
              <Button type="button" size="small" variant="secondary">
                {t("actions.cancel")}
              </Button>
            </RouteFocusModal.Close>
            <Button type="submit" size="small" isLoading={isPending}>
              {t("actions.create")}
            </Button>
          </div>
        </RouteFocusModal.Footer>
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
