import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { OpenApi, Operation } from './document.ts';

/** An answer as it came. */
export interface FuzzAnswer {
  readonly status: number;
  readonly mediaType: string;
  readonly text: string;
}

/** What an answer did that it must not, or nothing. */
export type Judge = (operation: Operation, answer: FuzzAnswer) => string | undefined;

/**
 * Judges answers by the document alone: the status is one of the operation's, the media type one of the status's,
 * the body what the schema says, and a refusal's code one of those that are named.
 */
export function judgeBy({ raw, operations }: OpenApi): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
  formats.default(ajv);
  ajv.addSchema(raw, 'document');
  const validators = new Map<string, ValidateFunction>();
  const validatorFor = ({ path, method }: Operation, status: string, mediaType: string): ValidateFunction => {
    const place = ['paths', path, method.toLowerCase(), 'responses', status, 'content', mediaType, 'schema'];
    const pointer = place
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const known = validators.get(pointer) ?? ajv.compile({ $ref: `document#/${pointer}` });
    validators.set(pointer, known);
    return known;
  };
  if (operations.length === 0) throw new TypeError('the document has no operation');
  return (operation, { status, mediaType, text }) => {
    const response = operation.responses[String(status)];
    if (response === undefined) return `the status ${status} is not in the document`;
    const content = response.content[mediaType];
    if (content === undefined) return `the media type "${mediaType}" of ${status} is not in the document`;
    if (content.schema === undefined) return undefined;
    const body = parsed(text);
    if (body === undefined) return `the body of ${status} is not JSON`;
    const validate = validatorFor(operation, String(status), mediaType);
    if (!validate(body)) return `the body of ${status} breaks its schema: ${ajv.errorsText(validate.errors)}`;
    return wrongCode(response['x-codes'], status, body);
  };
}

function wrongCode(codes: readonly string[] | undefined, status: number, body: unknown): string | undefined {
  if (codes === undefined || typeof body !== 'object' || body === null) return undefined;
  if ('status' in body && body.status !== status)
    return `the problem says ${body.status}, the answer ${status}`;
  if ('code' in body && !codes.includes(String(body.code)))
    return `the code ${body.code} is not named under ${status}`;
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
