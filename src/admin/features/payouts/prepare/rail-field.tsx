import { Form } from "@medusajs/dashboard/components"
import { Select } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { useRails } from "../../../hooks/use-rails"
import { useText } from "../../../hooks/use-text"
import { useRailName } from "../rail"
import type { PrepareValues } from "./scope"

/** How the payouts leave. A store with one way is asked nothing. */
export function RailField({ control }: { control: Control<PrepareValues> }) {
  const t = useText()
  const rails = useRails()
  const name = useRailName()
  const standard = rails.find(({ is_default }) => is_default)?.code ?? ""
  if (rails.length < 2) {
    return null
  }
  return (
    <Form.Field
      control={control}
      name="rail"
      render={({ field: { ref, value, onChange, ...field } }) => (
        <Form.Item>
          <Form.Label>{t("payouts.fields.rail")}</Form.Label>
          <Form.Hint>{t("payouts.prepare.railHint")}</Form.Hint>
          <Select {...field} value={value || standard} onValueChange={onChange}>
            <Form.Control>
              <Select.Trigger ref={ref}>
                <Select.Value />
              </Select.Trigger>
            </Form.Control>
            <Select.Content>
              {rails.map(({ code, is_default }) => (
                <Select.Item key={code} value={code}>
                  {is_default ? t("payouts.prepare.railDefault", { code: name(code) }) : name(code)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
