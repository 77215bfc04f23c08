import { Button } from "@medusajs/ui"
import { useText } from "../hooks/use-text"

interface ShowMoreProps {
  hidden: number
  onClick: () => void
}

/** Says how many rows are not shown yet, and shows them. */
export function ShowMore({ hidden, onClick }: ShowMoreProps) {
  const t = useText()
  if (hidden === 0) {
    return null
  }
  return (
    <div className="flex justify-center px-6 py-4">
      <Button type="button" size="small" variant="transparent" onClick={onClick}>
        {t("list.showMore", { count: hidden })}
      </Button>
    </div>
  )
}
