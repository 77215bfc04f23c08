import languages from ".."
import { describeTranslations } from "../../../browser/testing/translations"

const { en, ...translations } = languages

describeTranslations(
  en.affiliates,
  Object.fromEntries(Object.entries(translations).map(([language, { affiliates }]) => [language, affiliates]))
)
