import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BacktestCommissionRuleInput } from "../../../../workflows/affiliates/steps/backtest-commission-rule"
import { backtestCommissionRuleWorkflow } from "../../../../workflows/affiliates/workflows/backtest-commission-rule"

export async function POST(req: MedusaRequest<BacktestCommissionRuleInput>, res: MedusaResponse): Promise<void> {
  const { result: backtest } = await backtestCommissionRuleWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ backtest })
}
