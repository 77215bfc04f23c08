import { KeyboundForm, RouteFocusModal, useRouteModal } from "@medusajs/dashboard/components"
import { Button, Heading, Text } from "@medusajs/ui"
import { useMemo } from "react"
import { useForm } from "react-hook-form"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"
import { RuleTrial } from "../rule-trial"
import { ruleResolver } from "./check-rule"
import { RuleFields } from "./rule-fields"
import { toDraft, type RuleValues } from "./rule-values"

interface RuleEditorProps {
  initial: RuleValues
  /** The rule that this one takes over from. */
  supersedes?: { id: string; name: string }
}

/** Writes down a rule, beside it what it would do. Goes inside a RouteFocusModal. */
export function RuleEditor({ initial, supersedes }: RuleEditorProps) {
  const t = useText()
  const { handleSuccess } = useRouteModal()
  const form = useForm<RuleValues>({ defaultValues: initial, resolver: useMemo(() => ruleResolver(t), [t]) })
  const { mutate, isPending } = useApiMutation("POST /admin/affiliate-commission-rules", {
    success: ({ affiliate_commission_rule: { name } }) => t(supersedes ? "rules.done.superseded" : "rules.done.created", { name }),
    onSuccess: ({ affiliate_commission_rule: { id } }) => handleSuccess(`/affiliates/rules/${id}`),
  })
  return (
    <RouteFocusModal.Form form={form}>
      <KeyboundForm onSubmit={form.handleSubmit((values) => mutate({ body: toDraft(values) }))} className="flex size-full flex-col overflow-hidden">
        <RouteFocusModal.Header />
        <RouteFocusModal.Body className="flex size-full flex-col overflow-y-auto lg:flex-row lg:overflow-hidden">
          <div className="flex flex-1 flex-col items-center lg:overflow-y-auto">
            <div className="flex w-full max-w-[720px] flex-col gap-y-8 px-6 py-10">
              <div>
                <RouteFocusModal.Title asChild>
                  <Heading>{supersedes ? t("rules.supersede.heading", { name: supersedes.name }) : t("rules.create.heading")}</Heading>
                </RouteFocusModal.Title>
                <RouteFocusModal.Description asChild>
                  <Text size="small" className="text-ui-fg-subtle text-pretty">
                    {t(supersedes ? "rules.supersede.hint" : "rules.create.hint")}
                  </Text>
                </RouteFocusModal.Description>
              </div>
              <RuleFields isScopeFixed={supersedes !== undefined} />
            </div>
          </div>
          <RuleTrial supersedesId={supersedes?.id} />
        </RouteFocusModal.Body>
        <RouteFocusModal.Footer>
          <RouteFocusModal.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </RouteFocusModal.Close>
          <Button size="small" type="submit" isLoading={isPending}>
            {t(supersedes ? "actions.supersede" : "actions.create")}
          </Button>
        </RouteFocusModal.Footer>
      </KeyboundForm>
    </RouteFocusModal.Form>
  )
}
