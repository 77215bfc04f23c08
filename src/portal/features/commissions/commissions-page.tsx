import { Empty } from "../../components/empty"
import { ListCard } from "../../components/list-card"
import { Page } from "../../components/page"
import { RecordList } from "../../components/record-list"
import { Select } from "../../components/select"
import { TextInput } from "../../components/text-input"
import { useApi } from "../../hooks/use-api"
import { useListState } from "../../hooks/use-list-state"
import { useText } from "../../hooks/use-text"
import { COMMISSION_STATES } from "../../../modules/affiliate/domain/states"
import { useCommissionColumns } from "./use-commission-columns"

const LIMIT = 20

export function Component() {
  const t = useText()
  const list = useListState(["status", "from", "to"])
  const { status = "", from = "", to = "" } = list.filters
  const known = COMMISSION_STATES.find((state) => state === status)
  const query = { status: known, from: from || undefined, to: to || undefined, limit: LIMIT, offset: list.offset }
  const { data, error } = useApi("GET /store/affiliates/me/commissions", { query }, { keepPrevious: true })
  const columns = useCommissionColumns()
  const filters = (
    <>
      <Select
        aria-label={t("fields.status")}
        className="w-full sm:w-48"
        value={known ?? ""}
        options={[{ value: "", label: t("filters.allStates") }, ...COMMISSION_STATES.map((state) => ({ value: state, label: t(`states.commission.${state}`) }))]}
        onChange={({ target }) => list.setFilter("status", target.value)}
      />
      <div className="grid w-full grid-cols-2 gap-x-3 sm:w-auto">
        <TextInput type="date" aria-label={t("fields.from")} value={from} max={to || undefined} onChange={({ target }) => list.setFilter("from", target.value)} />
        <TextInput type="date" aria-label={t("fields.to")} value={to} min={from || undefined} onChange={({ target }) => list.setFilter("to", target.value)} />
      </div>
    </>
  )
  return (
    <Page title={t("menu.commissions")} hint={t("commissions.hint")}>
      <ListCard
        filters={filters}
        page={data}
        error={error}
        isFiltered={list.isFiltered}
        empty={<Empty title={t("commissions.empty")} hint={t("commissions.emptyHint")} />}
        onOffset={list.setOffset}
      >
        <RecordList label={t("menu.commissions")} columns={columns} rows={data?.commissions ?? []} linkTo={({ id }) => `/commissions/${id}`} />
      </ListCard>
    </Page>
  )
}
