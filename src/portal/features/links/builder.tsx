import { useState } from "react"
import { pathProblem, referralLink } from "../../../modules/affiliate/domain/links/referral-link"
import { Card } from "../../components/card"
import { CopyButton } from "../../components/copy-button"
import { Field } from "../../components/field"
import { Select } from "../../components/select"
import { TextInput } from "../../components/text-input"
import { useText } from "../../hooks/use-text"
import { QrCode } from "./qr-code"
import type { ReferralCode } from "./types"

/** Makes a link to any page of the shop, with the affiliate's own mark, to copy or to print. */
export function Builder({ codes }: { codes: readonly ReferralCode[] }) {
  const t = useText()
  const [chosen, setChosen] = useState<string | null>(null)
  const [page, setPage] = useState("")
  const [subId, setSubId] = useState("")
  const code = codes.find(({ id }) => id === chosen) ?? codes[0]
  if (!code) {
    return null
  }
  const path = pathOf(page)
  const problem = pathProblem(path)
  const link = problem ? code.link : referralLink(baseOf(code), code.code, { path, sub_id: subId.trim() })
  return (
    <Card title={t("links.builder")} hint={t("links.builderHint")} bodyClassName="grid gap-6 md:grid-cols-[1fr_auto]">
      <div className="flex min-w-0 flex-col gap-y-4">
        <Field label={t("links.code")}>
          <Select value={code.id} options={codes.map(({ id, code: value }) => ({ value: id, label: value }))} onChange={({ target }) => setChosen(target.value)} />
        </Field>
        <Field label={t("links.page")} hint={t("links.pageHint")} error={problem ? t("links.pageProblem") : undefined} optionalText={t("fields.optional")}>
          <TextInput inputMode="url" placeholder="/products/boots" value={page} onChange={({ target }) => setPage(target.value)} />
        </Field>
        <Field label={t("links.subId")} hint={t("links.subIdHint")} optionalText={t("fields.optional")}>
          <TextInput placeholder="newsletter-7" maxLength={128} value={subId} onChange={({ target }) => setSubId(target.value)} />
        </Field>
        <div className="bg-ui-bg-component flex flex-wrap items-center justify-between gap-3 rounded-lg p-3">
          <output className="txt-compact-small text-ui-fg-base min-w-0 flex-1 basis-48 break-all" aria-label={t("links.link")}>
            {link}
          </output>
          <CopyButton text={link} variant="primary" />
        </div>
      </div>
      <QrCode codeId={code.id} code={code.code} path={problem ? "" : path} subId={subId.trim()} />
    </Card>
  )
}

/** What was pasted from the shop's address bar, as a path. */
function pathOf(page: string): string {
  const text = page.trim()
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    return text
  }
  const { pathname, search, hash } = new URL(text)
  return pathname + search + hash
}

/** The server that links lead over: a code's own link, before the code. */
const baseOf = ({ link }: ReferralCode) => link.slice(0, link.lastIndexOf("/r/"))
