import { migrateStore, openStore } from "./store.mjs"

/**
 * Opens as many stores as a benchmark asks for, each with a database of its own: a copy of one that was migrated and
 * filled once. Everything is closed by `closeAll`.
 *
 * A shop is `{ ...store, database, shop, programme, close }`: `shop` is what a shopper has to know, `programme` the one
 * affiliate and code (null without the plugin).
 */
export function createWorkshop(db, say) {
  const templates = new Map()
  const open = new Set()
  let copies = 0

  /** @param {{ plugin: boolean, options?: object }} what whether the plugin is installed, and its options */
  async function openShop({ plugin, options }) {
    const template = await templateOf(plugin)
    copies += 1
    const database = `shop_${copies}`
    await db.copy(template.database, database)
    const store = await openStore({ url: db.url(database), plugin, options })
    const close = async () => {
      open.delete(close)
      await store.close()
      await db.drop(database)
    }
    open.add(close)
    return { ...store, database, shop: template.shop, programme: template.programme, close }
  }

  function templateOf(plugin) {
    if (!templates.has(plugin)) {
      templates.set(plugin, makeTemplate(plugin))
    }
    return templates.get(plugin)
  }

  async function makeTemplate(plugin) {
    say(`making a store ${plugin ? "with" : "without"} the plugin`)
    const database = plugin ? "template_plugin" : "template_bare"
    await db.create(database)
    const options = { url: db.url(database), plugin }
    await migrateStore(options)
    const store = await openStore(options)
    const shop = await store.run("shop.open")
    const programme = plugin ? await store.run("shop.openProgramme") : null
    // A database that is being copied may have no other connection.
    await store.close()
    return { database, shop, programme }
  }

  return { openShop, closeAll: () => Promise.all([...open].map((close) => close())) }
}
