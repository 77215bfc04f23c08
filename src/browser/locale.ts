/** The dashboard's languages that are not BCP 47 as they stand. */
const LOCALES: Readonly<Record<string, string>> = { ptBR: "pt-BR", ptPT: "pt-PT", enGB: "en-GB", zhCN: "zh-CN", zhTW: "zh-TW" }

/** What Intl calls one of the dashboard's languages: it refuses a name such as “ptBR”. */
export function localeOf(language: string): string {
  return LOCALES[language] ?? language
}
