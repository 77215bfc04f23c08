import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import type { KeysOf } from "../../browser/texts"
import type en from "../i18n/en"

/** Every text there is: a key that the English texts do not have is a compile error. */
export type TextKey = KeysOf<typeof en>

export type Translate = (key: TextKey, values?: Record<string, string | number>) => string

/** Translates a text of the portal; `count` chooses its plural form. */
export function useText(): Translate {
  const { t } = useTranslation()
  return useCallback((key, values = {}) => t(key, values), [t])
}
