import { type Connection, openConnection } from '../bench/harness/connection.ts';
import type { Dice } from '../bench/harness/dice.ts';
import type { Person } from '../bench/harness/guest.ts';
import { inventChild } from '../bench/harness/invented-child.ts';
import { registration } from '../bench/harness/requests.ts';
import { until } from '../bench/harness/until.ts';

/** What was asked of the node and what it promised, kept outside its database. */
export interface Ledger {
  /** The file that was acknowledged for each Idempotency-Key. */
  readonly acknowledged: Map<string, string>;
  /** Sent, but never answered: nobody knows whether they were done. */
  readonly open: Map<string, unknown>;
  /** Acknowledgements that named another file than an earlier one for the same key. */
  contradicted: number;
}

export const emptyLedger = (): Ledger => ({ acknowledged: new Map(), open: new Map(), contradicted: 0 });

export interface Writing {
  readonly ledger: Ledger;
  readonly port: number;
  readonly people: readonly Person[];
  readonly dice: Dice;
}

/** Sixteen writers that register child after child until they are told to stop or their connection breaks. */
export function startWriters(writing: Writing): { stop(): Promise<void> } {
  let stopping = false;
  const connections = Array.from({ length: 16 }, () => openConnection(writing.port));
  const done = connections.map(async (connection) => {
    while (!stopping) {
      const key = crypto.randomUUID();
      writing.ledger.open.set(key, inventChild(writing.dice));
      // A broken connection ends this writer; an answer of 5xx does not: the database may be away for a while.
      if ((await send(connection, writing, key)) === 'broken') return;
    }
  });
  return {
    stop: async () => {
      stopping = true;
      for (const connection of connections) connection.close();
      await Promise.all(done);
    },
  };
}

/** Repeats, with its own key, whatever was never answered, until the node has answered all of it. */
export async function settle(writing: Writing): Promise<void> {
  const connection = openConnection(writing.port);
  try {
    for (const key of [...writing.ledger.open.keys()]) {
      await until('an answer to a repeated registration', async () =>
        (await send(connection, writing, key)) === 'acknowledged' ? true : undefined,
      );
    }
  } finally {
    connection.close();
  }
}

async function send(
  connection: Connection,
  { ledger, people, dice }: Writing,
  key: string,
): Promise<'acknowledged' | 'refused' | 'broken'> {
  const person = personOf(people, key);
  const body = ledger.open.get(key) ?? inventChild(dice);
  const answer = await connection.ask(registration(body, key, person)).catch(() => undefined);
  if (answer === undefined) return 'broken';
  if (answer.status !== 200) return 'refused';
  const { fileId } = JSON.parse(answer.body.toString());
  const before = ledger.acknowledged.get(key);
  if (before !== undefined && before !== fileId) ledger.contradicted += 1;
  ledger.acknowledged.set(key, fileId);
  ledger.open.delete(key);
  return 'acknowledged';
}

/** A key belongs to one person: it is repeated by whoever sent it first. */
function personOf(people: readonly Person[], key: string): Person {
  const person = people[Number.parseInt(key.slice(0, 4), 16) % people.length];
  if (person === undefined) throw new RangeError('nobody writes');
  return person;
}
