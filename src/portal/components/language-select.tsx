import { useTranslation } from "react-i18next"
import { useText } from "../hooks/use-text"
import { LANGUAGES, chooseLanguage, languageOfLocale, type Language } from "../i18n"
import { Select } from "./select"

/** Each in its own words: who looks for a language cannot read the others. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: "English", de: "Deutsch", fr: "Français", es: "Español", ptBR: "Português (Brasil)" }

/** The language of the page, for this browser. */
export function LanguageSelect({ onChoose }: { onChoose?: (language: Language) => void }) {
  const t = useText()
  const { i18n } = useTranslation()
  return (
    <Select
      aria-label={t("appearance.language")}
      value={languageOfLocale(i18n.language)}
      options={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
      onChange={({ target }) => {
        const language = LANGUAGES.find((known) => known === target.value) ?? "en"
        void chooseLanguage(language)
        onChoose?.(language)
      }}
    />
  )
}
