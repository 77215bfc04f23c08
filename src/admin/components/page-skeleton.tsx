import { Container, Skeleton } from "@medusajs/ui"
import { useText } from "../hooks/use-text"

/** What a two-column page shows until its data is there. */
export function PageSkeleton() {
  const t = useText()
  return (
    <div role="status" aria-label={t("page.loading")} className="flex w-full flex-col items-start gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]">
      <div className="flex w-full flex-col gap-y-3">
        <SectionSkeleton rows={4} />
        <SectionSkeleton rows={6} />
      </div>
      <div className="flex w-full flex-col gap-y-3">
        <SectionSkeleton rows={3} />
        <SectionSkeleton rows={2} />
      </div>
    </div>
  )
}

function SectionSkeleton({ rows }: { rows: number }) {
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Skeleton className="h-7 w-48" />
      </div>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="grid grid-cols-2 gap-4 px-6 py-4">
          <Skeleton className="h-5 w-24" />
          <Skeleton className="h-5 w-40" />
        </div>
      ))}
    </Container>
  )
}
