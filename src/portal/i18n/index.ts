import i18next from "i18next"
import { initReactI18next } from "react-i18next"
import { localeOf } from "../../browser/locale"
import { LANGUAGES, type Language } from "../../modules/affiliate/domain/affiliates/language"
import type { Translation } from "./translation"

export { LANGUAGES, type Language }

/** Each language is a file of its own, loaded when it is spoken. */
const LOADERS: Record<Language, () => Promise<{ default: Translation }>> = {
  en: () => import("./en"),
  de: () => import("./de"),
  fr: () => import("./fr"),
  es: () => import("./es"),
  ptBR: () => import("./ptBR"),
}

const KEY = "affiliate-portal-language"
const NAMESPACE = "portal"

/** The person's choice, else the first of the browser's languages that the portal speaks, else English. */
export function preferredLanguage(): Language {
  const chosen = LANGUAGES.find((language) => language === localStorage.getItem(KEY))
  return chosen ?? navigator.languages.map(spoken).find((language) => language !== undefined) ?? "en"
}

/** "de-AT" is German. */
function spoken(tag: string): Language | undefined {
  const [primary] = tag.toLowerCase().split("-")
  return LANGUAGES.find((language) => localeOf(language).toLowerCase().split("-")[0] === primary)
}

export const hasChosenLanguage = (): boolean => localStorage.getItem(KEY) !== null

export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    defaultNS: NAMESPACE,
    ns: [NAMESPACE],
    load: "currentOnly",
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    resources: {},
  })
  await speak(preferredLanguage())
}

/** Changes the language of the page. i18next knows it by Intl's name, whose plural forms it asks for. */
export async function speak(language: Language): Promise<void> {
  const texts = await LOADERS[language]()
  const locale = localeOf(language)
  i18next.addResourceBundle(locale, NAMESPACE, texts.default, true, true)
  await i18next.changeLanguage(locale)
  document.documentElement.lang = locale
}

/** Changes it, and remembers it for this browser. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEY, language)
  await speak(language)
}

/** The language that is spoken now. */
export const languageOfLocale = (locale: string): Language => LANGUAGES.find((language) => localeOf(language) === locale) ?? "en"
