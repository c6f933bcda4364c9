/** What a command was given cannot be used. The message says why and never repeats a value of a record; exit code 1. */
export class InputRefused extends Error {}
