/** The dashboard's languages that are not BCP 47 as they stand. */
const LOCALES: Readonly<Record<string, string>> = { ptBR: "pt-BR", ptPT: "pt-PT", enGB: "en-GB", zhCN: "zh-CN", zhTW: "zh-TW" }

/** A language of the dashboard as `Intl` calls it: "ptBR" is "pt-BR". */
export function localeOf(language: string): string {
  return LOCALES[language] ?? language
}
