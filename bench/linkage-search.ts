import { withClient } from '../apps/node/src/platform/db/cluster/access/with-client.ts';
import type { Bench, BenchOptions, Figures } from './harness/bench.ts';
import { openConnection } from './harness/connection.ts';
import { rollDice } from './harness/dice.ts';
import type { Guest, Person } from './harness/guest.ts';
import { residentMegabytes } from './harness/processes.ts';
import { percentile } from './harness/statistics.ts';
import { until } from './harness/until.ts';
import { type NodeUnderTest, withNode } from './harness/with-node.ts';
import { askFor, type Searched, searchAll, searchesEach, timed } from './linkage/measure-search.ts';
import { checkSeeded } from './linkage/seed/check-seeded.ts';
import { scripts } from './linkage/seed/names.ts';
import type { Wanted } from './linkage/seed/orders.ts';
import { seedIdentities } from './linkage/seed/seed-identities.ts';
import { superuser } from './list/seed-files.ts';

/** A search by name over HTTP with row-level security: Latin spellings of children whose names are in another script. */
export const linkageSearch: Bench = {
  name: 'linkage-search',
  about:
    'a search by name over a million encrypted identities, over HTTP with row-level security, for an agency with 95 of a hundred files and one with 5',
  bars: { p95_ms: '<=300' },
  yardstick: '',
  run: (options) => withNode(options, (under) => searchIn(under, options)),
};

async function searchIn({ node, guest }: NodeUnderTest, options: BenchOptions): Promise<Figures> {
  const { big, small } = await addPeople(guest);
  const [one, other] = [ownerOf(big), ownerOf(small)];
  const owners = Array.from({ length: 20 }, (_, at) => (at === 0 ? other : one));
  const count = options.quick ? 50_000 : 1_000_000;
  const wanted = await withClient(superuser(guest), (client) =>
    seedIdentities(guest, client, { count, owners, seed: options.seed, tell: options.tell }),
  );
  const ofOwner = (owner: Person) => spread(wanted, owner, options.quick ? 60 : searchesOfEach);
  options.tell('the node reads the codes');
  const load = await timed(() => untilRead(node.port, () => guest.addPerson(one.agencyId, 'caseworker')));
  await checkSeeded(node.port, guest, ownerOf(big), ofOwner(one));
  options.tell('searching');
  const dice = rollDice(options.seed);
  const ofMany = await searchAll(node.port, big.slice(1), ofOwner(one), dice);
  const ofFew = await searchAll(node.port, small.slice(1), ofOwner(other), dice);
  const all = [...ofMany, ...ofFew];
  return {
    p95_ms: Math.max(p95(ofMany), p95(ofFew)),
    p50_ms: percentile(
      all.map(({ milliseconds }) => milliseconds),
      0.5,
    ),
    p95_ms_of_few: p95(ofFew),
    ...shares(all),
    found_both_of_many: foundBoth(ofMany),
    found_both_of_few: foundBoth(ofFew),
    read_s: load.milliseconds / 1_000,
    node_mb: residentMegabytes([node.pid]),
    identities: count,
  };
}

const p95 = (searched: readonly Searched[]): number =>
  percentile(
    searched.map(({ milliseconds }) => milliseconds),
    0.95,
  );

const foundOf = (some: readonly Searched[]): number => some.filter(({ found }) => found).length / some.length;
const bothNames = (all: readonly Searched[]) => all.filter(({ manner }) => manner !== 'family');
const foundBoth = (all: readonly Searched[]): number => foundOf(bothNames(all));

/** The share of those wanted that was among the twenty shown: a family name alone apart, for it has many namesakes. */
function shares(all: readonly Searched[]): Figures {
  const both = bothNames(all);
  const of = (manner: Searched['manner']) => foundOf(all.filter((each) => each.manner === manner));
  return {
    found_both_names: foundOf(both),
    first_both_names: both.filter(({ first }) => first).length / both.length,
    found_straight: of('straight'),
    found_turned: of('turned'),
    found_misspelt: of('misspelt'),
    found_family_alone: of('family'),
    ...Object.fromEntries(
      scripts.map((script) => [`found_${script}`, foundOf(both.filter((each) => each.script === script))]),
    ),
  };
}

const searchesOfEach = 300;

/** Some of those in an owner's charge, from everywhere among them. */
function spread(wanted: readonly Wanted[], owner: Person, count: number): readonly Wanted[] {
  const all = wanted.filter(({ accountId }) => accountId === owner.accountId);
  return all.filter(
    (_, at) => Math.floor((at * count) / all.length) !== Math.floor(((at - 1) * count) / all.length),
  );
}

/** The first of each agency has all its files; the others search, as often as one may in a quarter of an hour. */
async function addPeople(guest: Guest) {
  const add = async (name: string): Promise<Person[]> => {
    const agencyId = await guest.addAgency(name);
    return Promise.all(Array.from({ length: 7 }, () => guest.addPerson(agencyId, 'caseworker')));
  };
  return { big: await add('Many'), small: await add('Few') };
}

function ownerOf([first]: readonly Person[]): Person {
  if (first === undefined) throw new TypeError('there are people');
  return first;
}

/** Until a search no longer says that names are still being read. A person may not ask without end: others go on. */
async function untilRead(port: number, newPerson: () => Promise<Person>): Promise<void> {
  const connection = openConnection(port);
  try {
    let [person, asked] = [await newPerson(), 0];
    const hasRead = async () => {
      asked += 1;
      if (asked % searchesEach === 0) person = await newPerson();
      const { stillReading } = await askFor(connection, person, 'Nobody Here');
      return stillReading ? undefined : true;
    };
    await until('all names to be read', hasRead, 600_000);
  } finally {
    connection.close();
  }
}
