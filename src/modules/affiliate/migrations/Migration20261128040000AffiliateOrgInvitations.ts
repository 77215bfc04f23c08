import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Members of an organisation come into the portal by invitation. */
export class Migration20261128040000AffiliateOrgInvitations extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "affiliate_org_member" add column if not exists "invitation_hash" text null`)
    this.addSql(`alter table "affiliate_org_member" add column if not exists "invited_at" timestamptz null`)
    this.addSql(`alter table "affiliate_org_member" add column if not exists "invitation_expires_at" timestamptz null`)
    this.addSql(`alter table "affiliate_org_member" add column if not exists "joined_at" timestamptz null`)
    this.addSql(`alter table "affiliate_org_member" add column if not exists "auth_identity_id" text null`)
    this.addSql(`comment on column "affiliate_org_member"."invitation_hash" is 'SHA-256 of the nonce in the invitation that is out'`)
    this.addSql(`alter table "affiliate_org_member" add constraint "affiliate_org_member_joined" check ((joined_at is null) = (auth_identity_id is null))`)
    // One sign-in is one member.
    this.addSql(`create unique index "affiliate_org_member_identity" on "affiliate_org_member" ("auth_identity_id") where auth_identity_id is not null and deleted_at is null`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "affiliate_org_member_identity"`)
    this.addSql(`alter table "affiliate_org_member" drop constraint if exists "affiliate_org_member_joined"`)
    for (const column of COLUMNS) {
      this.addSql(`alter table "affiliate_org_member" drop column if exists "${column}"`)
    }
  }
}

const COLUMNS = ["invitation_hash", "invited_at", "invitation_expires_at", "joined_at", "auth_identity_id"]
