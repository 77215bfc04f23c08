import { KeyboundForm, RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import { Button, Heading, Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useApiMutation, useDryRun } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import { DryRun } from "./dry-run"
import { PrepareFields } from "./prepare-fields"
import { scopeOf, type PrepareValues } from "./scope"

/** Chooses what a batch is to pay, shows what that comes to, and only then writes it. */
export function PrepareForm() {
  const t = useText()
  const { handleSuccess } = useRouteModal()
  const form = useForm<PrepareValues>({ defaultValues: { period_end: null, currency_code: "", affiliate_ids: [], rail: "" } })
  const { rail, ...wanted } = form.watch()
  const scope = scopeOf(wanted)
  const { data: proposal, error, isFetching } = useDryRun("POST /admin/affiliate-payout-batches/preview", { body: scope })
  const { mutate, isPending } = useApiMutation("POST /admin/affiliate-payout-batches", {
    success: ({ affiliate_payout_batch: { display_id } }) => t("payouts.prepare.done", { number: display_id }),
    onSuccess: ({ affiliate_payout_batch: { id } }) => handleSuccess(`/affiliates/payouts/batches/${id}`),
  })
  const isEmpty = !proposal || proposal.payouts.length === 0
  // With the preview's own end, so that what becomes a batch is what was shown.
  const prepare = () => mutate({ body: { ...scope, period_end: proposal?.period_end, ...(rail ? { rail } : {}) } })
  return (
    <RouteFocusModal.Form form={form}>
      <KeyboundForm className="flex h-full flex-col overflow-hidden" onSubmit={form.handleSubmit(prepare)}>
        <RouteFocusModal.Header />
        <RouteFocusModal.Body className="flex w-full flex-col items-center overflow-y-auto p-6 md:p-16">
          <div className="flex w-full max-w-[720px] flex-col gap-y-8">
            <div>
              <RouteFocusModal.Title asChild>
                <Heading>{t("payouts.prepare.heading")}</Heading>
              </RouteFocusModal.Title>
              <RouteFocusModal.Description asChild>
                <Text size="small" className="text-ui-fg-subtle">
                  {t("payouts.prepare.hint")}
                </Text>
              </RouteFocusModal.Description>
            </div>
            <PrepareFields form={form} />
            <DryRun proposal={proposal} error={error} isFetching={isFetching} />
          </div>
        </RouteFocusModal.Body>
        <RouteFocusModal.Footer>
          <RouteFocusModal.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </RouteFocusModal.Close>
          <Button size="small" type="submit" isLoading={isPending} disabled={isEmpty || isFetching || error !== null}>
            {t("payouts.prepare.create")}
          </Button>
        </RouteFocusModal.Footer>
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
