import { withClient } from '../apps/node/src/platform/db/cluster/access/with-client.ts';
import type { Bench, BenchOptions } from './harness/bench.ts';
import { type Connection, openConnection } from './harness/connection.ts';
import { type Dice, rollDice } from './harness/dice.ts';
import type { Guest, Person } from './harness/guest.ts';
import { postRequest } from './harness/requests.ts';
import { percentile } from './harness/statistics.ts';
import { withNode } from './harness/with-node.ts';
import { type NamePair, readTestPairs } from './linkage/name-pairs.ts';
import { seedIdentities, type Wanted } from './linkage/seed-identities.ts';
import { superuser } from './list/seed-files.ts';

/** A search by name over HTTP with row-level security: Latin spellings of children whose names are in another script. */
export const linkageSearch: Bench = {
  name: 'linkage-search',
  about:
    'a search by name over a million encrypted identities, over HTTP with row-level security, for an agency with 95 of a hundred files and one with 5',
  bars: { p95_ms: '<=300' },
  yardstick: '',
  run: (options) =>
    withNode(options, async ({ node, guest }) => {
      const dice = rollDice(options.seed);
      const names = readNames(options.seed);
      const { big, small } = await addPeople(guest);
      const [one, other] = [big[0], small[0]];
      if (one === undefined || other === undefined) throw new TypeError('there are people');
      const owners = Array.from({ length: 20 }, (_, at) => (at === 0 ? other : one));
      const count = options.quick ? 50_000 : 1_000_000;
      const wanted = await withClient(superuser(guest), (client) =>
        seedIdentities(guest, client, { count, names, dice, owners, tell: options.tell }),
      );
      const connection = openConnection(node.port);
      try {
        const doors = { connection, dice, options };
        options.tell('the node reads the codes');
        const load = await timed(() => search(connection, big.at(-1) ?? one, 'Nobody Here'));
        const ofMany = await measure(doors, big, wanted.get(one) ?? []);
        const ofFew = await measure(doors, small, wanted.get(other) ?? []);
        const times = [...ofMany.times, ...ofFew.times];
        return {
          p95_ms: Math.max(percentile(ofMany.times, 0.95), percentile(ofFew.times, 0.95)),
          p50_ms: percentile(times, 0.5),
          p95_ms_of_few: percentile(ofFew.times, 0.95),
          found_of_many: ofMany.found,
          found_of_few: ofFew.found,
          first_s: load.milliseconds / 1_000,
          identities: count,
        };
      } finally {
        connection.close();
      }
    }),
};

/** Names of the public test pairs: in Arabic, Cyrillic and Hebrew letters, with a Latin spelling. */
const readNames = (seed: number): NamePair[] =>
  (['arabic', 'russian', 'hebrew'] as const).flatMap((script) => readTestPairs(script, 2_000, seed));

/** A person may search so often in a quarter of an hour; so several take turns. */
const searchesEach = 50;

async function addPeople(guest: Guest) {
  const add = async (name: string, people: number): Promise<Person[]> => {
    const agencyId = await guest.addAgency(name);
    return Promise.all(Array.from({ length: people }, () => guest.addPerson(agencyId, 'caseworker')));
  };
  return { big: await add('Many', 4), small: await add('Few', 4) };
}

interface Doors {
  readonly connection: Connection;
  readonly dice: Dice;
  readonly options: BenchOptions;
}

/** One search after the other: both names, turned, misspelt, and the family name alone. */
async function measure(
  { connection, dice, options }: Doors,
  people: readonly Person[],
  wanted: readonly Wanted[],
) {
  const times: number[] = [];
  let found = 0;
  const asked = wanted.slice(0, options.quick ? 40 : people.length * searchesEach - searchesEach);
  for (const [at, child] of asked.entries()) {
    const person = people[Math.floor(at / searchesEach)];
    if (person === undefined) break;
    const { milliseconds, answer } = await timed(() =>
      search(connection, person, ask(child.latin, at, dice)),
    );
    times.push(milliseconds);
    if (answer.includes(child.fileId)) found += 1;
  }
  return { times, found: found / times.length };
}

function ask(latin: string, at: number, dice: Dice): string {
  const words = latin.split(' ');
  if (at % 4 === 1) return words.reverse().join(' ');
  if (at % 4 === 2) return misspell(latin, dice);
  return at % 4 === 3 ? (words.at(-1) ?? latin) : latin;
}

/** One letter left out. */
function misspell(name: string, dice: Dice): string {
  const at = 1 + dice.below(Math.max(1, name.length - 2));
  return name.slice(0, at) + name.slice(at + 1);
}

async function search(connection: Connection, person: Person, name: string): Promise<readonly string[]> {
  const body = { name, birthYear: null };
  const { status, body: text } = await connection.ask(
    postRequest('/api/protection/name-searches', body, person),
  );
  if (status !== 200) throw new Error(`a search was answered ${status}: ${text}`);
  const answer: { found: { file: { fileId: string } }[] } = JSON.parse(text.toString());
  return answer.found.map(({ file }) => file.fileId);
}

async function timed<T>(work: () => Promise<T>): Promise<{ milliseconds: number; answer: T }> {
  const from = performance.now();
  const answer = await work();
  return { milliseconds: performance.now() - from, answer };
}
