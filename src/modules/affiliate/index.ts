import { Module } from "@medusajs/framework/utils"
import announceMails from "./loaders/announce-mails"
import checkPortalWall from "./loaders/check-portal-wall"
import loadRails from "./loaders/load-rails"
import mentionLinks from "./loaders/mention-links"
import verifyDatabase from "./loaders/verify-database"
import AffiliateModuleService from "./service"

/** The key under which the module is registered in Medusa's container. */
export const AFFILIATE_MODULE = "affiliate" as const

declare module "@medusajs/framework/types" {
  /** What `container.resolve("affiliate")` gives, here and in a merchant's own code. */
  interface ModuleImplementations {
    affiliate: AffiliateModuleService
  }
}

export default Module(AFFILIATE_MODULE, {
  service: AffiliateModuleService,
  loaders: [loadRails, verifyDatabase, checkPortalWall, mentionLinks, announceMails],
})

export type { AffiliateOptionsInput, UnitCostResolver } from "./options"
export type { AttemptResult, PayoutInstruction, PayoutRail, RailAnswer, RailFile } from "./domain/payout/rail"
