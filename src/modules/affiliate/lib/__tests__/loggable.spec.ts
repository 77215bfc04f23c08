import { loggable } from "../loggable"

const failed = (message: string, code?: string) => Object.assign(new Error(message), code === undefined ? {} : { code })

describe("an error as it is logged", () => {
  it.each([
    [
      "insert into affiliate (email) values ('ann@example.com') - duplicate key value violates unique constraint \"x\"",
      "23505",
      'duplicate key value violates unique constraint "x" (23505)',
    ],
    ["update a set name = 'Ann - Lee' - deadlock detected", "40P01", "deadlock detected (40P01)"],
    ["select 'ann@example.com' - invalid input syntax for type json: \"ann@example.com\"", "22P02", "the database refused a value (22P02)"],
    ["\n  with t as (select 'ann@example.com') - connection terminated", undefined, "connection terminated"],
    ["insert into t values ('ann@example.com')", undefined, "a statement failed"],
    ["insert into t values ('ann@example.com')", "23505", "a statement failed (23505)"],
    ["relation \"t\" does not exist", "42P01", 'relation "t" does not exist (42P01)'],
    ["Order order_1 - was not found", "not_found", "Order order_1 - was not found"],
    ["connect ECONNREFUSED 127.0.0.1:5432", "ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:5432"],
  ])("%j with code %s → %j", (message, code, expected) => {
    expect(loggable(failed(message, code))).toBe(expected)
    // A workflow's error has been through JSON.
    expect(loggable({ message, code })).toBe(expected)
  })

  it("what is no error is said as it is", () => {
    expect(loggable("nothing")).toBe("nothing")
    expect(loggable(undefined)).toBe("undefined")
  })
})
