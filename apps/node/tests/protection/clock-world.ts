import { listClocksRoute } from '@tutela/contract';
import { systemRandom } from '@tutela/kernel';
import type { TestPerson } from '@tutela/testkit';
import { systemAct } from '../../src/platform/db/act.ts';
import { openClockRules, tellClocks } from '../../src/protection/index.ts';
import { openWorld, type World } from './world.ts';

/** The world with somebody who administers its node, and with what its clocks show and tell. */
export async function openClockWorld() {
  const world = await openWorld();
  const administrator = await world.node.addPerson(world.authority, 'node_administrator');
  return { ...world, administrator, ...clocksOf(world) };
}
export type ClockWorld = Awaited<ReturnType<typeof openClockWorld>>;

export const refusedBecause = (because: string) => ({
  problem: { code: 'protection.procedure', details: { because } },
});

function clocksOf({ node, worker }: World) {
  /** What the timetable does every few minutes. */
  function tell(): Promise<number> {
    const { clock, app } = node;
    const act = systemAct('protection.tell-clocks', clock.now(), { purpose: 'protection', audit: 'write' });
    const ports = { clock, random: systemRandom, clockRules: openClockRules(clock).read };
    return tellClocks(app.database, act, ports);
  }

  /** Which clock told somebody of a file how often; sessions do not last so long. */
  const toldOf = async (person: TestPerson, fileId: string) => {
    const rows = await node.asSystem((tx) =>
      tx
        .selectFrom('platform.notice')
        .select(['kind', 'clock'])
        .where('account_id', '=', person.accountId)
        .where('file_id', '=', fileId)
        .where('clock', 'is not', null)
        .orderBy('at')
        .execute(),
    );
    return rows.map(({ kind, clock }) => `${kind} ${clock}`);
  };
  const toldClock = async (person: TestPerson, fileId: string, clock: string) =>
    (await toldOf(person, fileId)).filter((text) => text.endsWith(` ${clock}`));
  const clocksIn = async (fileId: string, person = worker) =>
    (await person.call(listClocksRoute, { params: { fileId } })).clocks;
  const find = async (fileId: string, name: string) =>
    (await clocksIn(fileId)).find((clock) => clock.name === name);
  return { tell, toldOf, toldClock, clocksIn, find };
}
