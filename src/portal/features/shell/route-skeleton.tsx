import { CardSkeleton, Skeleton } from "../../components/skeleton"

/** A page that is on its way. */
export function RouteSkeleton() {
  return (
    <div role="status" aria-busy className="mx-auto flex w-full max-w-5xl flex-col gap-y-4 p-4 md:p-8">
      <Skeleton className="h-7 w-48" />
      <CardSkeleton />
    </div>
  )
}
