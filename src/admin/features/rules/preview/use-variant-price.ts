import { useQuery } from "@tanstack/react-query"
import { sdk } from "../../../lib/sdk"

/** What one of the variant costs in the currency, major units; empty where it has no such price. */
export function useVariantPrice(variantId: string, currencyCode: string): string {
  const { data } = useQuery({
    queryKey: ["variant-prices", variantId],
    queryFn: () => sdk.admin.productVariant.list({ id: variantId, fields: "id,*prices" }),
    enabled: variantId !== "",
  })
  const price = data?.variants[0]?.prices?.find(({ currency_code }) => currency_code === currencyCode)
  // Medusa answers prices as JSON numbers; written out, such a number is what the merchant entered.
  return price ? `${price.amount}` : ""
}
