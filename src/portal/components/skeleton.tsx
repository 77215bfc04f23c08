import { clx } from "@medusajs/ui"

/** The place of something that is on its way. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={clx("bg-ui-bg-component animate-pulse rounded-md", className)} />
}

/** A card with so many lines that are on their way. */
export function CardSkeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div className="bg-ui-bg-base shadow-elevation-card-rest flex flex-col gap-y-3 rounded-lg p-4 md:p-6">
      <Skeleton className="h-5 w-40" />
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className="h-4 w-full" />
      ))}
    </div>
  )
}
