import { Container, Skeleton } from "@medusajs/ui"

const HEIGHTS = ["h-24", "h-72", "h-80"]

/** Stands where the figures will be. */
export function OverviewSkeleton() {
  return HEIGHTS.map((height) => (
    <Container key={height} className="p-0" aria-hidden>
      <Skeleton className={height} />
    </Container>
  ))
}
