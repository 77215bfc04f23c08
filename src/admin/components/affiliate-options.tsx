import { CheckMini, MagnifyingGlass } from "@medusajs/icons"
import { useDebouncedSearch } from "@medusajs/dashboard/hooks"
import { useApi } from "../hooks/use-api"
import { useText } from "../hooks/use-text"

const SHOWN = 10

interface AffiliateOptionsProps {
  chosen: string | undefined
  onChoose: (id: string | undefined) => void
}

/** Affiliates to choose one from, by name or email: drawn as the choices of the dashboard's own filters are. */
export function AffiliateOptions({ chosen, onChoose }: AffiliateOptionsProps) {
  const t = useText()
  const { searchValue, onSearchValueChange, query } = useDebouncedSearch()
  const { data } = useApi("GET /admin/affiliates", { query: { q: query, limit: SHOWN, order: "name" } }, { keepPrevious: true })
  return (
    <div className="w-[250px]">
      <div className="flex items-center gap-x-2 border-b px-3 py-1.5">
        <MagnifyingGlass className="text-ui-fg-muted" aria-hidden />
        <input
          value={searchValue}
          onChange={(event) => onSearchValueChange(event.target.value)}
          placeholder={t("pick.affiliate")}
          aria-label={t("pick.affiliate")}
          className="placeholder:text-ui-fg-muted txt-compact-small h-8 flex-1 bg-transparent outline-none"
        />
      </div>
      <div className="max-h-[300px] overflow-auto p-1">
        {data?.affiliates.length === 0 && <div className="text-ui-fg-muted txt-compact-small py-6 text-center">{t("list.nothingFound")}</div>}
        {data?.affiliates.map(({ id, name, email }) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === chosen}
            onClick={() => onChoose(id === chosen ? undefined : id)}
            className="txt-compact-small hover:bg-ui-bg-component-hover focus-visible:bg-ui-bg-component-hover transition-fg flex w-full items-center gap-x-2 rounded px-2 py-1 text-left outline-none"
          >
            <span className="flex size-[15px] shrink-0 items-center">{id === chosen && <CheckMini />}</span>
            <span className="flex min-w-0 flex-col">
              <span className="truncate">{name}</span>
              <span className="text-ui-fg-subtle truncate">{email}</span>
            </span>
          </button>
        ))}
      </div>
    </div>
  )
}
