const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

// The models of the previous file are still registered in this process and would be discovered twice.
MetadataStorage.clear()

// What Medusa and knex say about their own set-up, in every file: a pool's idle connections end when the database is
// copied back between tests, and one of Medusa's migrations has a hint for old databases.
const NOISE = ["Connection Error: Connection ended unexpectedly", 'Note: If the index "IDX_user_email"']
for (const method of ["log", "info"]) {
  const write = console[method]
  console[method] = (...words) => {
    if (!NOISE.some((start) => String(words[0]).startsWith(start))) {
      write(...words)
    }
  }
}
