import { Heading, StatusBadge, Table } from "@medusajs/ui"
import { ShowMore } from "../../../components/show-more"
import { TextLink } from "../../../components/text-link"
import { useFormat } from "../../../hooks/use-format"
import { useShowMore } from "../../../hooks/use-show-more"
import { useText } from "../../../hooks/use-text"
import type { Answer } from "../../../lib/contract-types"

type Result = Answer<"POST /admin/affiliate-payout-batches/:id/confirmations">["results"][number]

const COLORS = { paid: "green", already_paid: "grey", error: "red" } as const satisfies Record<Result["status"], string>

/** What became of each row. Those with a problem come first: they are what is left to do. */
export function ConfirmationResults({ results }: { results: readonly Result[] }) {
  const t = useText()
  const { number } = useFormat()
  const refused = results.filter(({ status }) => status === "error")
  const taken = results.filter(({ status }) => status !== "error")
  const { shown, hidden, showMore } = useShowMore([...refused, ...taken])
  return (
    <>
      <Heading level="h2">{t("payouts.confirm.results", { taken: number(taken.length), refused: number(refused.length) })}</Heading>
      <div className="shadow-elevation-card-rest overflow-x-auto rounded-lg">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("payouts.confirm.row")}</Table.HeaderCell>
              <Table.HeaderCell>{t("payouts.fields.reference")}</Table.HeaderCell>
              <Table.HeaderCell>{t("payouts.confirm.result")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {shown.map((result) => (
              <Table.Row key={result.row}>
                <Table.Cell>{number(result.row)}</Table.Cell>
                <Table.Cell className="font-mono">
                  {result.payout_id ? <TextLink to={`/affiliates/payouts/${result.payout_id}`}>{result.reference_token}</TextLink> : result.reference_token}
                </Table.Cell>
                <Table.Cell className="text-pretty py-2">
                  <StatusBadge color={COLORS[result.status]}>{t(`payouts.confirm.status.${result.status}`)}</StatusBadge>
                  {result.problems.map(({ column, message }) => (
                    <div key={`${column} ${message}`}>{message}</div>
                  ))}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
        <ShowMore hidden={hidden} onClick={showMore} />
      </div>
    </>
  )
}
