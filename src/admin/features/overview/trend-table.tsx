import { Table } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"
import type { TrendViewProps } from "./trend-chart"
import { usePeriodFormat } from "./use-period-format"

/** The figures behind the chart, the latest first. */
export function TrendTable({ name, points, grain, write }: TrendViewProps) {
  const t = useText()
  const { point } = usePeriodFormat()
  return (
    <div className="max-h-80 overflow-y-auto" tabIndex={0} role="region" aria-label={name}>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t(`overview.trend.begins.${grain}`)}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{name}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {points.toReversed().map(({ at, exact }) => (
            <Table.Row key={at}>
              <Table.Cell>{point(at, grain)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{write(exact)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
