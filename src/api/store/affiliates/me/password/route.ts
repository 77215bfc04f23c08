import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { portalScope } from "../../helpers"
import { assertPassword, setPassword } from "../../password"
import type { PasswordBody } from "../account-contract"

export async function POST(req: AuthenticatedMedusaRequest<PasswordBody>, res: MedusaResponse): Promise<void> {
  await portalScope(req)
  const { current_password, new_password } = req.validatedBody
  // Not by a workflow: its engine may write down what goes in.
  await setPassword(req, await assertPassword(req, current_password), new_password)
  res.json({ success: true })
}
