import { Form, KeyboundForm } from "@medusajs/dashboard/components"
import { Button, Drawer, Heading } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import { TextareaField } from "../../components/form-fields"
import { Picker } from "../../components/picker"
import { useText } from "../../hooks/use-text"

interface ChoiceValues {
  affiliate_id: string
  reason: string
}

interface AffiliateDrawerProps {
  title: string
  description: string
  submit: string
  isPending: boolean
  onSubmit: (values: ChoiceValues) => void
  onClose: () => void
}

/** A drawer of a widget that picks an affiliate and asks why. Widgets have no address of their own for one. */
export function AffiliateDrawer({ title, description, submit, isPending, onSubmit, onClose }: AffiliateDrawerProps) {
  const t = useText()
  const form = useForm<ChoiceValues>({ defaultValues: { affiliate_id: "", reason: "" } })
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{title}</Heading>
          </Drawer.Title>
          <Drawer.Description>{description}</Drawer.Description>
        </Drawer.Header>
        <Form {...form}>
          <KeyboundForm onSubmit={form.handleSubmit(onSubmit)} className="flex flex-1 flex-col overflow-hidden">
            <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
              <Form.Field
                control={form.control}
                name="affiliate_id"
                rules={{ required: t("form.required") }}
                render={({ field: { value, onChange } }) => (
                  <Form.Item>
                    <Form.Label>{t("fields.affiliate")}</Form.Label>
                    <Form.Control>
                      <Picker what="affiliate" value={value} onChange={onChange} />
                    </Form.Control>
                    <Form.ErrorMessage />
                  </Form.Item>
                )}
              />
              <TextareaField control={form.control} name="reason" label={t("fields.reason")} hint={t("fields.reasonHint")} maxLength={500} />
            </Drawer.Body>
            <Drawer.Footer>
              <Button type="button" size="small" variant="secondary" onClick={onClose}>
                {t("actions.cancel")}
              </Button>
              <Button type="submit" size="small" isLoading={isPending}>
                {submit}
              </Button>
            </Drawer.Footer>
          </KeyboundForm>
        </Form>
      </Drawer.Content>
    </Drawer>
  )
}
