import { defineConfig } from "@medusajs/framework/utils"

/** A plain store that installs the plugin by name, as a merchant would. The launcher (run.mjs) sets the environment. */
module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      // Any storefront on this machine: the demo's own, wherever it listens, and one that somebody is writing.
      storeCors: "/^http:\\/\\/localhost:\\d+$/",
      adminCors: process.env.DEMO_URL ?? "http://localhost:9000",
      authCors: `http://localhost:8000,${process.env.DEMO_URL ?? "http://localhost:9000"}`,
      // Public, and good enough for a store that listens on this machine only.
      jwtSecret: "demo-store-jwt-secret",
      cookieSecret: "demo-store-cookie-secret",
    },
    // `medusa start` runs as production, whose session cookie is for https alone: over http nobody could sign in.
    cookieOptions: { secure: false, sameSite: "lax" },
  },
  admin: { disable: process.env.DEMO_ADMIN === "off" },
  plugins: [
    {
      resolve: "medusa-plugin-affiliates",
      options: {
        // Whoever prepares a payout batch cannot approve it: the demo has a manager and a finance user for that.
        require_second_person: true,
        code_prefix: "DEMO",
        unit_cost: { variant_metadata_key: "unit_cost" },
      },
    },
  ],
})
