import type { NoticeTemplate } from "../templates"

/** A mail as it is read. In a language's own file with `{{placeholders}}`. */
export interface NoticeText {
  subject: string
  text: string
}

/** Every mail in one language: a missing one does not compile. */
export type NoticeTexts = Record<NoticeTemplate, NoticeText>
