import { Alert, Heading, Text } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"

/** For the merchant's developer: the portal cannot call the store without a key. */
export function SetupPage() {
  const t = useText()
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-xl flex-col justify-center gap-y-4 p-6">
      <Heading level="h1">{t("setup.title")}</Heading>
      <Alert variant="warning">{t("setup.noKey")}</Alert>
      <ol className="txt-small text-ui-fg-subtle list-decimal space-y-2 ps-5">
        <li>{t("setup.make")}</li>
        <li>
          {t("setup.option")}
          <code className="txt-compact-small bg-ui-bg-component text-ui-fg-base mt-1 block overflow-x-auto rounded-md p-3 font-mono">
            {`portal: { publishable_key: "pk_…" }`}
          </code>
        </li>
      </ol>
      <Text size="small" className="text-ui-fg-subtle">
        {t("setup.reload")}
      </Text>
    </main>
  )
}
