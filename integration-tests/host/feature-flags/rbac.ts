/**
 * Medusa's own flag, once more: the test runner reads the store's configuration, which leaves the RBAC module out where
 * the flag is off, before Medusa has registered its flags.
 */
export const rbac = {
  key: "rbac",
  default_val: false,
  env_key: "MEDUSA_FF_RBAC",
  description: "Enable role based access control",
}
