import type en from "./en"

/** Some languages have a form for millions (French “un million de …”): a key beside the two that English has. */
type Many<T> = { [K in keyof T as K extends `${infer Base}_other` ? `${Base}_many` : never]?: string }

type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> } & Many<T>

/** The texts in another language: a key that only English has is a compile error. */
export type Translation = Translated<typeof en>
