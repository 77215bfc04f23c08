import { Combobox, Form } from "@medusajs/dashboard/components"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import type { Control, FieldPath, FieldValues } from "react-hook-form"
import { useText } from "../../../hooks/use-text"
import { sdk } from "../../../lib/sdk"

interface PromotionFieldProps<T extends FieldValues> {
  control: Control<T>
  name: FieldPath<T>
  selected?: string
}

/** A promotion of the store, found by its code. */
export function PromotionField<T extends FieldValues>({ control, name, selected }: PromotionFieldProps<T>) {
  const t = useText()
  const found = useComboboxData({
    queryKey: ["promotions", "affiliate-codes"],
    queryFn: (query: { id?: string; q?: string; limit?: number; offset?: number }) => sdk.admin.promotion.list({ ...query, fields: "id,code" }),
    getOptions: ({ promotions }) => promotions.map(({ id, code }) => ({ value: id, label: code ?? id })),
    defaultValue: selected,
  })
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { value, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label optional>{t("affiliate.codes.promotion")}</Form.Label>
          <Form.Hint>{t("affiliate.codes.promotionHint")}</Form.Hint>
          <Form.Control>
            <Combobox
              {...field}
              value={value}
              onChange={(next) => onChange(next ?? "")}
              options={found.options}
              searchValue={found.searchValue}
              onSearchValueChange={found.onSearchValueChange}
              fetchNextPage={found.fetchNextPage}
              isFetchingNextPage={found.isFetchingNextPage}
              disabled={found.disabled}
              allowClear
            />
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
