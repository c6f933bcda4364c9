import { type PermissionPage, readPermissionPage } from '@tutela/testkit/permissions';
import fc from 'fast-check';
import { median } from '../bench/harness/statistics.ts';
import { type FuzzAnswer, type Judge, judgeBy } from './check.ts';
import { type OpenApi, type Operation, readDocument } from './document.ts';
import { Harvest } from './harvest.ts';
import { gatherPeople, type People } from './people.ts';
import { type FuzzRequest, requestsOf } from './request.ts';
import type { Caller, FuzzWorld } from './world.ts';

export interface FuzzOptions {
  readonly requests: number;
  readonly seed: number;
  readonly tell: (line: string) => void;
}

/** What was seen, in the words of the last line. */
export interface FuzzOutcome {
  readonly requests: number;
  readonly answered: Readonly<Record<string, number>>;
  readonly server_errors: number;
  readonly unauthorised: number;
  readonly schema_mismatches: number;
  readonly rss_start_mb: number;
  readonly rss_end_mb: number;
  /** The first of what was found, each with how to see it again. */
  readonly found: readonly string[];
}

type Kind = 'server_errors' | 'unauthorised' | 'schema_mismatches';

/** Everything a run needs at hand. */
interface Run {
  readonly world: FuzzWorld;
  readonly document: OpenApi;
  readonly judge: Judge;
  readonly page: PermissionPage;
  readonly people: People;
  readonly harvest: Harvest;
  readonly counts: Record<Kind, number>;
  readonly answered: Record<string, number>;
  readonly found: string[];
}

const atOnce = 4;
/** Ids come in as the node gives them out, so the requests are made anew from time to time. */
const freshEvery = 400;
const shown = 25;

/** Sends requests made from the node's own document, as everybody and as nobody, and judges every answer. */
export async function fuzzApi(world: FuzzWorld, options: FuzzOptions): Promise<FuzzOutcome> {
  const run = await prepare(world);
  const { requests, seed, tell } = options;
  const memory: number[] = [];
  for (let done = 0; done < requests; done += freshEvery) {
    const length = Math.min(freshEvery, requests - done);
    await sendBatch(run, fc.sample(batchOf(run, length), { numRuns: 1, seed: seed + done })[0] ?? []);
    memory.push(world.memory());
    tell(
      `${done + length} of ${requests} requests, ${JSON.stringify(run.counts)}, ${rounded(world.memory())} MB`,
    );
  }
  const { counts, answered, found } = run;
  const rss = { rss_start_mb: usual(memory, 0.2, 0.4), rss_end_mb: usual(memory, 0.8, 1) };
  return { requests, answered, ...counts, ...rss, found };
}

const rounded = (megabytes: number): number => Math.round(megabytes * 10) / 10;

/** The middle one of the readings in a part of the run: a single one depends on when the engine last tidied up. */
function usual(readings: readonly number[], from: number, to: number): number {
  const part = readings.slice(Math.floor(readings.length * from), Math.ceil(readings.length * to));
  return rounded(median(part));
}

async function prepare(world: FuzzWorld): Promise<Run> {
  const request: FuzzRequest = { method: 'GET', path: '/api/openapi.json', headers: {}, body: null };
  const document = readDocument(JSON.parse((await world.ask(request, null)).text));
  const people = await gatherPeople(world);
  const harvest = new Harvest(people.agencies, (id) => people.isOne(id));
  const counts = { server_errors: 0, unauthorised: 0, schema_mismatches: 0 };
  const judge = judgeBy(document);
  return {
    world,
    document,
    judge,
    people,
    harvest,
    counts,
    page: readPermissionPage(),
    answered: {},
    found: [],
  };
}

interface Sending {
  readonly operation: Operation;
  readonly request: FuzzRequest;
  readonly who: { readonly kind: 'nobody' | 'able' | 'any' | 'outsider'; readonly index: number };
}

function batchOf({ document, harvest }: Run, length: number): fc.Arbitrary<Sending[]> {
  const registers = document.operations.filter(
    ({ operationId }) => operationId === 'protection.register-child',
  );
  const sending = (operation: Operation) =>
    fc.record({
      operation: fc.constant(operation),
      request: requestsOf(document, operation, harvest.pool),
      who: fc.record({
        kind: fc.constantFrom('nobody', 'able', 'able', 'able', 'able', 'able', 'any', 'any', 'outsider'),
        index: fc.nat(),
      }),
    });
  // Without files most of the rest would be about nothing.
  const all = [...document.operations, ...registers, ...registers].map(sending);
  return fc.array(fc.oneof(...all), { minLength: length, maxLength: length });
}

async function sendBatch(run: Run, batch: readonly Sending[]): Promise<void> {
  const queue = [...batch];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await sendOne(run, next);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function sendOne(run: Run, sending: Sending): Promise<void> {
  const { operation, request } = sending;
  const caller = callerOf(run, sending);
  const answer = await run.world.ask(request, caller);
  run.answered[answer.status] = (run.answered[answer.status] ?? 0) + 1;
  if (answer.status >= 500)
    note(run, sending, caller, {
      kind: 'server_errors',
      what: `${answer.status} ${answer.text.slice(0, 200)}`,
    });
  const wrong = run.judge(operation, answer);
  if (wrong !== undefined) note(run, sending, caller, { kind: 'schema_mismatches', what: wrong });
  if (answer.status < 300) {
    const reason = unauthorised(run, operation, request, caller);
    if (reason !== undefined) note(run, sending, caller, { kind: 'unauthorised', what: reason });
    gather(run, answer, caller);
  }
  if (caller !== null && needsRenewal(operation, answer)) await run.people.renew(caller);
}

/** The session may have been ended by a request, or given a new token. */
const needsRenewal = ({ operationId }: Operation, { status }: FuzzAnswer): boolean =>
  status === 401 || (status < 300 && /session|mandate|step-up|password|totp|passkey|sign-/.test(operationId));

function callerOf({ people, page }: Run, { operation, who }: Sending): Caller | null {
  if (who.kind === 'nobody') return null;
  if (who.kind === 'outsider') return people.outside[who.index % people.outside.length] ?? null;
  const permission = operation['x-permission'];
  const able = people.inside.filter(({ role }) => isAble(page, role, permission));
  const from = who.kind === 'able' && able.length > 0 ? able : people.inside;
  return from[who.index % from.length] ?? null;
}

const isAble = (page: PermissionPage, role: string, permission: string): boolean =>
  ['public', 'signed_in'].includes(permission) || page.byRole.get(role)?.has(permission) === true;

/** By the page that people wrote: the role may not, or the file is one of which they were never told. */
function unauthorised(
  { page, people, harvest }: Run,
  operation: Operation,
  { path }: FuzzRequest,
  caller: Caller | null,
): string | undefined {
  const permission = operation['x-permission'];
  if (permission === 'public') return undefined;
  if (caller === null) return 'nobody is signed in';
  if (!isAble(page, caller.role, permission)) return `${caller.role} may not ${permission}`;
  const [, fileId = ''] = /\/files\/([0-9a-f-]{36})/.exec(path) ?? [];
  const agency = harvest.agencyOf(fileId);
  if (!people.isOutsider(caller) || agency === undefined || agency === caller.agencyId) return undefined;
  return 'an outsider got something of a file of another agency';
}

function gather({ harvest, people }: Run, { mediaType, text }: FuzzAnswer, caller: Caller | null): void {
  if (mediaType !== 'application/json') return;
  harvest.gather(JSON.parse(text), caller, caller !== null && people.isOutsider(caller));
}

const requestId = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Counts what was found, and keeps the first of its kind with how to see it again. */
function note(
  run: Run,
  { operation, request }: Sending,
  caller: Caller | null,
  { kind, what }: { kind: Kind; what: string },
): void {
  run.counts[kind] += 1;
  const head = `${kind}: ${operation.operationId} as ${caller?.role ?? 'nobody'}: ${what.replaceAll(requestId, '…')}`;
  if (run.found.length >= shown || run.found.some((known) => known.startsWith(head))) return;
  const { method, path, headers, body } = request;
  const sent =
    body === null ? '' : ` ${JSON.stringify(headers)} ${new TextDecoder().decode(body).slice(0, 600)}`;
  run.found.push(`${head}\n  ${method} ${path}${sent}`);
}
