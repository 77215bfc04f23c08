import type { TranslationOf } from "../../browser/texts"
import type en from "./en"

/** The texts in another language: a key that only English has is a compile error. */
export type Translation = TranslationOf<typeof en>
