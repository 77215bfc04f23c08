import { ArrowDownTray } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { saveFile } from "../../../browser/address"
import { Skeleton } from "../../components/skeleton"
import { useDebounced } from "../../hooks/use-debounced"
import { useText } from "../../hooks/use-text"
import { fetchFile } from "../../lib/api"

interface QrCodeProps {
  codeId: string
  code: string
  path: string
  subId: string
}

/** The link as a picture, for print. */
export function QrCode({ codeId, code, path, subId }: QrCodeProps) {
  const t = useText()
  const query = useDebounced({ path: path || undefined, sub_id: subId || undefined })
  const { data } = useQuery({
    queryKey: ["qr", codeId, query],
    queryFn: () => fetchFile("GET /store/affiliates/me/referral-codes/:id/qr", { params: { id: codeId }, query }),
    placeholderData: keepPreviousData,
    retry: false,
  })
  const address = useAddressOf(data?.blob)
  return (
    <div className="flex flex-col items-center gap-y-3">
      {address ? <img src={address} alt={t("links.qr")} width={176} height={176} className="size-44 rounded-lg bg-white p-2" /> : <Skeleton className="size-44" />}
      <Button type="button" size="small" variant="secondary" disabled={!data} onClick={() => data && saveFile(data.blob, `qr-${code}.svg`)}>
        <ArrowDownTray />
        {t("links.qrDownload")}
      </Button>
    </div>
  )
}

function useAddressOf(blob: Blob | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!blob) {
      return
    }
    const made = URL.createObjectURL(blob)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return address
}
