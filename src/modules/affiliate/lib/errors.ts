import { MedusaError } from "@medusajs/framework/utils"
import { WrongActionError } from "../domain/affiliates/actions"
import { MoneyError } from "../domain/money/errors"
import { RuleError } from "../domain/rules/errors"
import { IllegalTransitionError } from "../domain/state-machine"

/** 404. */
export const notFound = (what: string, id: string) =>
  new MedusaError(MedusaError.Types.NOT_FOUND, `${what} with id ${id} was not found.`)

/** 400: the request is well formed, but not now or not by this person. */
export const notAllowed = (sentence: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, sentence)

/** 401, in Medusa's own word: nobody who is known here. */
export const unauthorized = () => new MedusaError(MedusaError.Types.UNAUTHORIZED, "Unauthorized")

/** 403: known, and may not. */
export const forbidden = (sentence: string) => new MedusaError(MedusaError.Types.FORBIDDEN, sentence)

/** 400: the request says something that cannot be. */
export const invalid = (sentence: string) => new MedusaError(MedusaError.Types.INVALID_DATA, sentence)

/** 500: something that cannot be, by the code's own reckoning. Nobody's input causes it. */
export const broken = (sentence: string) => new MedusaError(MedusaError.Types.UNEXPECTED_STATE, sentence)

/** 400 that names both states, for what has a state but no stored one. */
export const illegalMove = (what: string, from: string, to: string) =>
  notAllowed(`The ${what} cannot go from ${from} to ${to}.`)

/** 422, in the words of Medusa's own modules: something unique exists already. */
export const alreadyExists = (what: string, field: string, value: string) =>
  new MedusaError(MedusaError.Types.DUPLICATE_ERROR, `${what} with ${field}: ${value}, already exists.`)

/** The domain's own errors as Medusa's; everything else unchanged. The domain knows nothing of HTTP. */
export function toMedusaError(error: unknown): unknown {
  if (error instanceof IllegalTransitionError || error instanceof WrongActionError) {
    return notAllowed(error.message)
  }
  if (error instanceof MoneyError || error instanceof RuleError) {
    return invalid(error.message)
  }
  return error
}

/** Runs a piece of a service and lets no domain error out: used by every public method that can meet one. */
export async function atEdge<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toMedusaError(error)
  }
}

/** What went wrong, in words. A workflow's error may have been through JSON and be no instance of Error any more. */
export function messageOf(error: unknown): string {
  const message = typeof error === "object" && error !== null && "message" in error ? error.message : error
  return String(message)
}
