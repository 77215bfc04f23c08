import { Table, Text } from "@medusajs/ui"
import { Money } from "../../../components/money"
import { OrderLink } from "../../../components/order-link"
import { useText } from "../../../hooks/use-text"
import type { BacktestCurrency } from "./backtest-result"
import { Difference } from "./difference"

/** The orders on which the rule would have made the largest difference. */
export function BacktestOrders({ orders, currency }: { orders: BacktestCurrency["largest"]; currency: string }) {
  const t = useText()
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" leading="compact" weight="plus">
        {t("rules.backtest.largest")}
      </Text>
      <div className="bg-ui-bg-base shadow-elevation-card-rest overflow-x-auto rounded-lg">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell className="pl-4">{t("fields.order")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("rules.backtest.before")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("rules.backtest.after")}</Table.HeaderCell>
              <Table.HeaderCell className="pr-4 text-right">{t("rules.backtest.difference")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {orders.map((order) => (
              <Table.Row key={order.conversion_id}>
                <Table.Cell className="pl-4">
                  <OrderLink id={order.order_id} displayId={order.display_id} />
                </Table.Cell>
                <Table.Cell className="text-right">
                  <Money amount={order.before} currency={currency} />
                </Table.Cell>
                <Table.Cell className="text-right">
                  <Money amount={order.after} currency={currency} />
                </Table.Cell>
                <Table.Cell className="pr-4 text-right">
                  <Difference amount={order.difference} currency={currency} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </div>
  )
}
