import { Eye, EyeSlash } from "@medusajs/icons"
import { forwardRef, useState, type ComponentProps } from "react"
import { useText } from "../hooks/use-text"
import { TextInput } from "./text-input"

/** A password that can be looked at while it is typed. */
export const PasswordInput = forwardRef<HTMLInputElement, Omit<ComponentProps<"input">, "type">>(function PasswordInput(props, ref) {
  const t = useText()
  const [isShown, setIsShown] = useState(false)
  return (
    <span className="relative block">
      <TextInput ref={ref} {...props} type={isShown ? "text" : "password"} className="pe-10" />
      <button
        type="button"
        aria-label={t("actions.showPassword")}
        aria-pressed={isShown}
        onClick={() => setIsShown(!isShown)}
        className="text-ui-fg-muted hover:text-ui-fg-base focus-visible:shadow-borders-focus absolute inset-y-0 end-0 grid w-9 place-items-center rounded-md outline-none"
      >
        {isShown ? <EyeSlash /> : <Eye />}
      </button>
    </span>
  )
})
