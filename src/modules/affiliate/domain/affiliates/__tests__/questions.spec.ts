import { answerProblems, type Question } from "../questions"

const QUESTIONS: Question[] = [
  { key: "site", label: "Your site", type: "text", required: true },
  { key: "about", label: "About you", type: "textarea", required: false },
  { key: "audience", label: "Audience", type: "select", required: false, options: ["small", "large"] },
  { key: "adult", label: "I am of age", type: "checkbox", required: true },
]
const GOOD = { site: "ada.example", audience: "small", adult: true }

describe("an applicant's answers", () => {
  it("all that is required, and a blank that is not: no problem", () => {
    expect(answerProblems(QUESTIONS, { ...GOOD, about: "  " })).toEqual([])
  })

  it.each([
    ["nothing at all", {}, ["'answers, site' is required", "'answers, adult' must be ticked"]],
    ["blanks", { ...GOOD, site: "   " }, ["'answers, site' is required"]],
    ["a box that is not ticked", { ...GOOD, adult: false }, ["'answers, adult' must be ticked"]],
    ["text in a box", { ...GOOD, adult: "yes" }, ["'answers, adult' must be true or false"]],
    ["a tick for text", { ...GOOD, site: true }, ["must be text of at most 300"]],
    ["301 characters", { ...GOOD, site: "x".repeat(301) }, ["must be text of at most 300"]],
    ["a choice that is none", { ...GOOD, audience: "huge" }, ["must be one of small, large"]],
    ["what nobody asks", { ...GOOD, shoe_size: "44" }, ["'answers, shoe_size': nobody asks this"]],
    ["a key of every object", { adult: true, audience: "small" }, ["'answers, site' is required"]],
  ])("%s: named by field", (_what, answers, problems) => {
    const found = answerProblems(QUESTIONS, answers)
    expect(found).toHaveLength(problems.length)
    problems.forEach((problem, index) => expect(found[index]).toContain(problem))
  })

  it("“constructor” as a question's key is not answered by the language itself", () => {
    expect(answerProblems([{ key: "constructor", label: "Who built it", type: "text", required: true }], {})).toEqual([
      "Field 'answers, constructor' is required.",
    ])
  })
})
