/**
 * The SET clause for a patch, as `column = p.column` over the alias `p`. Only columns of the list get into the
 * statement's text; keys that the patch leaves undefined stay as they are.
 */
export function setClause<C extends string>(columns: readonly C[], patch: { readonly [Key in C]?: unknown }): string {
  const named = columns.filter((column) => patch[column] !== undefined)
  return [...named.map((column) => `${column} = p.${column}`), "updated_at = now()"].join(", ")
}
