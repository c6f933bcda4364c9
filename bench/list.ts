import { connect } from '../apps/node/src/platform/db/cluster/access/with-client.ts';
import type { Bench, BenchOptions, Figures } from './harness/bench.ts';
import { type Connection, openConnection } from './harness/connection.ts';
import type { Person } from './harness/guest.ts';
import { getRequest } from './harness/requests.ts';
import { median, percentile } from './harness/statistics.ts';
import { withNode } from './harness/with-node.ts';
import { askByHand, findMiddle, type Position } from './list/by-hand.ts';
import { type Kind, listKinds, nameOf } from './list/kinds.ts';
import { seedFiles, superuser } from './list/seed-files.ts';

/** The list of files over HTTP with row-level security, beside the same questions by hand. */
export const list: Bench = {
  name: 'list',
  about:
    'the list of 250,000 files: the slowest filter, order and page, for three people with different rights',
  bars: { p95_ms: '<=200', ratio_to_sql: '<=3', differences: '=0' },
  yardstick: 'the same page and count in SQL by the superuser, with what the person may see written out',
  run: (options) =>
    withNode(options, async ({ node, guest }) => {
      const files = options.quick ? 25_000 : 250_000;
      options.tell(`seeding ${files} files`);
      const onlookers = await seedFiles(guest, files);
      const connection = openConnection(node.port);
      const client = await connect(superuser(guest));
      try {
        const measured: Measured[] = [];
        for (const person of Object.values(onlookers)) {
          const found = await measurePerson({ connection, client, options }, person);
          tellWorst(options, person, found);
          measured.push(...found);
        }
        return summary(measured);
      } finally {
        connection.close();
        await client.end();
      }
    }),
};

interface Measured {
  readonly kind: Kind;
  /** Milliseconds each time. */
  readonly ours: readonly number[];
  readonly byHand: readonly number[];
  /** Whether both named the same files in the same order, and the same total. */
  readonly same: boolean;
}

interface Doors {
  readonly connection: Connection;
  readonly client: Awaited<ReturnType<typeof connect>>;
  readonly options: BenchOptions;
}

/** A short look at every kind; the slowest are then measured often enough for a 95th percentile. */
async function measurePerson(doors: Doors, person: Person): Promise<Measured[]> {
  const found: Measured[] = [];
  for (const kind of listKinds()) found.push(await measureKind(doors, person, { kind, times: 3 }));
  const slowest = [...found].sort((a, b) => median(b.ours) - median(a.ours)).slice(0, 6);
  for (const { kind } of slowest) {
    const measured = await measureKind(doors, person, { kind, times: doors.options.quick ? 5 : 20 });
    found.splice(
      found.findIndex((each) => each.kind === kind),
      1,
      measured,
    );
  }
  return found;
}

/** Ours and by hand take turns. The first of each is not counted: it brings pages into memory and makes plans. */
async function measureKind(
  { connection, client }: Doors,
  person: Person,
  { kind, times }: { kind: Kind; times: number },
): Promise<Measured> {
  const after = kind.page === 'first' ? null : await findMiddle(client, kind, person);
  const request = getRequest(addressOf(kind, person, after), person);
  const ours: number[] = [];
  const byHand: number[] = [];
  const timed = async <T>(into: number[], ask: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    const answer = await ask();
    into.push(performance.now() - from);
    return answer;
  };
  let same = true;
  for (let time = 0; time <= times; time += 1) {
    const answer = await timed(ours, () => connection.ask(request));
    if (answer.status !== 200)
      throw new Error(`${nameOf(kind)} was answered ${answer.status}: ${answer.body}`);
    const hand = await timed(byHand, () => askByHand(client, kind, person, after));
    same &&= isSame(JSON.parse(answer.body.toString()), hand);
  }
  return { kind, ours: ours.slice(1), byHand: byHand.slice(1), same };
}

function addressOf({ filter, sort, direction }: Kind, person: Person, after: Position | null): string {
  const search = new URLSearchParams({ sort, direction });
  for (const [name, value] of Object.entries(filter.search)) {
    search.set(name, value.replace('$agency', String(person.agencyId)));
  }
  if (after !== null) {
    search.set('after', Buffer.from(JSON.stringify([after.value, after.fileId])).toString('base64url'));
  }
  return `/api/protection/files?${search}`;
}

function isSame(
  answer: { files: { fileId: string }[]; total: number },
  hand: { fileIds: string[]; total: number },
): boolean {
  return (
    answer.total === hand.total && answer.files.map((file) => file.fileId).join() === hand.fileIds.join()
  );
}

/**
 * The ratio compares the worst with the worst, as the bar does. Cheap questions are left out of `ratio_worst_kind`:
 * for them the answer over HTTP costs more than any query, and they are far below the bar in time.
 */
function summary(measured: readonly Measured[]): Figures {
  const worst = (of: (each: Measured) => number) => Math.max(...measured.map(of));
  const p95 = worst(({ ours }) => percentile(ours, 0.95));
  const byHand = worst(({ byHand: times }) => percentile(times, 0.95));
  const dear = measured.filter((each) => median(each.byHand) >= 10);
  return {
    p95_ms: p95,
    sql_p95_ms: byHand,
    ratio_to_sql: p95 / byHand,
    worst_median_ms: worst(({ ours }) => median(ours)),
    ratio_worst_kind: Math.max(0, ...dear.map((each) => median(each.ours) / median(each.byHand))),
    kinds: measured.length,
    differences: measured.filter((each) => !each.same).length,
  };
}

function tellWorst({ tell }: BenchOptions, { role, agencyId }: Person, measured: readonly Measured[]): void {
  const byTime = [...measured].sort((a, b) => median(b.ours) - median(a.ours));
  for (const { kind, ours, byHand, same } of [
    ...byTime.slice(0, 4),
    ...measured.filter((each) => !each.same),
  ]) {
    const times = `median ${median(ours).toFixed(1)} ms, by hand ${median(byHand).toFixed(1)} ms`;
    tell(`${role} of agency ${agencyId}: ${nameOf(kind)}: ${times}${same ? '' : ', DIFFERENT'}`);
  }
}
