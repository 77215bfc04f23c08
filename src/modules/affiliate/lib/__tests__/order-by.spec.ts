import { afterRow, orderBy } from "../order-by"

const SORTS = { placed_at: "v.placed_at", score: "c.score nulls last" }

it("the tie goes the same way as the column, so that a row can be gone on from", () => {
  expect(orderBy("placed_at", SORTS, "c.id")).toBe("v.placed_at asc, c.id asc")
  expect(orderBy("-placed_at", SORTS, "c.id")).toBe("v.placed_at desc, c.id desc")
  expect(orderBy("-score", SORTS, "c.id")).toBe("c.score desc nulls last, c.id desc")
})

it("after a row: smaller where the order descends, greater where it ascends", () => {
  const seen = (columns: string) => `(select ${columns} from c where c.id = :after)`
  expect(afterRow("-placed_at", SORTS, "c.id", "from c")).toBe(
    `v.placed_at <= ${seen("v.placed_at")} and (v.placed_at, c.id) < ${seen("v.placed_at, c.id")}`
  )
  expect(afterRow("placed_at", SORTS, "c.id", "from c")).toContain("v.placed_at >= ")
})

it("a column that may be null cannot be gone on from", () => {
  expect(() => afterRow("score", SORTS, "c.id", "from c")).toThrow("'score'")
})

it.each(["", "-", "id; drop table c", "constructor", "__proto__"])("“%s” is no sort", (order) => {
  expect(() => orderBy(order, SORTS, "c.id")).toThrow("Cannot sort by")
})
