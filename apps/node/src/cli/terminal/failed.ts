/** What was looked at is not as it should be. It was said already; only the exit code is left. */
export class Failed extends Error {}
