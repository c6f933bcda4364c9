import { setTimeout as sleep } from 'node:timers/promises';
import { rollDice } from '../bench/harness/dice.ts';
import { type Guest, joinNode, type Person } from '../bench/harness/guest.ts';
import { type NodeProcess, startNode } from '../bench/harness/node-process.ts';
import { until } from '../bench/harness/until.ts';
import { checkDatabase, type Findings } from './check-database.ts';
import { emptyLedger, type Ledger, settle, startWriters, type Writing } from './writers.ts';

/** Ends processes of a running node without warning. */
export interface Crash {
  readonly name: string;
  /** Returns when all that was to end has ended. */
  strike(node: NodeProcess): Promise<void>;
  /** Whether the node itself lives on and brings its database back. */
  readonly nodeSurvives: boolean;
}

export interface RoundsOptions {
  readonly entry: string;
  readonly home: string;
  readonly rounds: number;
  readonly seed: number;
  readonly crashes: readonly Crash[];
  readonly tell: (line: string) => void;
}

/** The last line of a run; every key but `rounds` and `acknowledged` must be right for `met`. */
export interface Outcome {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Requests that a crash had left unanswered, and that were repeated with their key. */
  readonly repeated: number;
  readonly lost: number;
  readonly doubled: number;
  readonly half: number;
  readonly damaged: number | null;
  readonly reopened: number;
  readonly audit_verified: number;
  readonly met: boolean;
}

/** Round after round: sixteen writers, a crash, the reopening, and a look at what is there. */
export async function runRounds(options: RoundsOptions): Promise<Outcome> {
  const { entry, home, rounds, crashes, tell } = options;
  const dice = rollDice(options.seed);
  const ledger = emptyLedger();
  let total: Total = { repeated: 0, lost: 0, doubled: 0, half: 0, damaged: null };
  let reopened = 0;
  let verified = 0;
  let node = await startNode(entry, home);
  try {
    const people = await hirePeople(home);
    for (let round = 1; round <= rounds; round += 1) {
      const crash = inTurn(crashes, round);
      await writeUntilStruck({ ledger, port: node.port, people, dice }, () => crash.strike(node));
      const begun = performance.now();
      if (!crash.nodeSurvives) node = await startNode(entry, home);
      const repeated = ledger.open.size;
      await settle({ ledger, port: node.port, people, dice });
      reopened += 1;
      const seconds = (performance.now() - begun) / 1000;
      const findings = await look(home, ledger);
      verified += findings.auditProblems === 0 ? 1 : 0;
      total = add(total, findings, repeated);
      tell(sentence(round, crash, { findings, ledger, repeated, seconds }));
    }
  } finally {
    await node.stop();
  }
  const clean = total.lost === 0 && total.doubled === 0 && total.half === 0 && (total.damaged ?? 0) === 0;
  const met = clean && reopened === rounds && verified === rounds;
  return {
    rounds,
    acknowledged: ledger.acknowledged.size,
    ...total,
    reopened,
    audit_verified: verified,
    met,
  };
}

function inTurn(crashes: readonly Crash[], round: number): Crash {
  const crash = crashes[(round - 1) % crashes.length];
  if (crash === undefined) throw new RangeError('there is no way to crash');
  return crash;
}

async function hirePeople(home: string): Promise<Person[]> {
  const guest = await joinNode(home);
  try {
    const agencyId = await guest.addAgency('Crash');
    return await Promise.all(Array.from({ length: 4 }, () => guest.addPerson(agencyId, 'caseworker')));
  } finally {
    await guest.close();
  }
}

/** Strikes when some have been acknowledged in this round, at a moment that differs from round to round. */
async function writeUntilStruck(writing: Writing, strike: () => Promise<void>): Promise<void> {
  const { ledger, dice } = writing;
  const enough = ledger.acknowledged.size + 10 + dice.below(60);
  const writers = startWriters(writing);
  await until('acknowledged registrations', () => (ledger.acknowledged.size >= enough ? true : undefined));
  await sleep(dice.below(50));
  await strike();
  await writers.stop();
}

async function look(home: string, ledger: Ledger): Promise<Findings> {
  const guest: Guest = await joinNode(home);
  try {
    return await checkDatabase(guest, ledger);
  } finally {
    await guest.close();
  }
}

type Total = Pick<Outcome, 'repeated' | 'lost' | 'doubled' | 'half' | 'damaged'>;

/** A file that is lost stays lost: the last look counts. What was seen damaged once counts for good. */
function add(total: Total, found: Findings, repeated: number): Total {
  const damaged = found.damaged === null ? total.damaged : (total.damaged ?? 0) + found.damaged;
  return {
    repeated: total.repeated + repeated,
    lost: Math.max(total.lost, found.lost),
    doubled: Math.max(total.doubled, found.doubled),
    half: Math.max(total.half, found.half),
    damaged,
  };
}

function sentence(
  round: number,
  { name }: Crash,
  told: { findings: Findings; ledger: Ledger; repeated: number; seconds: number },
): string {
  const { findings, ledger, repeated, seconds } = told;
  return (
    `round ${round}, ${name}: ${ledger.acknowledged.size} acknowledged so far, ${repeated} repeated, open again ` +
    `after ${seconds.toFixed(1)} s; lost ${findings.lost}, doubled ${findings.doubled}, half ${findings.half}, ` +
    `damaged ${findings.damaged ?? 'not looked'}, audit problems ${findings.auditProblems}`
  );
}
