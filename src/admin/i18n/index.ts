import en from "./en"

/** Merged by Medusa into the dashboard's own texts: in a namespace of our own, so that neither overwrites the other. */
export default { en: { affiliates: en } }
