import { moveHandler } from "../../helpers"

export const POST = moveHandler("approve")
