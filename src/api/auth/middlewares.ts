import type { MiddlewareRoute } from "@medusajs/framework/http"
import { limited } from "../utils/rate-limit"

const EMAIL_PASSWORD = "/auth/affiliate/:auth_provider"

/**
 * Medusa's own routes, through which affiliates sign in, with our limits before them. A password that is right does not
 * count for the account; a reset has a limit of its own, for who has guessed too often is who needs it.
 */
export const signInMiddlewares: MiddlewareRoute[] = [
  { matcher: EMAIL_PASSWORD, methods: ["POST"], middlewares: [limited("auth"), limited("auth_account", { forgive_success: true })] },
  { matcher: `${EMAIL_PASSWORD}/register`, methods: ["POST"], middlewares: [limited("auth"), limited("auth_account", { forgive_success: true })] },
  { matcher: `${EMAIL_PASSWORD}/reset-password`, methods: ["POST"], middlewares: [limited("auth"), limited("password_resets")] },
  { matcher: `${EMAIL_PASSWORD}/update`, methods: ["POST"], middlewares: [limited("auth")] },
]
