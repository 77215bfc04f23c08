// Loaded into Medusa before anything else: a store whose launcher was killed would keep its port for ever.
process.once("disconnect", () => process.exit(1))
