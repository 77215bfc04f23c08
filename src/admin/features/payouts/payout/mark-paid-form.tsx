import { Form, KeyboundForm, RouteDrawer, useRouteModal } from "@medusajs/dashboard/components"
import { Button, DatePicker, Input } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import { calendarDay } from "../../../lib/calendar-day"

interface MarkPaidValues {
  external_reference: string
  paid_at: Date | null
}

/** Notes a payment that was made: the bank's reference, without which nobody could find it again, and the day. */
export function MarkPaidForm({ id }: { id: string }) {
  const t = useText()
  const { handleSuccess } = useRouteModal()
  const form = useForm<MarkPaidValues>({ defaultValues: { external_reference: "", paid_at: new Date() } })
  const { mutate, isPending } = useApiMutation("POST /admin/affiliate-payouts/:id/mark-paid", {
    success: ({ affiliate_payout: { affiliate_name: name } }) => t("payouts.payout.done.mark-paid", { name }),
    onSuccess: () => handleSuccess(),
  })
  const save = ({ external_reference, paid_at }: MarkPaidValues) =>
    mutate({ params: { id }, body: { external_reference, paid_at: paid_at ? calendarDay(paid_at) : "" } })
  return (
    <RouteDrawer.Form form={form}>
      <KeyboundForm className="flex h-full flex-col overflow-hidden" onSubmit={form.handleSubmit(save)}>
        <RouteDrawer.Body className="flex flex-col gap-y-8 overflow-y-auto">
          <Form.Field
            control={form.control}
            name="external_reference"
            rules={{ validate: (value) => value.trim() !== "" || t("form.required") }}
            render={({ field }) => (
              <Form.Item>
                <Form.Label>{t("payouts.fields.externalReference")}</Form.Label>
                <Form.Control>
                  <Input {...field} maxLength={255} autoComplete="off" />
                </Form.Control>
                <Form.Hint>{t("payouts.markPaid.referenceHint")}</Form.Hint>
                <Form.ErrorMessage />
              </Form.Item>
            )}
          />
          <Form.Field
            control={form.control}
            name="paid_at"
            rules={{ required: t("form.required") }}
            render={({ field: { ref: _, ...field } }) => (
              <Form.Item>
                <Form.Label>{t("payouts.fields.paidAt")}</Form.Label>
                <Form.Control>
                  <DatePicker {...field} maxValue={new Date()} aria-label={t("payouts.fields.paidAt")} modal />
                </Form.Control>
                <Form.ErrorMessage />
              </Form.Item>
            )}
          />
        </RouteDrawer.Body>
        <RouteDrawer.Footer>
          <RouteDrawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </RouteDrawer.Close>
          <Button size="small" type="submit" isLoading={isPending}>
            {t("payouts.payout.actions.mark-paid")}
          </Button>
        </RouteDrawer.Footer>
      </KeyboundForm>
    </RouteDrawer.Form>
  )
}
