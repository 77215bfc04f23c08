import { Skeleton } from "@medusajs/ui"

/** Stands in a widget until the store has answered, so that nobody takes it for an empty one. */
export function QuietSkeleton() {
  return (
    <div className="px-6 py-4">
      <Skeleton className="h-5 w-2/3" />
    </div>
  )
}
