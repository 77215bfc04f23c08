import { ActionMenu, type ActionMenuProps } from "@medusajs/dashboard/components"
import { EllipsisHorizontal } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useText } from "../hooks/use-text"

/** Medusa's menu of three dots, with a name for whoever cannot see where it stands. `of`: what it is the menu of. */
export function DotsMenu({ of, groups }: { of: string; groups: ActionMenuProps["groups"] }) {
  const t = useText()
  return (
    <ActionMenu groups={groups}>
      <IconButton size="small" variant="transparent" aria-label={t("actions.menuOf", { name: of })}>
        <EllipsisHorizontal />
      </IconButton>
    </ActionMenu>
  )
}
