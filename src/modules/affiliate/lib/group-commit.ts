/** More are waiting than may: whoever asks should come again. */
export class QueueFull extends Error {}

export interface GroupLimits {
  /** Written at once, at most. */
  batch: number
  /** Waiting to be written, at most. */
  waiting: number
}

interface Waiting<Item, Answer> {
  item: Item
  done: (answer: Answer) => void
  fail: (error: unknown) => void
}

/**
 * Writes together what is asked for at the same time, as databases do with their own log: while one batch is written the
 * next gathers, so nobody waits for company, and the busier it is the larger the batches. Whoever asks is answered once
 * their batch is written, and not before: nothing that was answered can be lost with the process.
 */
export class GroupCommit<Item, Answer> {
  private queue: Waiting<Item, Answer>[] = []
  private isWriting = false

  /**
   * @param write writes a batch and answers each item, in their order
   * @param isItemsFault whether an error may be the fault of one of the items, and the others would be written without it
   */
  constructor(
    private readonly write: (items: readonly Item[]) => Promise<readonly Answer[]>,
    private readonly isItemsFault: (error: unknown) => boolean,
    private readonly limits: GroupLimits
  ) {}

  /** @throws QueueFull, or whatever kept the batch from being written */
  add(item: Item): Promise<Answer> {
    if (this.queue.length >= this.limits.waiting) {
      return Promise.reject(new QueueFull(`More than ${this.limits.waiting} are waiting to be written.`))
    }
    return new Promise((done, fail) => {
      this.queue.push({ item, done, fail })
      if (!this.isWriting) {
        this.isWriting = true
        // Not at once: what else arrived in this turn of the event loop comes along.
        setImmediate(() => void this.writeAll())
      }
    })
  }

  private async writeAll(): Promise<void> {
    while (this.queue.length > 0) {
      await this.writeBatch(this.queue.splice(0, this.limits.batch))
    }
    this.isWriting = false
  }

  private async writeBatch(batch: readonly Waiting<Item, Answer>[]): Promise<void> {
    try {
      const answers = await this.write(batch.map(({ item }) => item))
      batch.forEach(({ done }, index) => done(answers[index] as Answer))
    } catch (error) {
      if (batch.length > 1 && this.isItemsFault(error)) {
        for (const waiting of batch) {
          await this.writeBatch([waiting])
        }
        return
      }
      batch.forEach(({ fail }) => fail(error))
    }
  }
}
