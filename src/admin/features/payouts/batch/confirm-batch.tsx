import { RouteFocusModal } from "@medusajs/dashboard/components"
import { Alert, Button, Code, Heading, Text } from "@medusajs/ui"
import { CONFIRMATION_COLUMNS } from "../../../../modules/affiliate/domain/payout/confirmation"
import { FileDrop } from "../../../components/file-drop"
import { useChange } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import { upload } from "../../../lib/api"
import { ConfirmationResults } from "./confirmation-results"

/** Takes the bank's or finance's file of what was paid, and says row by row what became of it. */
export function ConfirmBatch({ id }: { id: string }) {
  const t = useText()
  const { mutate, isPending, data, error } = useChange((file: File) =>
    upload("POST /admin/affiliate-payout-batches/:id/confirmations", { id }, file, "text/csv")
  )
  return (
    <>
      <RouteFocusModal.Header />
      <RouteFocusModal.Body className="flex w-full flex-col items-center overflow-y-auto p-6 md:p-16">
        <div className="flex w-full max-w-[720px] flex-col gap-y-8">
          <div>
            <RouteFocusModal.Title asChild>
              <Heading>{t("payouts.confirm.heading")}</Heading>
            </RouteFocusModal.Title>
            <RouteFocusModal.Description asChild>
              <Text size="small" className="text-ui-fg-subtle">
                {t("payouts.confirm.hint")}
              </Text>
            </RouteFocusModal.Description>
          </div>
          <div className="flex flex-col gap-y-2">
            <Text size="small" leading="compact" weight="plus">
              {t("payouts.confirm.columns")}
            </Text>
            <Code>{CONFIRMATION_COLUMNS.join(",")}</Code>
          </div>
          <FileDrop
            label={t(isPending ? "payouts.confirm.reading" : "payouts.confirm.choose")}
            hint={t("payouts.confirm.chooseHint")}
            accept=".csv,text/csv"
            isDisabled={isPending}
            onFile={(file) => mutate(file)}
          />
          <div aria-live="polite" className="flex flex-col gap-y-4">
            {error && <Alert variant="error">{error.message}</Alert>}
            {data && <ConfirmationResults results={data.results} />}
          </div>
        </div>
      </RouteFocusModal.Body>
      <RouteFocusModal.Footer>
        <RouteFocusModal.Close asChild>
          <Button size="small" variant={data ? "primary" : "secondary"}>
            {t("actions.close")}
          </Button>
        </RouteFocusModal.Close>
      </RouteFocusModal.Footer>
    </>
  )
}
