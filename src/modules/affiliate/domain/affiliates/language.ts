/** Languages in which the portal and its mails can speak, named as Medusa's admin names them. The first is the one for everybody else. */
export const LANGUAGES = ["en", "de", "fr", "es", "ptBR"] as const
export type Language = (typeof LANGUAGES)[number]

export const DEFAULT_LANGUAGE: Language = LANGUAGES[0]

/** A language by what is kept of it; the default where nothing is, or something that is no longer spoken. */
export function languageOf(kept: string | null | undefined): Language {
  return LANGUAGES.find((language) => language === kept) ?? DEFAULT_LANGUAGE
}
