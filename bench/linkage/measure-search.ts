import { type Connection, openConnection } from '../harness/connection.ts';
import type { Dice } from '../harness/dice.ts';
import type { Person } from '../harness/guest.ts';
import { postRequest } from '../harness/requests.ts';
import type { Script } from './seed/names.ts';
import type { Wanted } from './seed/orders.ts';

/** A person may search so often in a quarter of an hour; so several take turns. */
export const searchesEach = 50;

/** How a name is asked for: as it is spelt in Latin letters, turned, with a letter left out, its family name alone. */
const manners = ['straight', 'turned', 'misspelt', 'family'] as const;
export type Manner = (typeof manners)[number];

/** One search for a child whose file has the name in another script. */
export interface Searched {
  readonly milliseconds: number;
  readonly manner: Manner;
  readonly script: Script;
  /** Whether the file was among those shown. */
  readonly found: boolean;
  /** Whether it was the first of them. */
  readonly first: boolean;
}

/** One search after the other, over HTTP; as many as the people may ask. */
export async function searchAll(
  port: number,
  people: readonly Person[],
  wanted: readonly Wanted[],
  dice: Dice,
): Promise<readonly Searched[]> {
  const connection = openConnection(port);
  try {
    const searched: Searched[] = [];
    for (const [at, child] of wanted.entries()) {
      const person = people[Math.floor(at / searchesEach)];
      if (person === undefined) break;
      const manner = manners[at % manners.length] ?? 'straight';
      const name = ask(child.latin, manner, dice);
      const { milliseconds, answer } = await timed(() => askFor(connection, person, name));
      const { script, fileId } = child;
      const found = answer.fileIds.includes(fileId);
      searched.push({ milliseconds, manner, script, found, first: answer.fileIds[0] === fileId });
    }
    return searched;
  } finally {
    connection.close();
  }
}

function ask(latin: string, manner: Manner, dice: Dice): string {
  const words = latin.split(' ');
  if (manner === 'turned') return words.reverse().join(' ');
  if (manner === 'misspelt') return misspell(latin, dice);
  return manner === 'family' ? (words.at(-1) ?? latin) : latin;
}

/** One letter left out. */
function misspell(name: string, dice: Dice): string {
  const at = 1 + dice.below(Math.max(1, name.length - 2));
  return name.slice(0, at) + name.slice(at + 1);
}

export interface SearchAnswer {
  /** The files that are shown, the likeliest first. */
  readonly fileIds: readonly string[];
  readonly stillReading: boolean;
}

/** A search by name over HTTP. */
export async function askFor(connection: Connection, person: Person, name: string): Promise<SearchAnswer> {
  const body = { name, birthYear: null };
  const { status, body: text } = await connection.ask(
    postRequest('/api/protection/name-searches', body, person),
  );
  if (status !== 200) throw new Error(`a search was answered ${status}: ${text}`);
  const answer: { found: { file: { fileId: string } }[]; stillReading: boolean } = JSON.parse(
    text.toString(),
  );
  return { fileIds: answer.found.map(({ file }) => file.fileId), stillReading: answer.stillReading };
}

export async function timed<T>(work: () => Promise<T>): Promise<{ milliseconds: number; answer: T }> {
  const from = performance.now();
  const answer = await work();
  return { milliseconds: performance.now() - from, answer };
}
