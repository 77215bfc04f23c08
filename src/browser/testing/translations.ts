import { localeOf } from "../locale"

export interface Texts {
  [key: string]: string | Texts
}

/** Each text under its full key. */
function flatten(texts: Texts, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, text]): [string, string][] =>
      typeof text === "string" ? [[prefix + key, text]] : [...flatten(text, `${prefix}${key}.`)]
    )
  )
}

/** A plural text is needed in every form of the language: i18next would show the English one for a form that is missing. */
function neededKeys(language: string, english: Map<string, string>): string[] {
  const forms = new Intl.PluralRules(localeOf(language)).resolvedOptions().pluralCategories
  return [...english.keys()].flatMap((key) => {
    if (key.endsWith("_one")) return []
    return key.endsWith("_other") ? forms.map((form) => key.replace(/other$/, form)) : [key]
  })
}

/** The English text that a translation must say the same as. */
const textOf = (english: Map<string, string>, key: string) => english.get(key) ?? english.get(key.replace(/_[a-z]+$/, "_other")) ?? ""

const PLACEHOLDER = /{{\w+}}/g
const placeholders = (text: string) => [...new Set(text.match(PLACEHOLDER))].sort()

/** Shorter texts may be the same word in both languages. */
const MAX_SAME_LENGTH = 20

/** Holds translations against the English texts. @param translations by language, as Intl or Medusa calls it */
export function describeTranslations(englishTexts: Texts, translations: Record<string, Texts>): void {
  const english = flatten(englishTexts)
  const englishOf = (key: string) => textOf(english, key)

  describe.each(Object.entries(translations))("the texts in %s", (language, translation) => {
    const texts = flatten(translation)

    it("are those of English, with the plural forms of the language", () => {
      expect([...texts.keys()].sort()).toEqual(neededKeys(language, english).sort())
    })

    it("have the placeholders of English", () => {
      const placeholdersByKey = [...texts].map(([key, text]) => [key, placeholders(text)])
      expect(placeholdersByKey).toEqual([...texts.keys()].map((key) => [key, placeholders(englishOf(key))]))
    })

    it("are never empty", () => {
      expect([...texts].filter(([, text]) => text.trim() === "")).toEqual([])
    })

    it(`are translated: none longer than ${MAX_SAME_LENGTH} characters is still English`, () => {
      expect([...texts].filter(([key, text]) => text.replace(PLACEHOLDER, "").length > MAX_SAME_LENGTH && text === englishOf(key))).toEqual([])
    })
  })
}
