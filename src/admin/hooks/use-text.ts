import { useCallback, useMemo } from "react"
import { useTranslation } from "react-i18next"
import { localeOf } from "../../browser/locale"
import type { KeysOf } from "../../browser/texts"
import type en from "../i18n/en"

/** The plugin's own namespace: the dashboard's texts cannot be overwritten by ours, nor ours by its. */
const NAMESPACE = "affiliates"

/** Every text there is: a key that the English texts do not have is a compile error. */
export type TextKey = KeysOf<typeof en>

export type Translate = (key: TextKey, values?: Record<string, string | number>) => string

/** The dashboard's fallback, which also gives our texts where it speaks a language that we do not. */
const FALLBACK = "en"

/**
 * Translates a text of the plugin; `count` chooses its plural form.
 * We name the form: i18next asks Intl for it by the dashboard's own name of the language, and for “ptBR” gets no answer and shows English.
 */
export function useText(): Translate {
  const { t, i18n } = useTranslation(NAMESPACE)
  const language = i18n.hasResourceBundle(i18n.language, NAMESPACE) ? i18n.language : FALLBACK
  const plural = useMemo(() => new Intl.PluralRules(localeOf(language)), [language])
  return useCallback(
    (key, values = {}) => t(typeof values.count === "number" ? [`${key}_${plural.select(values.count)}`, key] : key, values),
    [t, plural]
  )
}
