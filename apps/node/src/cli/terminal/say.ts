/** A line for whoever runs the command. */
export function say(text = ''): void {
  process.stdout.write(`${text}\n`);
}

/** A line beside the result: standard output stays clean for a machine that reads it. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A result for a machine: one JSON object on one line. */
export function sayJson(value: object): void {
  say(JSON.stringify(value));
}
