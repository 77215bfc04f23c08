import { ArrowUpTray } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useId, useState } from "react"

interface FileDropProps {
  label: string
  hint: string
  /** Content types, as an input's `accept`. */
  accept: string
  isBusy?: boolean
  onFile: (file: File) => void
}

/** Takes one file, dropped or chosen. */
export function FileDrop({ label, hint, accept, isBusy = false, onFile }: FileDropProps) {
  const field = useId()
  const [isOver, setIsOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file && !isBusy) {
      onFile(file)
    }
  }
  return (
    <label
      htmlFor={field}
      onDragOver={(event) => event.preventDefault()}
      onDragEnter={() => setIsOver(true)}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        take(event.dataTransfer.files)
      }}
      className={clx(
        "bg-ui-bg-subtle border-ui-border-strong transition-fg flex w-full cursor-pointer flex-col items-center gap-y-1.5 rounded-lg border border-dashed px-4 py-7 text-center",
        "hover:border-ui-border-interactive focus-within:border-ui-border-interactive focus-within:shadow-borders-focus",
        isOver && "!border-ui-border-interactive",
        isBusy && "cursor-progress opacity-50"
      )}
    >
      <ArrowUpTray className="text-ui-fg-subtle" />
      <span className="txt-compact-small-plus text-ui-fg-base">{label}</span>
      <span className="txt-small text-ui-fg-subtle">{hint}</span>
      <input
        id={field}
        type="file"
        accept={accept}
        disabled={isBusy}
        className="sr-only"
        onChange={(event) => {
          take(event.target.files)
          // So that the same file, corrected, can be chosen again.
          event.target.value = ""
        }}
      />
    </label>
  )
}
