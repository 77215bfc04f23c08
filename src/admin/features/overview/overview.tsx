import { Container, Heading } from "@medusajs/ui"
import { useText } from "../../hooks/use-text"

/** How the programme is doing. */
export function Overview() {
  const t = useText()
  return (
    <Container className="px-6 py-4">
      <Heading level="h1">{t("menu.overview")}</Heading>
    </Container>
  )
}
