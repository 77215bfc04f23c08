import type { Language } from "../affiliates/language"
import type { NoticeTemplate } from "./templates"
import { de } from "./texts/de"
import { en } from "./texts/en"
import { es } from "./texts/es"
import { fr } from "./texts/fr"
import { ptBR } from "./texts/pt-br"
import type { NoticeText, NoticeTexts } from "./texts/types"

export const NOTICE_TEXTS: Record<Language, NoticeTexts> = { en, de, fr, es, ptBR }

const PLACEHOLDER = /\{\{(\w+)\}\}/g

/** A mail's subject and text in a language. A subject is one line, whatever somebody is called. */
export function renderNotice(template: NoticeTemplate, language: Language, data: Readonly<Record<string, string>>): NoticeText {
  const { subject, text } = NOTICE_TEXTS[language][template]
  const values = new Map(Object.entries(data))
  const fill = (source: string) => source.replace(PLACEHOLDER, (_whole, key: string) => values.get(key) ?? "")
  // Where a value was empty, its line would be left blank.
  return { subject: fill(subject).replace(/\s+/g, " "), text: fill(text).replace(/\n{3,}/g, "\n\n").trim() }
}

/** The placeholders that a text names. */
export const placeholdersOf = (source: string): string[] => [...new Set([...source.matchAll(PLACEHOLDER)].map(([, key = ""]) => key))].sort()
