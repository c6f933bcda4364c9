// Registers children over HTTP, each with a body and an Idempotency-Key of its own.
import { serveLoad } from '../harness/child.ts';
import { type Connection, openConnection } from '../harness/connection.ts';
import { rollDice } from '../harness/dice.ts';
import type { Person } from '../harness/guest.ts';
import { inventChild } from '../harness/invented-child.ts';
import { registration } from '../harness/requests.ts';
import { type BlockOrder, type BlockResult, runBlock } from './block.ts';

export interface RegisterSetting {
  readonly port: number;
  readonly people: readonly Person[];
  readonly seed: number;
}

export interface Registered extends BlockResult {
  /** The files whose registration was acknowledged. */
  readonly fileIds: readonly string[];
}

const bodiesAhead = 2_000;

serveLoad<RegisterSetting, BlockOrder, Registered>(async ({ port, people, seed }) => {
  const dice = rollDice(seed);
  const bodies = Array.from({ length: bodiesAhead }, () => inventChild(dice));
  return async ({ connections, milliseconds }) => {
    const fileIds: string[] = [];
    const workers = Array.from({ length: connections }, () => openConnection(port));
    const register = async (connection: Connection) => {
      const request = registration(dice.pick(bodies), crypto.randomUUID(), dice.pick(people));
      const { status, body } = await connection.ask(request);
      if (status !== 200) throw new Error(`a registration was answered ${status}: ${body}`);
      fileIds.push(JSON.parse(body.toString()).fileId);
    };
    const result = await runBlock(workers, milliseconds, register);
    for (const worker of workers) worker.close();
    return { ...result, fileIds };
  };
});
