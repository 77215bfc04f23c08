import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { RouterProvider } from "react-router-dom"
import { Toaster } from "./components/toaster"
import { SetupPage } from "./features/shell/setup-page"
import { ApiError } from "./lib/client"
import { config } from "./lib/config"
import { router } from "./router"

const STALE_AFTER_MS = 30_000
const RETRIES = 2

/** What the server refused once it refuses again; a connection that broke may come back. */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: STALE_AFTER_MS,
      retry: (failures, error) => failures < RETRIES && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500),
    },
  },
})

export function App() {
  if (!config.publishable_key) {
    return <SetupPage />
  }
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
      <Toaster />
    </QueryClientProvider>
  )
}
