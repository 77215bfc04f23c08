import { answerPayout } from "../answer-payout"

export const GET = answerPayout
