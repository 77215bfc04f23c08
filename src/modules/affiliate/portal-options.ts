import { z } from "@medusajs/framework/zod"
import { QUESTION_TYPES } from "./domain/affiliates/questions"

const RESERVED_KEYS = new Set(["__proto__", "constructor", "prototype"])

const questionSchema = z
  .strictObject({
    /** Under which the answer is kept. */
    key: z.string().regex(/^[a-z][a-z0-9_]{0,49}$/, "must be a word of a–z, 0–9 and _").refine((key) => !RESERVED_KEYS.has(key), "is a reserved word"),
    label: z.string().min(1).max(300),
    type: z.enum(QUESTION_TYPES).default("text"),
    required: z.boolean().default(false),
    options: z.array(z.string().min(1).max(200)).min(1).max(100).optional(),
  })
  .refine(({ type, options }) => (type === "select") === (options !== undefined), "options belong to type select, which needs them")

const questionsSchema = z
  .array(questionSchema)
  .max(30)
  .refine((questions) => new Set(questions.map(({ key }) => key)).size === questions.length, "two questions have the same key")

const themeSchema = z.strictObject({
  /** Buttons and links; shades that can be read are made from it for both themes. */
  accent: z.string().regex(/^#[0-9a-fA-F]{6}$/, "must be a color such as #7c3aed").optional(),
  logo_url: z.url({ protocol: /^https?$/ }).optional(),
})

const originSchema = z
  .url({ protocol: /^https?$/ })
  .refine((url) => URL.canParse(url) && new URL(url).origin === url, "must be an origin such as https://shop.example.com, without a path")

/** The affiliates' own pages. */
export const portalOptionsSchema = z.strictObject({
  /** With which the portal calls the Store API. */
  publishable_key: z.string().min(1).optional(),
  /** Where the portal stands, as mails link to it: `https://shop.example.com/affiliates`. */
  url: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, "")).optional(),
  /** What the programme is called, in the portal and in mails. */
  name: z.string().min(1).max(100).default("Affiliate programme"),
  /** What an applicant is asked beside the name. */
  questions: questionsSchema.default([]),
  theme: themeSchema.prefault({}),
  /** Sites that may show the portal in a frame. */
  allowed_frame_origins: z.array(originSchema).default([]),
})

export type PortalOptions = z.output<typeof portalOptionsSchema>
