/** A problem that is explained well enough without a stack: a taken port, a wrong flag, a command that failed. */
export class DemoError extends Error {}
