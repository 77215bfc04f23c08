import { RouteDrawer } from "@medusajs/dashboard/components"
import { ArrowDownTray } from "@medusajs/icons"
import { Button, Copy, Heading, Hint, Input, Label, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { toString as drawQr } from "qrcode"
import { useId } from "react"
import { useText } from "../../../hooks/use-text"
import { saveFile } from "../../../../browser/address"
import type { ReferralCode } from "./use-codes"
import { useShopAddress } from "./use-shop-address"

/** The link that brings the affiliate its shoppers, to copy, and as a QR code for print. */
export function CodeQr({ code: { code } }: { code: ReferralCode }) {
  const t = useText()
  const field = useId()
  const { address, change, linkOf } = useShopAddress()
  const link = linkOf(code)
  const { data: svg } = useQuery({
    queryKey: ["affiliate-qr", link],
    queryFn: () => drawQr(link ?? "", { type: "svg", margin: 2, errorCorrectionLevel: "M" }),
    enabled: link !== null,
  })
  return (
    <>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("affiliate.qr.heading", { code })}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="txt-small text-ui-fg-subtle">{t("affiliate.qr.hint")}</RouteDrawer.Description>
      </RouteDrawer.Header>
      <RouteDrawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
        <div className="flex flex-col gap-y-2">
          <Label htmlFor={field} size="small" weight="plus">
            {t("affiliate.qr.address")}
          </Label>
          <Input id={field} type="url" value={address} placeholder="https://shop.example/de" onChange={(event) => change(event.target.value)} />
          <Hint>{t("affiliate.qr.addressHint")}</Hint>
        </div>
        {link && (
          <div className="bg-ui-bg-component flex items-center justify-between gap-x-2 rounded-md px-3 py-2">
            <Text size="small" className="break-all font-mono">
              {link}
            </Text>
            <Copy content={link} className="text-ui-fg-muted" />
          </div>
        )}
        {svg && link && (
          // Black on white in dark mode too: that is what cameras read.
          <img src={`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`} alt={t("affiliate.qr.alt", { link })} className="border-ui-border-base size-60 self-center rounded-lg border bg-white" />
        )}
      </RouteDrawer.Body>
      <RouteDrawer.Footer>
        <RouteDrawer.Close asChild>
          <Button size="small" variant="secondary">
            {t("actions.close")}
          </Button>
        </RouteDrawer.Close>
        <Button size="small" disabled={!svg} onClick={() => svg && saveFile(new Blob([svg], { type: "image/svg+xml" }), `${code}.svg`)}>
          <ArrowDownTray />
          {t("affiliate.qr.download")}
        </Button>
      </RouteDrawer.Footer>
    </>
  )
}
