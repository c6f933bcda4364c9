import type { Clock } from '@tutela/kernel';
import { type Logger, pino } from 'pino';
import { allowedFields } from './allowed-fields.ts';
import { errorFacts } from './error-facts.ts';
import { plainLine } from './plain-line.ts';

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Fields by name; whatever is not on the allow-list is dropped. */
export type LogFields = Readonly<Record<string, unknown>>;

/** The log of a node: events by name and coded facts, never a text that somebody wrote. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields, error?: unknown): void;
  /** One answered request. */
  request(line: {
    requestId: string;
    route: string;
    method: string;
    status: number;
    milliseconds: number;
  }): void;
  /** A request that failed through no fault of the caller. */
  failure(requestId: string, code: string, error: unknown): void;
}

export interface LogOptions {
  readonly level: LogLevel;
  readonly clock: Clock;
  /** `json`, one object a line; `plain`, for a person at a terminal. */
  readonly form: 'json' | 'plain';
  /** Where a finished line goes, its line end included; standard output by default. */
  readonly write?: (line: string) => void;
}

/** Times are UTC. A line cannot be forged: JSON escapes, and the plain form quotes, whatever could end one. */
export function createLog(options: LogOptions): Log {
  const write = options.write ?? ((line: string) => void process.stdout.write(line));
  const logger = pino(
    {
      level: options.level,
      base: null,
      messageKey: 'event',
      formatters: { level: (label) => ({ level: label }) },
      timestamp: () => `,"time":"${options.clock.now().toISOString()}"`,
    },
    { write: options.form === 'json' ? write : (line: string) => write(plainLine(line)) },
  );
  return logTo(logger);
}

const probes = ['/health', '/ready', '/metrics'];

function logTo(logger: Logger): Log {
  const error: Log['error'] = (event, fields = {}, reason) =>
    logger.error(
      { ...allowedFields(fields), ...(reason === undefined ? {} : errorFacts(reason)) },
      eventName(event),
    );
  return {
    debug: (event, fields = {}) => logger.debug(allowedFields(fields), eventName(event)),
    info: (event, fields = {}) => logger.info(allowedFields(fields), eventName(event)),
    warn: (event, fields = {}) => logger.warn(allowedFields(fields), eventName(event)),
    error,
    request: (line) => logger[probes.includes(line.route) ? 'debug' : 'info'](allowedFields(line), 'request'),
    failure: (requestId, code, reason) => error('request.failed', { requestId, code }, reason),
  };
}

function eventName(event: string): string {
  return /^[a-z]+(\.[a-z_]+)*$/.test(event) ? event : 'log.event_unnamed';
}
