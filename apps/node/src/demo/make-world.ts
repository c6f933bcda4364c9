import type { NodeApp } from '../app.ts';
import { putNodeFact } from '../platform/auth/session/node-fact.store.ts';
import { setStepUpStrength } from '../platform/auth/session/step-up.ts';
import { systemAct } from '../platform/db/act.ts';
import { tellAlliance } from './alliance/tell-alliance.ts';
import { takeSeats } from './story/seats.ts';
import { foundAgencies, type Settled, settlePeople } from './story/settle-people.ts';
import type { Setting } from './story/story.ts';
import type { StoryClock } from './story/story-clock.ts';
import { tellStory } from './story/tell-story.ts';
import { type ChildPlan, planChildren } from './world/plan-children.ts';
import { toldNumber } from './world/turns.ts';

const day = 24 * 60 * 60_000;
/** Before the oldest story. */
const foundedDaysAgo = 230;
/** So many stories are told side by side: a commit that waits for the disk then waits for several. */
const atOnce = 8;

/** Called after each child. */
export type OnTold = (told: number, of: number) => void;

/**
 * Fills an empty node with the demo world: one invented State with five agencies, people in every role sixty
 * invented children and an alliance, all made through the node's own routes. `app` must run on `clock`. Answers who can sign in.
 */
export async function makeWorld(app: NodeApp, clock: StoryClock, onTold?: OnTold): Promise<Settled[]> {
  const now = clock.now();
  const founded = new Date(now.getTime() - foundedDaysAgo * day);
  await noteFacts(app, now);
  const { agencies, people } = await clock.at(founded, async () => {
    const found = await foundAgencies(app, founded);
    return { agencies: found, people: await settlePeople(app, found, founded) };
  });
  const seats = await takeSeats(app, people, founded, now);
  const setting: Setting = {
    now,
    clock,
    as: (person) => seats.of(person).call,
    accountOf: (person) => seats.of(person).accountId,
    agencyOf: (key) => agencies[key],
  };
  const files = await tellAll(setting, planChildren(now), onTold);
  await tellAlliance(app, setting, files.get(toldNumber) ?? '');
  await seats.leave();
  return people;
}

function noteFacts(app: NodeApp, now: Date): Promise<void> {
  const act = systemAct('platform.make-demo-world', now, { purpose: 'system', audit: 'write' });
  return app.database.actingAs(act, 'platform', async (tx) => {
    await putNodeFact(tx, 'name', 'Example State (demo)');
    await putNodeFact(tx, 'demo', 'true');
    await setStepUpStrength(tx, 'revealStepUp', 'any');
    await setStepUpStrength(tx, 'peopleStepUp', 'any');
  });
}

/** Answers the files by their numbers. */
async function tellAll(
  setting: Setting,
  plans: readonly ChildPlan[],
  onTold?: OnTold,
): Promise<ReadonlyMap<number, string>> {
  const files = new Map<number, string>();
  const waiting = plans.values();
  let told = 0;
  const lane = async (): Promise<void> => {
    for (const plan of waiting) {
      files.set(plan.number, await tellStory(setting, plan));
      told += 1;
      onTold?.(told, plans.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return files;
}
