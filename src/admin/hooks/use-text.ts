import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import type en from "../i18n/en"
import { localeOf } from "../lib/locale"

/** The plugin's own namespace: the dashboard's texts cannot be overwritten by ours, nor ours by its. */
const NAMESPACE = "affiliates"

/** i18next keeps a text for one and one for many under the same key. */
type WithoutPlural<K extends string> = K extends `${infer Base}_${"zero" | "one" | "two" | "few" | "many" | "other"}` ? Base : K

type Leaves<T, Prefix extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${WithoutPlural<K>}` : Leaves<T[K], `${Prefix}${K}.`>
}[keyof T & string]

/** Every text there is: a key that the English texts do not have is a compile error. */
export type TextKey = Leaves<typeof en>

export type Translate = (key: TextKey, values?: Record<string, string | number>) => string

/**
 * Translates a text of the plugin. i18next asks `Intl` for a language's plurals, and `Intl` does not know "ptBR":
 * by that name every counted text would be the English one, so a language is asked for by its BCP 47 name where it has one.
 */
export function useText(): Translate {
  const { t, i18n } = useTranslation(NAMESPACE)
  const locale = localeOf(i18n.language)
  const lng = i18n.hasResourceBundle(locale, NAMESPACE) ? locale : i18n.language
  return useCallback((key, values) => t(key, { ...values, lng }), [t, lng])
}
