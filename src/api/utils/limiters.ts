import type { ConfigModule, Logger } from "@medusajs/framework/types"
import { Redis } from "ioredis"
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterAbstract } from "rate-limiter-flexible"
import { loggable } from "../../modules/affiliate/lib/loggable"

/** A Redis that takes longer is as good as none: whoever waits for it is a shopper. */
const REDIS_TIMEOUT_MS = 250
const KEY_PREFIX = "affiliates:limit"

export interface LimiterFigures {
  name: string
  points: number
  duration_seconds: number
}

/** One connection and one set of counters for each configuration, that is for each store in the process. */
const STORES = new WeakMap<ConfigModule, Map<string, RateLimiterAbstract>>()
const CONNECTIONS = new WeakMap<ConfigModule, Redis>()

/**
 * The counter of a limit: in Medusa's Redis (`projectConfig.redisUrl`), so that all processes count together, and in
 * memory where there is none. While Redis cannot be reached each process counts by itself: nobody is refused for it.
 */
export function limiterOf({ name, points, duration_seconds }: LimiterFigures, config: ConfigModule, logger: Logger): RateLimiterAbstract {
  const limiters = STORES.get(config) ?? new Map<string, RateLimiterAbstract>()
  STORES.set(config, limiters)
  const key = `${name} ${points} ${duration_seconds}`
  const known = limiters.get(key)
  if (known) {
    return known
  }
  const figures = { points, duration: duration_seconds }
  const inMemory = new RateLimiterMemory({ ...figures, keyPrefix: name })
  const storeClient = redisOf(config, logger)
  const limiter = storeClient
    ? new RateLimiterRedis({
        ...figures,
        storeClient,
        keyPrefix: `${config.projectConfig.redisPrefix ?? ""}${KEY_PREFIX}:${name}`,
        insuranceLimiter: inMemory,
        rejectIfRedisNotReady: true,
        // Whoever has used up everything is refused without asking Redis again: a flood ends here.
        inMemoryBlockOnConsumed: points + 1,
      })
    : inMemory
  limiters.set(key, limiter)
  return limiter
}

function redisOf(config: ConfigModule, logger: Logger): Redis | null {
  const { redisUrl, redisOptions } = config.projectConfig
  const known = CONNECTIONS.get(config)
  if (known || !redisUrl) {
    return known ?? null
  }
  const redis = new Redis(redisUrl, {
    ...redisOptions,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: REDIS_TIMEOUT_MS,
  })
  let isDown = false
  redis.on("error", (error) => {
    if (!isDown) {
      isDown = true
      logger.warn(`affiliates: Redis cannot be reached, so each process counts its limits by itself: ${loggable(error)}`)
    }
  })
  redis.on("ready", () => {
    if (isDown) {
      isDown = false
      logger.info("affiliates: Redis is back; limits are counted for all processes together.")
    }
  })
  CONNECTIONS.set(config, redis)
  return redis
}
