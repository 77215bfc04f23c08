export const QUESTION_TYPES = ["text", "textarea", "select", "checkbox"] as const
export type QuestionType = (typeof QUESTION_TYPES)[number]

/** What a merchant asks an applicant beside the name. */
export interface Question {
  key: string
  label: string
  type: QuestionType
  /** A checkbox that is required has to be ticked. */
  required: boolean
  /** For `select`: what may be chosen. */
  options?: readonly string[]
}

export type Answer = string | boolean
export type Answers = Record<string, Answer>

export const MAX_ANSWER_LENGTH: Record<Exclude<QuestionType, "checkbox">, number> = { text: 300, textarea: 5000, select: 200 }

/**
 * What is wrong with an applicant's answers, one sentence a field, in the order of the questions; empty when nothing is.
 * A blank answer counts as none.
 */
export function answerProblems(questions: readonly Question[], answers: Readonly<Answers>): string[] {
  // A map: an object has answers of its own to “constructor”.
  const given = new Map(Object.entries(answers))
  const keys = new Set(questions.map(({ key }) => key))
  const unknown = [...given.keys()].filter((key) => !keys.has(key))
  return [
    ...unknown.map((key) => `Field 'answers, ${key}': nobody asks this.`),
    ...questions.flatMap((question) => {
      const problem = problemOf(question, given.get(question.key))
      return problem === null ? [] : [`Field 'answers, ${question.key}' ${problem}.`]
    }),
  ]
}

function problemOf({ type, required, options = [] }: Question, answer: Answer | undefined): string | null {
  if (type === "checkbox") {
    if (answer !== undefined && typeof answer !== "boolean") {
      return "must be true or false"
    }
    return required && answer !== true ? "must be ticked" : null
  }
  if (answer === undefined || answer === "" || (typeof answer === "string" && answer.trim() === "")) {
    return required ? "is required" : null
  }
  if (typeof answer !== "string" || answer.length > MAX_ANSWER_LENGTH[type]) {
    return `must be text of at most ${MAX_ANSWER_LENGTH[type]} characters`
  }
  return type === "select" && !options.includes(answer) ? `must be one of ${options.join(", ")}` : null
}
