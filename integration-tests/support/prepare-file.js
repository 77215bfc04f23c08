const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

// The models of the previous file are still registered in this process and would be discovered twice.
MetadataStorage.clear()

// Copying the database back between tests ends the pool's idle connections, which knex reports one by one.
const write = console.log
console.log = (...words) => {
  if (!String(words[0]).startsWith("Connection Error: Connection ended unexpectedly")) {
    write(...words)
  }
}
