import type { Answers, Question } from "../domain/affiliates/questions"
import type { NewAffiliate } from "./affiliate-records"

/** What somebody who applies says of itself. */
export interface Application extends Omit<NewAffiliate, "org_id" | "answers"> {
  /** For kind `org`; the name where it is left out. */
  org_name?: string | null
  answers?: Answers | null
  terms_version?: number | null
  /** From which the terms were agreed to; kept only as HMAC. */
  ip?: string | null
}

/** An application as it is decided: with what the programme asks, and without the address. */
export interface CheckedApplication extends Omit<Application, "ip"> {
  questions: readonly Question[]
  ip_hmac: string | null
}

/** What an application made. */
export interface Applied {
  id: string
  /** The organisation that was made for it; null for an individual. */
  org_id: string | null
}
