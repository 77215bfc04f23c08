import { GroupCommit, QueueFull } from "../group-commit"

const LIMITS = { batch: 4, waiting: 6 }

/** Writes when it is told to, and remembers what it wrote. */
function log({ isItemsFault = false } = {}) {
  const batches: string[][] = []
  const open: { done: () => void; fail: (error: Error) => void }[] = []
  const commit = new GroupCommit<string, string>(
    (items) => {
      batches.push([...items])
      return new Promise((done, fail) => open.push({ done: () => done(items.map((item) => `${item} written`)), fail }))
    },
    () => isItemsFault,
    LIMITS
  )
  const next = async () => {
    while (open.length === 0) {
      await new Promise(setImmediate)
    }
    return open.shift() ?? { done: () => undefined, fail: () => undefined }
  }
  return { commit, batches, next }
}

describe("writing together", () => {
  it("5 that come at once are written as 4 and 1, each with its own answer", async () => {
    const { commit, batches, next } = log()
    const answers = Promise.all(["a", "b", "c", "d", "e"].map((item) => commit.add(item)))
    ;(await next()).done()
    ;(await next()).done()
    expect(await answers).toEqual(["a written", "b written", "c written", "d written", "e written"])
    expect(batches).toEqual([["a", "b", "c", "d"], ["e"]])
  })

  it("what comes while a batch is written goes into the next; nobody is answered before their own is written", async () => {
    const { commit, batches, next } = log()
    const answered: string[] = []
    const add = (item: string) => commit.add(item).then((answer) => answered.push(answer))
    const first = add("a")
    const batch = await next()
    const later = [add("b"), add("c")]
    await new Promise(setImmediate)
    expect(answered).toEqual([])
    batch.done()
    await first
    expect(answered).toEqual(["a written"])
    ;(await next()).done()
    await Promise.all(later)
    expect(batches).toEqual([["a"], ["b", "c"]])
  })

  it("more than 6 waiting: the seventh is refused, and the six are written", async () => {
    const { commit, next } = log()
    const six = ["a", "b", "c", "d", "e", "f"].map((item) => commit.add(item))
    await expect(commit.add("g")).rejects.toBeInstanceOf(QueueFull)
    ;(await next()).done()
    ;(await next()).done()
    expect(await Promise.all(six)).toHaveLength(6)
  })

  it("a batch that fails for the database's sake fails all of it, and the next is written", async () => {
    const { commit, batches, next } = log()
    const failed = Promise.allSettled(["a", "b"].map((item) => commit.add(item)))
    ;(await next()).fail(new Error("connection lost"))
    expect((await failed).map(({ status }) => status)).toEqual(["rejected", "rejected"])
    const after = commit.add("c")
    ;(await next()).done()
    expect([await after, batches]).toEqual(["c written", [["a", "b"], ["c"]]])
  })

  it("a batch that fails for an item's sake is written one by one: only that item fails", async () => {
    const { commit, batches, next } = log({ isItemsFault: true })
    const settled = Promise.allSettled(["a", "bad", "c"].map((item) => commit.add(item)))
    ;(await next()).fail(new Error("bad value"))
    ;(await next()).done()
    ;(await next()).fail(new Error("bad value"))
    ;(await next()).done()
    expect((await settled).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"])
    expect(batches).toEqual([["a", "bad", "c"], ["a"], ["bad"], ["c"]])
  })
})
