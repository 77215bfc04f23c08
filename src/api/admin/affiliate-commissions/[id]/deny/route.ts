import { answerMove } from "../../answer-move"

export const POST = answerMove("deny")
