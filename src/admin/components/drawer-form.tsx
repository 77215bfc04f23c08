import { KeyboundForm, RouteDrawer } from "@medusajs/dashboard/components"
import { Button, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { FieldValues, UseFormReturn } from "react-hook-form"
import { useText } from "../hooks/use-text"

interface DrawerFormProps<T extends FieldValues> {
  title: string
  description?: string
  form: UseFormReturn<T>
  onSubmit: (values: T) => void
  isPending: boolean
  /** What the button says that saves. */
  submit: string
  children: ReactNode
}

/** A form within a `RouteDrawer`: it asks before what was written is left, and is sent with ⌘ or Ctrl and Enter too. */
export function DrawerForm<T extends FieldValues>({ title, description, form, onSubmit, isPending, submit, children }: DrawerFormProps<T>) {
  const t = useText()
  return (
    <>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{title}</Heading>
        </RouteDrawer.Title>
        {description && <RouteDrawer.Description className="txt-small text-ui-fg-subtle">{description}</RouteDrawer.Description>}
      </RouteDrawer.Header>
      <RouteDrawer.Form form={form}>
        <KeyboundForm onSubmit={form.handleSubmit(onSubmit)} className="flex flex-1 flex-col overflow-hidden">
          <RouteDrawer.Body className="flex flex-col gap-y-4 overflow-y-auto">{children}</RouteDrawer.Body>
          <RouteDrawer.Footer>
            <RouteDrawer.Close asChild>
              <Button type="button" size="small" variant="secondary">
                {t("actions.cancel")}
              </Button>
            </RouteDrawer.Close>
            <Button type="submit" size="small" isLoading={isPending}>
              {submit}
            </Button>
          </RouteDrawer.Footer>
        </KeyboundForm>
      </RouteDrawer.Form>
    </>
  )
}
