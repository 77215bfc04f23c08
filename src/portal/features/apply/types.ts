import type { Answer } from "../../lib/contract-types"

export type Programme = Answer<"GET /store/affiliates/programme">["programme"]
export type Question = Programme["questions"][number]
/** To the merchant's questions, by their keys. */
export type Answers = Record<string, string | boolean>
