/** An affiliate is one person, or stands for an organisation. */
export const AFFILIATE_KINDS = ["individual", "org"] as const
export type AffiliateKind = (typeof AFFILIATE_KINDS)[number]

export const ORG_MEMBER_ROLES = ["owner", "member"] as const
export type OrgMemberRole = (typeof ORG_MEMBER_ROLES)[number]

/** United States tax forms: W-9 for residents, W-8BEN for foreign people, W-8BEN-E for foreign entities. */
export const TAX_FORMS = ["w9", "w8ben", "w8bene"] as const
export type TaxForm = (typeof TAX_FORMS)[number]
