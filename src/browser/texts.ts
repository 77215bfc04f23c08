/** i18next keeps a text for one and one for many under the same key. */
type WithoutPlural<K extends string> = K extends `${infer Base}_${"zero" | "one" | "two" | "few" | "many" | "other"}` ? Base : K

/** The full keys of nested texts, each plural text under the one key by which it is asked for. */
export type KeysOf<T, Prefix extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${WithoutPlural<K>}` : KeysOf<T[K], `${Prefix}${K}.`>
}[keyof T & string]

/** Some languages have a form for millions (French “un million de …”): a key beside the two that English has. */
type Many<T> = { [K in keyof T as K extends `${infer Base}_other` ? `${Base}_many` : never]?: string }

/** The same texts in another language: a key that only English has is a compile error. */
export type TranslationOf<T> = { [K in keyof T]: T[K] extends string ? string : TranslationOf<T[K]> } & Many<T>
