import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { CommissionPreview } from "../domain/rules/preview"
import type { CommissionRule, RuleSubject } from "../domain/rules/types"
import type { SettingsPatch } from "../domain/settings/resolve"
import type { Settings } from "../domain/settings/types"
import type { Actor } from "../lib/actor"
import { atEdge } from "../lib/errors"
import { sqlOf, type Sql } from "../lib/sql"
import type { RuleFilter, RulePage } from "../repositories/rule-list-repository"
import type { NewRule, PreviewInput, ProductLineUp } from "../services/rule-book-service"
import type { SettingsView } from "../services/settings-desk-service"
import { ReferralFacade } from "./referrals"

/** What the programme pays for and how it decides: commission rules and settings. */
export class ProgrammeFacade extends ReferralFacade {
  /**
   * Writes down a rule. Whether what it refers to exists is for the caller to know, as far as it lives in another module.
   * @returns the id.
   * @throws MedusaError invalid_data naming every wrong field.
   */
  @InjectTransactionManager()
  async createCommissionRule(input: NewRule, actor: Actor, @MedusaContext() context: Context = {}): Promise<string> {
    return atEdge(() => this.repositories.affiliateRuleBookService.create(sqlOf(context), input, actor, new Date()))
  }

  /** Changes a rule's name or its end while that is ahead. @throws MedusaError not_found, invalid_data for all else. */
  @InjectTransactionManager()
  async editCommissionRule(
    id: string,
    patch: Partial<CommissionRule>,
    actor: Actor,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await atEdge(() => this.repositories.affiliateRuleBookService.edit(sqlOf(context), id, patch, actor, new Date()))
  }

  /** A page of rules with their count: each with where its window lies and which rule takes over from it. */
  @InjectManager()
  async listRulePage(filter: RuleFilter, page: RulePage, @MedusaContext() context: Context = {}) {
    return this.repositories.affiliateRuleListRepository.rules(sqlOf(context), filter, page)
  }

  /** The rules that can claim a product at a moment (ISO 8601), in the order in which they win, whoever sells it. */
  @InjectManager()
  async lineUpRules(subject: RuleSubject, at: string, @MedusaContext() context: Context = {}): Promise<ProductLineUp> {
    return this.repositories.affiliateRuleBookService.lineUp(sqlOf(context), subject, at)
  }

  /** What an order that has not happened would earn, rule by rule and step by step, with a draft as if it were a rule. Writes nothing. */
  @InjectManager()
  async previewCommission(input: PreviewInput, @MedusaContext() context: Context = {}): Promise<CommissionPreview> {
    return atEdge(() => this.repositories.affiliateRuleBookService.preview(sqlOf(context), input))
  }

  /** The settings that hold for a sales channel (null: for the programme), and what its own row says. */
  @InjectManager()
  async retrieveSettings(salesChannelId: string | null, @MedusaContext() context: Context = {}): Promise<SettingsView> {
    return this.repositories.affiliateSettingsDeskService.view(sqlOf(context), this.options, salesChannelId)
  }

  /** The sales channels that differ from the programme. */
  @InjectManager()
  async listChannelSettings(@MedusaContext() context: Context = {}): Promise<SettingsView[]> {
    return this.repositories.affiliateSettingsDeskService.viewChannels(sqlOf(context), this.options)
  }

  /** Changes settings key by key; null gives a key back to what is inherited. The patch is validated by `settings-schema`. */
  @InjectTransactionManager()
  async changeSettings(
    salesChannelId: string | null,
    patch: SettingsPatch,
    actor: Actor,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.repositories.affiliateSettingsDeskService.change(sqlOf(context), salesChannelId, patch, actor)
  }

  /** A channel follows the programme again. @throws MedusaError not_found where it has no settings of its own. */
  @InjectTransactionManager()
  async resetSettings(salesChannelId: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await this.repositories.affiliateSettingsDeskService.reset(sqlOf(context), salesChannelId, actor)
  }

  /** What holds for a channel (null: for the programme), inside a transaction of the layers above. */
  protected async settingsOf(sql: Sql, salesChannelId: string | null): Promise<Settings> {
    return this.repositories.affiliateSettingsDeskService.resolve(sql, this.options, salesChannelId)
  }

  /** The programme's settings with those of every channel that differs. */
  protected async allSettings(sql: Sql): Promise<{ programme: Settings; channels: Map<string, Settings> }> {
    return this.repositories.affiliateSettingsDeskService.resolveAll(sql, this.options)
  }
}
