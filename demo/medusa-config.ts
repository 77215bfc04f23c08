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
  modules: [
    {
      // Sends nothing: what affiliates would get by mail stands in the log, and at GET /admin/notifications.
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [{ resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["email", "feed"] } }],
      },
    },
  ],
  plugins: [
    {
      resolve: "medusa-plugin-affiliates",
      options: {
        // Whoever prepares a payout batch cannot approve it: the demo has a manager and a finance user for that.
        require_second_person: true,
        code_prefix: "DEMO",
        // Where /r/CODE leads: the demo's shop.
        links: { storefront_url: process.env.DEMO_STOREFRONT_URL ?? "http://localhost:8000" },
        unit_cost: { variant_metadata_key: "unit_cost" },
        portal: {
          name: "Trail & Table partners",
          url: `${process.env.DEMO_URL ?? "http://localhost:9000"}/affiliates`,
          theme: { accent: "#0f766e" },
          questions: [
            { key: "website", label: "Where do you write or film?", type: "text", required: true },
            { key: "audience", label: "How many people do you reach in a month?", type: "select", options: ["Under 1,000", "1,000 to 10,000", "More than 10,000"] },
          ],
        },
      },
    },
  ],
})
