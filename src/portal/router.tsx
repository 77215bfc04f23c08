import { createBrowserRouter, Navigate, type RouteObject } from "react-router-dom"
import { PageError } from "./features/shell/page-error"
import { RouteSkeleton } from "./features/shell/route-skeleton"
import { Shell } from "./features/shell/shell"
import { SignedIn } from "./features/shell/signed-in"
import { BASE_PATH } from "./lib/config"

/** A page that is loaded when somebody goes there. */
const page = (path: string, load: () => Promise<{ Component: () => React.ReactNode }>): RouteObject => ({ path, lazy: load })

export const router = createBrowserRouter(
  [
    {
      errorElement: <PageError />,
      hydrateFallbackElement: <RouteSkeleton />,
      children: [
        page("/login", () => import("./features/auth/login-page")),
        page("/apply", () => import("./features/apply/apply-page")),
        page("/forgot-password", () => import("./features/auth/forgot-password-page")),
        page("/reset-password", () => import("./features/auth/reset-password-page")),
        page("/join", () => import("./features/auth/join-page")),
        {
          element: <SignedIn />,
          children: [
            {
              element: <Shell />,
              errorElement: <PageError />,
              children: [
                page("/dashboard", () => import("./features/dashboard/dashboard-page")),
                page("/referral-codes", () => import("./features/links/links-page")),
                page("/commissions", () => import("./features/commissions/commissions-page")),
                page("/commissions/:id", () => import("./features/commissions/commission-page")),
                page("/payouts", () => import("./features/payouts/payouts-page")),
                page("/payouts/:id", () => import("./features/payouts/payout-page")),
                page("/terms", () => import("./features/terms/terms-page")),
                page("/settings", () => import("./features/settings/settings-page")),
                { path: "*", element: <Navigate to="/dashboard" replace /> },
              ],
            },
          ],
        },
      ],
    },
  ],
  { basename: BASE_PATH }
)
