import type { FieldProblem, Problem } from '@tutela/contract';
import { Refusal } from '@tutela/kernel';
import { refusalTable } from './refusal-table.ts';

/** A request that breaks the contract: which fields, and which rules. */
export class InvalidRequest extends Refusal {
  readonly fields: readonly FieldProblem[];

  constructor(fields: readonly FieldProblem[]) {
    super('platform.request_invalid', 'Some of what was entered cannot be accepted. The fields are named.');
    this.fields = fields;
  }
}

/** The wire form of a refusal (RFC 9457). Answers of 500 and above carry no detail. */
export function problemOf(refusal: Refusal, requestId: string): Problem {
  const { status } = refusalTable[refusal.code];
  const internal = status === 500;
  return {
    type: `urn:tutela:problem:${refusal.code}`,
    title: internal
      ? 'Something went wrong on our side. Nothing was saved; please try again.'
      : refusal.message,
    status,
    code: internal ? 'platform.internal' : refusal.code,
    requestId,
    details: internal ? {} : { ...refusal.details },
    fields: refusal instanceof InvalidRequest ? [...refusal.fields] : [],
  };
}

/** Any error as a refusal: ours stay, the framework's and the database's are translated, the rest is ours. */
export function refusalFrom(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const code = codeOf(error);
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new Refusal('platform.body_too_large', 'This is too large to be accepted. Send less at once.');
  }
  if (code.startsWith('FST_ERR_CTP') || error instanceof SyntaxError) {
    return new Refusal('platform.request_invalid', 'The request is not valid JSON of the expected kind.');
  }
  if (isOutage(code)) {
    return new Refusal(
      'platform.unavailable',
      'The database does not answer at the moment. What you typed is kept; try again in a minute.',
      {},
      { cause: error },
    );
  }
  if (code === '53100') {
    return new Refusal(
      'platform.intake_stopped',
      'The disk of this node is full. Tell your administrator now.',
    );
  }
  return new Refusal('platform.internal', 'Unexpected error', {}, { cause: error });
}

const outageCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  '53300',
];

function isOutage(code: string): boolean {
  return outageCodes.includes(code);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return /terminat|timeout exceeded when trying to connect/i.test(error.message) ? '57P01' : '';
}
