import { ArrowDownTray } from "@medusajs/icons"
import { Text, clx } from "@medusajs/ui"
import { useId, useState } from "react"

interface FileDropProps {
  label: string
  hint: string
  /** As an input's `accept`: ".csv,text/csv". */
  accept: string
  isDisabled?: boolean
  onFile: (file: File) => void
}

/** Takes one file, dropped or chosen, in the shape of the dashboard's own upload. */
export function FileDrop({ label, hint, accept, isDisabled = false, onFile }: FileDropProps) {
  const field = useId()
  const [isOver, setIsOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file && !isDisabled) {
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
        "bg-ui-bg-component border-ui-border-strong transition-fg group flex w-full cursor-pointer flex-col items-center gap-y-2 rounded-lg border border-dashed p-8",
        "hover:border-ui-border-interactive focus-within:border-ui-border-interactive focus-within:shadow-borders-focus",
        isOver && "!border-ui-border-interactive",
        isDisabled && "cursor-not-allowed opacity-50"
      )}
    >
      <span className="text-ui-fg-subtle flex items-center gap-x-2">
        <ArrowDownTray />
        <Text as="span">{label}</Text>
      </span>
      <Text as="span" size="small" leading="compact" className="text-ui-fg-muted text-center">
        {hint}
      </Text>
      <input
        id={field}
        type="file"
        accept={accept}
        disabled={isDisabled}
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
