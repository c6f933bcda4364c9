import { Refusal } from '@tutela/kernel';
import { afterEach, describe, expect, it } from 'vitest';
import type { ServerParts } from '../../../src/platform/http/server-parts.ts';
import { createLog, type Log, type LogOptions } from '../../../src/platform/log/log.ts';

const lines: string[] = [];
const open = (options: Partial<LogOptions> = {}): Log =>
  createLog({
    level: 'debug',
    form: 'json',
    clock: { now: () => new Date('2026-05-01T10:00:00.123+02:00') },
    write: (line) => void lines.push(line),
    ...options,
  });
const log = open();
const written = () => lines.map((line) => JSON.parse(line));
afterEach(() => {
  lines.length = 0;
});

const requestId = '5c0e7d1b-8a2f-4c3d-9e6b-1f2a3b4c5d6e';
const canary = 'Amina Canary';

describe('the log', () => {
  it('writes one object a line, in UTC', () => {
    log.request({
      requestId,
      route: '/api/protection/files/:fileId',
      method: 'GET',
      status: 200,
      milliseconds: 12,
    });
    expect(lines).toEqual([
      `{"level":"info","time":"2026-05-01T08:00:00.123Z","requestId":"${requestId}",` +
        `"route":"/api/protection/files/:fileId","method":"GET","status":200,"milliseconds":12,"event":"request"}\n`,
    ]);
  });

  it('drops every field that it does not know, and nested objects whole', () => {
    log.info('test.event', {
      name: canary,
      note: canary,
      error: { message: canary },
      nested: { code: 'fine.code', deeper: canary },
      code: { toString: () => canary },
      list: [canary],
      __proto__: { job: canary },
      status: 200,
    });
    expect(written()).toEqual([
      { level: 'info', time: expect.any(String), status: 200, event: 'test.event' },
    ]);
  });

  it.each([
    'requestId',
    'route',
    'method',
    'code',
    'job',
    'operation',
    'role',
    'folder',
    'kind',
    'status',
    'count',
  ])('drops a known field with a value that such a field never has: %s', (field) => {
    log.warn('test.event', { [field]: canary });
    log.warn('test.event', { [field]: `x\n{"level":"info","event":"forged"}` });
    expect(written().map((line) => field in line)).toEqual([false, false]);
  });

  it('does not take a sentence for an event', () => {
    log.info(`${canary} was here`);
    expect(written()).toMatchObject([{ event: 'log.event_unnamed' }]);
  });

  it('keeps of an error its name, its code and where it came from', () => {
    const error = Object.assign(new TypeError(`${canary}\n    at ${canary} (/somewhere/else.ts:1:1)`), {
      code: 'E_TEST',
    });
    log.failure(requestId, 'platform.internal', error);
    expect(lines.join()).not.toContain('Canary');
    expect(written()).toMatchObject([
      {
        level: 'error',
        event: 'request.failed',
        requestId,
        code: 'platform.internal',
        errorName: 'TypeError',
        errorCode: 'E_TEST',
      },
    ]);
    expect(written()[0].errorStack).toContain('log.test.ts:');
  });

  it('keeps of a PostgreSQL error no value', () => {
    const error = Object.assign(new Error(`duplicate key (${canary})`), {
      code: '23505',
      detail: `Key (name)=(${canary}) already exists.`,
      where: canary,
      hint: canary,
      parameters: [canary],
      constraint: 'account_name_key',
      table: 'account',
    });
    log.error('test.event', {}, new Error(canary, { cause: error }));
    log.error('test.event', {}, error);
    expect(lines.join()).not.toContain('Canary');
    expect(written()).toMatchObject([
      { errorCauses: 'Error 23505' },
      { errorCode: '23505', constraint: 'account_name_key' },
    ]);
  });

  it('keeps the sentence of a refusal, on one line', () => {
    log.error('test.event', {}, new Refusal('db.disk_full', 'The disk is full.\u001b[31m\nFree some space.'));
    expect(written()).toMatchObject([
      {
        errorName: 'Refusal',
        errorCode: 'db.disk_full',
        errorMessage: 'The disk is full. [31m Free some space.',
      },
    ]);
  });

  it.each([undefined, null, canary, { message: canary }])('survives what is no error: %j', (thrown) => {
    log.error('test.event', {}, thrown);
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain('Canary');
  });

  it('keeps to its level, and puts probes below it', () => {
    const quiet = open({ level: 'info' });
    quiet.debug('test.event');
    quiet.request({ requestId, route: '/ready', method: 'GET', status: 200, milliseconds: 1 });
    expect(lines).toEqual([]);
    quiet.warn('test.event');
    expect(lines).toHaveLength(1);
  });

  it('is readable at a terminal', () => {
    open({ form: 'plain' }).error(
      'test.event',
      { port: 4517 },
      new Refusal('db.unreachable', 'No "database" there.'),
    );
    expect(lines[0]).toMatch(
      /^2026-05-01T08:00:00.123Z error test\.event port=4517 errorName=Refusal errorCode=db\.unreachable errorMessage="No \\"database\\" there\." errorStack=".+"\n$/,
    );
  });

  it('serves as the log of the server', () => {
    const served: ServerParts['log'] = log;
    expect(served).toBe(log);
  });
});
