import { setTimeout as wait } from 'node:timers/promises';
import { systemAct } from '../../platform/db/act.ts';
import type { Database } from '../../platform/db/acting-as.ts';
import type { Log } from '../../platform/log/log.ts';
import { codeNames } from '../name-search/code-names.ts';
import { openPace } from '../name-search/pace.ts';
import { findLeads, type LeadPorts } from './find-leads.ts';

export interface MatchingParts {
  /** Opened as the worker role. */
  readonly database: Database;
  readonly ports: LeadPorts;
  readonly log: Pick<Log, 'error'>;
}

const soon = 500;

/**
 * A second after a registration or correction in this process: makes the codes of the names, then compares with
 * other agencies, slowly where much comes at once. Not in the registration itself, which somebody waits for.
 */
export function startMatching({ database, ports, log }: MatchingParts): { stop(): Promise<void> } {
  const ending = new AbortController();
  const pace = openPace(ending.signal);
  const act = (operation: string) =>
    systemAct(operation, ports.clock.now(), { purpose: 'protection', audit: 'write' });
  const round = async (): Promise<void> => {
    const fileIds = ports.changedNames.take();
    if (fileIds.length === 0) return;
    await codeNames(database, act('protection.code-names'), fileIds, { ...ports, pace });
    await findLeads(database, act('protection.find-leads'), { ...ports, pace });
  };
  const loop = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      // What failed is done by the timetable.
      await round().catch((error: unknown) => log.error('names.match_failed', {}, error));
      await wait(soon, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  };
  const done = loop();
  return {
    stop: async () => {
      ending.abort();
      await done;
    },
  };
}
