import medusa from "@medusajs/eslint-plugin"

/** Medusa's own rules, the strict set. They are about code that runs inside Medusa; what runs beside it is left to tsc. */
export default [
  { ignores: ["**/.medusa/**", "**/node_modules/**", ".demo/**", ".test/**", ".bench/**", "demo/**", "bench/**", "scripts/**", "integration-tests/**"] },
  ...medusa.configs.strict,
  {
    rules: {
      // Ids of workflows and steps are global to the merchant's store, all plugins together: ours carry a prefix.
      "@medusajs/workflow-id-matches-export-or-filename": "off",
      "@medusajs/step-id-kebab-case": "off",
    },
  },
  {
    // The domain knows nothing of HTTP; its errors become Medusa's at the service's edge (lib/errors.ts).
    files: ["src/modules/affiliate/domain/**"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
]
