import type { ExecArgs } from "@medusajs/framework/types"
import { rewrapSecrets } from "../workflows/rotation/rewrap-secrets"

/**
 * Seals files and payment details anew that a secret from before sealed (option `previous_secrets`):
 * `npx medusa exec ./node_modules/medusa-plugin-affiliates/.medusa/server/src/scripts/rewrap-secrets.js`.
 * May be stopped and run again: what is done is skipped. Ends with a non-zero exit code when something could not be opened.
 */
export default async function rewrap({ container }: ExecArgs): Promise<void> {
  const report = await rewrapSecrets(container)
  process.stdout.write(
    `${report.payment_details} payment details and ${report.files} files sealed anew; ${report.current} files were current, ${report.failed.length} could not be opened\n`
  )
  report.failed.forEach((line) => process.stdout.write(`  ${line}\n`))
  if (report.failed.length > 0) {
    process.exitCode = 1
  }
}
