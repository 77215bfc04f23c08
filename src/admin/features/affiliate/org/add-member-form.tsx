import { useRouteModal } from "@medusajs/dashboard/components"
import { useForm } from "react-hook-form"
import { ORG_MEMBER_ROLES, type OrgMemberRole } from "../../../../modules/affiliate/domain/affiliates/types"
import { DrawerForm } from "../../../components/drawer-form"
import { SelectField, TextField } from "../../../components/form-fields"
import { useApiMutation } from "../../../hooks/use-api"
import { useText } from "../../../hooks/use-text"

/** Adds a person to the affiliate's organisation. */
export function AddMemberForm({ orgId }: { orgId: string }) {
  const t = useText()
  const { handleSuccess } = useRouteModal()
  const form = useForm<{ email: string; name: string; role: OrgMemberRole }>({ defaultValues: { email: "", name: "", role: "member" } })
  const { mutate, isPending } = useApiMutation("POST /admin/affiliate-orgs/:id/members", {
    success: t("affiliate.org.added"),
    onSuccess: () => handleSuccess(),
  })
  const roles = ORG_MEMBER_ROLES.map((role) => ({ value: role, label: t(`affiliate.org.roles.${role}`) }))
  return (
    <DrawerForm
      title={t("affiliate.org.add")}
      description={t("affiliate.org.addHint")}
      form={form}
      onSubmit={({ email, name, role }) => mutate({ params: { id: orgId }, body: { email, role, name: name || null } })}
      isPending={isPending}
      submit={t("actions.save")}
    >
      <TextField control={form.control} name="email" label={t("fields.email")} type="email" />
      <TextField control={form.control} name="name" label={t("fields.name")} isOptional />
      <SelectField control={form.control} name="role" label={t("affiliate.org.role")} options={roles} />
    </DrawerForm>
  )
}
