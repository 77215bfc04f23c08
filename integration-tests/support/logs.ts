import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const LEVELS = ["error", "warn", "info", "debug"] as const

/** Everything that is logged or written out while it listens: by Medusa's logger, and by whoever writes past it. */
export function listenToLogs(container: MedusaContainer): { lines: () => string; stop: () => void } {
  const heard: string[] = []
  const hear = (...parts: unknown[]) => heard.push(parts.map((part) => (part instanceof Error ? `${part.message} ${part.stack}` : String(part))).join(" "))
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const spies = [
    ...LEVELS.map((level) => jest.spyOn(logger, level).mockImplementation((...parts: unknown[]) => void hear(...parts))),
    jest.spyOn(process.stdout, "write").mockImplementation((text) => hear(text) > 0),
    jest.spyOn(process.stderr, "write").mockImplementation((text) => hear(text) > 0),
  ]
  return { lines: () => heard.join("\n"), stop: () => spies.forEach((spy) => spy.mockRestore()) }
}
