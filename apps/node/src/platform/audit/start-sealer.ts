import type { Clock } from '@tutela/kernel';
import { systemAct } from '../db/act.ts';
import type { Database } from '../db/acting-as.ts';
import type { Log } from '../log/log.ts';
import type { AuditSigner } from '../vault/audit-signature.ts';
import { type HighWater, knownSeal, raise, readHighWater, writeHighWater } from './high-water.ts';
import { type Sealing, sealOnce } from './seal.ts';

export interface SealerParts {
  /** Opened as the worker role: only it may write seals. */
  readonly database: Database;
  readonly signer: AuditSigner;
  readonly clock: Clock;
  /** The home folder; the newest seal is noted in its `keys`, outside the database. */
  readonly home: string;
  readonly log: Pick<Log, 'warn' | 'error'>;
}

export interface Sealer {
  /** Seals what is there, notes the newest seal and ends. To be called when nothing is written any more. */
  stop(): Promise<void>;
}

const soon = 250;
const idleAtMost = 2_000;
const afterError = 10_000;
const betweenNotes = 1_000;

/** Seals in the background: every 250 ms while there is something to seal, every 2 s while there is nothing. */
export async function startSealer(parts: SealerParts): Promise<Sealer> {
  const marker = createMarker(parts, await readHighWater(parts.home));
  let pause = soon;
  let failing = false;
  let stopping = false;
  let wake: () => void = () => undefined;

  const round = async (): Promise<void> => {
    try {
      const sealing = await seal(parts, marker.current());
      await marker.note(sealing);
      pause = sealing.result === 'sealed' ? soon : Math.min(pause * 2, idleAtMost);
      failing = false;
    } catch (error) {
      if (!failing) parts.log.error('audit.seal_failed', {}, error);
      failing = true;
      pause = Math.min(pause * 2, afterError);
    }
  };
  const loop = async (): Promise<void> => {
    while (!stopping) {
      await round();
      if (!stopping) await new Promise<void>((resolve) => (wake = after(pause, resolve)));
    }
    await round();
    await marker.flush().catch((error: unknown) => parts.log.error('audit.note_failed', {}, error));
  };
  const done = loop();
  return {
    stop: () => {
      stopping = true;
      wake();
      return done;
    },
  };
}

/** Calls `next` after a time, or at once when what it returns is called. */
function after(milliseconds: number, next: () => void): () => void {
  const timer = setTimeout(next, milliseconds);
  return () => {
    clearTimeout(timer);
    next();
  };
}

function seal(parts: SealerParts, mark: HighWater | null): Promise<Sealing> {
  const act = systemAct('platform.seal-audit', parts.clock.now(), { purpose: 'system', audit: 'quiet' });
  return parts.database.actingAs(act, 'platform', (tx) => sealOnce(tx, parts, knownSeal(mark)));
}

/** Keeps the mark of the newest seal; only what was committed is noted, and on disk at most once a second. */
function createMarker(parts: SealerParts, found: HighWater | null) {
  let mark = found;
  let unwritten = false;
  let writtenAt = 0;
  const flush = async (): Promise<void> => {
    if (!unwritten || mark === null) return;
    await writeHighWater(parts.home, mark);
    unwritten = false;
    writtenAt = performance.now();
  };
  return {
    current: () => mark,
    flush,
    note: async (sealing: Sealing): Promise<void> => {
      if (sealing.result !== 'busy' && (sealing.result === 'sealed' || sealing.lost)) {
        if (sealing.lost) parts.log.warn('audit.seals_lost');
        mark = raise(mark, sealing.seal, parts.clock.now(), sealing.lost);
        unwritten = true;
      }
      if (performance.now() - writtenAt >= betweenNotes) await flush();
    },
  };
}
