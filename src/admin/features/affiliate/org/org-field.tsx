import { Combobox, Form } from "@medusajs/dashboard/components"
import { useComboboxData } from "@medusajs/dashboard/hooks"
import { useWatch, type Control, type FieldPath, type FieldValues } from "react-hook-form"
import { PROGRAMME, useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import { call } from "../../../lib/api"
import type { Query } from "../../../lib/contract-types"

interface OrgFieldProps<T extends FieldValues> {
  control: Control<T>
  name: FieldPath<T>
  hint: string
}

/** The organisation that an affiliate belongs to: found by name, or founded by typing a new one. */
export function OrgField<T extends FieldValues>({ control, name, hint }: OrgFieldProps<T>) {
  const t = useText()
  const chosen = useWatch({ control, name })
  const found = useComboboxData({
    queryKey: [PROGRAMME, "orgs"],
    queryFn: (query: { id?: string; q?: string; limit?: number; offset?: number }) =>
      call("GET /admin/affiliate-orgs", { query: query satisfies Query<"GET /admin/affiliate-orgs"> }),
    getOptions: ({ affiliate_orgs }) => affiliate_orgs.map((org) => ({ value: org.id, label: org.name })),
    selectedValue: chosen || undefined,
  })
  const { mutate: foundOrg, isPending } = useApiMutation("POST /admin/affiliate-orgs", {
    success: ({ affiliate_org: { name: founded } }) => t("affiliate.org.founded", { name: founded }),
  })
  return (
    <Form.Field
      control={control}
      name={name}
      render={({ field: { value, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label optional>{t("affiliate.fields.org")}</Form.Label>
          <Form.Hint>{hint}</Form.Hint>
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
              disabled={isPending}
              onCreateOption={(title) => foundOrg({ body: { name: title } }, { onSuccess: ({ affiliate_org }) => onChange(affiliate_org.id) })}
              allowClear
            />
          </Form.Control>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
