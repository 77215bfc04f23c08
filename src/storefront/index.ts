/** The browser's half of the storefront kit; see docs/storefront.md. */
export { trackReferrals } from "./track-referrals"
export type { ParameterNames } from "./address"
export type { ReferralOptions, Referrals } from "./options"
