import { z } from "@medusajs/framework/zod"
import { CONTRACTS } from "../../src/api/contracts"
import type { RouteContract } from "../../src/api/utils/contract"

const ROUTES = CONTRACTS.map((contract) => ({ contract, pattern: patternOf(contract) }))

/**
 * Holds an answer against what its contract promises, so that no client can be misled by the documented shape.
 * @throws where a promised field is missing or of another type. Routes that are not the plugin's are not looked at.
 */
export function checkAnswer(method: string, path: string, answer: unknown): void {
  const contract = contractOf(method, path)
  const result = contract?.response.safeParse(answer)
  if (contract && result && !result.success) {
    throw new Error(`${method} ${path} does not answer as its contract says:\n${z.prettifyError(result.error)}`)
  }
}

/** Of several that match, the one with the fewest parameters: `/approve` is not an id. */
function contractOf(method: string, path: string): RouteContract | null {
  const [pathname = path] = path.split("?")
  const matching = ROUTES.filter(({ contract, pattern }) => contract.method === method && pattern.test(pathname))
  const parameters = ({ contract }: { contract: RouteContract }) => contract.path.split(":").length
  return matching.sort((a, b) => parameters(a) - parameters(b))[0]?.contract ?? null
}

function patternOf({ path }: RouteContract): RegExp {
  return new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`)
}
