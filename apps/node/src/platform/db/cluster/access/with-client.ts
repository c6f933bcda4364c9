import pg from 'pg';
import type { ConnectionFacts } from '../cluster.ts';

/** Connects, works, and always disconnects. Rejects with the driver's own errors. */
export async function withClient<T>(
  facts: ConnectionFacts,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = await connect(facts);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** One connection. An error event on it must not end the whole program: the next query reports the loss. */
export async function connect(facts: ConnectionFacts): Promise<pg.Client> {
  const client = new pg.Client({ ...facts, connectionTimeoutMillis: 10_000, application_name: 'tutela' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

/** The SQLSTATE or system code of an error, or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
