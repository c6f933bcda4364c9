import { Refusal } from '@tutela/kernel';

/** What the log may know of an error. */
export interface ErrorFacts {
  readonly errorName: string;
  readonly errorCode?: string;
  /** Only of a refusal: its sentence is ours and names nobody. */
  readonly errorMessage?: string;
  readonly constraint?: string;
  readonly errorStack?: string;
  /** Names and codes of the causes, the nearest first. */
  readonly errorCauses?: string;
}

const name = /^[A-Za-z][A-Za-z0-9_]{0,59}$/;
const code = /^[A-Za-z0-9_.]{1,60}$/;
const frame = /^ {4}at (?:[\w$.<>[\]# -]{1,120} \()?[^\s()]{1,300}:\d+:\d+\)?$/;
const mostFrames = 15;
const mostCauses = 4;

/**
 * Reduces an error to name, code and the places it came from. Messages are dropped, and of a PostgreSQL error
 * its detail, where, hint and parameters too: they quote values.
 */
export function errorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { errorName: 'NotAnError' };
  const errorCode = textOf(error, 'code', code);
  const constraint = textOf(error, 'constraint', /^[a-z_][a-z0-9_]{0,62}$/);
  const errorStack = framesOf(error);
  const causes = causesOf(error);
  return {
    errorName: nameOf(error),
    ...(errorCode === undefined ? {} : { errorCode }),
    ...(error instanceof Refusal
      ? { errorMessage: error.message.slice(0, 500).replaceAll(/\p{C}/gu, ' ') }
      : {}),
    ...(constraint === undefined ? {} : { constraint }),
    ...(errorStack === '' ? {} : { errorStack }),
    ...(causes.length === 0 ? {} : { errorCauses: causes.join(' < ') }),
  };
}

function nameOf(error: Error): string {
  return name.test(error.name) ? error.name : 'Error';
}

function textOf(error: Error, key: 'code' | 'constraint', shape: RegExp): string | undefined {
  const held = new Map<string, unknown>(Object.entries(error));
  const value = held.get(key);
  return typeof value === 'string' && shape.test(value) ? value : undefined;
}

/** The message is cut out first: one that spans lines could look like a frame. */
function framesOf({ stack = '', message }: Error): string {
  const start = message === '' ? -1 : stack.indexOf(message);
  const below = start < 0 ? stack : stack.slice(start + message.length);
  return below
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, mostFrames)
    .map((line) => line.trim())
    .join(' | ');
}

function causesOf(error: Error): string[] {
  const causes: string[] = [];
  for (let at = error.cause; at instanceof Error && causes.length < mostCauses; at = at.cause) {
    const known = textOf(at, 'code', code);
    causes.push(known === undefined ? nameOf(at) : `${nameOf(at)} ${known}`);
  }
  return causes;
}
