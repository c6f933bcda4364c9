/** A line of the JSON log as a person reads it: `2026-05-01T10:00:00.000Z info  request status=200 …`. */
export function plainLine(line: string): string {
  const fields = new Map<string, unknown>(Object.entries(JSON.parse(line)));
  const head = ['time', 'level', 'event'].map((name) => String(fields.get(name) ?? ''));
  const rest = [...fields].filter(([name]) => !['time', 'level', 'event'].includes(name));
  const [time = '', level = '', event = ''] = head;
  const facts = rest.map(([name, value]) => ` ${name}=${shown(value)}`);
  return `${time} ${level.padEnd(5)} ${event}${facts.join('')}\n`;
}

/** Quoted as JSON when it holds more than one plain word. */
function shown(value: unknown): string {
  const text = String(value);
  return /^[\w./:\\@+*-]+$/.test(text) ? text : JSON.stringify(text);
}
