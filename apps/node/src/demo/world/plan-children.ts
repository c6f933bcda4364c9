import type { Identity, Journey } from '@tutela/domain';
import { type Dice, openDice } from './dice.ts';
import { inventChild } from './invent-child.ts';
import { inOrder, type Step } from './step.ts';
import { type Team, teamOf } from './teams.ts';
import { notes, places } from './texts.ts';
import { turns } from './turns.ts';
import { type Move, ways } from './ways.ts';

/** One invented child and all that is done with their file, the oldest first. */
export interface ChildPlan {
  /** From 0; the same number gets the same life. */
  readonly number: number;
  readonly identity: Identity;
  readonly journey: Journey;
  readonly team: Team;
  readonly registeredDaysAgo: number;
  readonly steps: readonly Step[];
}

const seed = 4517;
const riskGrades = ['low', 'medium', 'medium', 'high'] as const;
const flagNames = ['urgent', 'transfer_pending', 'age_disputed', 'court_hold', 'guardian_absent'] as const;

/** The sixty files of the demo world, with times counted back from `now`. */
export function planChildren(now: Date): ChildPlan[] {
  const courses = ways.flatMap((way) => Array.from({ length: way.files }, () => way));
  return courses.map((way, number) => {
    const dice = openDice(seed + number);
    const between = ([least, most]: readonly [number, number]) =>
      least + ((most - least) * dice.roll(1000)) / 1000;
    // Where something special turns up it is the last that happened.
    const lastMoved = Math.max(between(way.lastMoved), turns.has(number) ? 1 : 0);
    const life = { opened: between(way.opened), lastMoved };
    const team = teamOf(number);
    const hasGuardian = way.moves.includes('assessment') && number % 3 !== 0;
    const steps = [
      ...moveAlong(way.moves, life, team, hasGuardian),
      ...procedure(way.moves, life, team, hasGuardian),
      ...assigning(way.moves, life, team, number),
      ...grading(way.moves, life, team, dice),
      ...everyday(way.moves, life, team, { dice, number }),
      ...(turns.get(number) ?? []).flatMap((turn) => turn(number)),
    ];
    const child = inventChild(dice, number, now);
    return { number, ...child, team, registeredDaysAgo: life.opened, steps: inOrder(steps) };
  });
}

interface Life {
  readonly opened: number;
  readonly lastMoved: number;
}

/** A part of the way from the opening (0) to the last move (1), in days before now. */
const along = ({ opened, lastMoved }: Life, part: number): number => opened - (opened - lastMoved) * part;

function moveAlong(moves: readonly Move[], life: Life, team: Team, hasGuardian: boolean): Step[] {
  return moves.map((to, index) => {
    const daysAgo = along(life, (index + 1) / moves.length);
    const { caseworker, supervisor } = team;
    // Closing takes a second person.
    if (to === 'closed') return { deed: 'decide_closure', by: supervisor, daysAgo };
    if (to === 'closure_proposed') return { deed: 'propose_closure', by: caseworker, daysAgo, hasGuardian };
    return { deed: 'move', by: caseworker, daysAgo, to };
  });
}

/** What the procedure asks for before the next stage, and what comes of a screening. */
function procedure(moves: readonly Move[], life: Life, team: Team, hasGuardian: boolean): Step[] {
  const by = team.caseworker;
  const before = (stage: Move, part: number): number | null => {
    const at = moves.indexOf(stage);
    return at < 0 ? null : along(life, (at + part) / moves.length);
  };
  const steps: Step[] = [];
  const registered = before('registered', 0.6);
  if (registered !== null && moves.includes('screening'))
    steps.push({ deed: 'screen', by, daysAgo: registered });
  const assessed = before('assessment', 0.5);
  if (assessed !== null) {
    steps.push({ deed: 'suspect', by, daysAgo: assessed }, { deed: 'consent', by, daysAgo: assessed });
    if (hasGuardian) steps.push({ deed: 'guardian', by, daysAgo: assessed });
  }
  const planned = before('planning', 0.3);
  if (planned !== null) steps.push({ deed: 'assess', by, daysAgo: planned });
  return steps;
}

/** A file that intake registered has no caseworker until a supervisor names one; a few still wait. */
function assigning(moves: readonly Move[], life: Life, team: Team, number: number): Step[] {
  if (team.registrar === team.caseworker || (moves.length < 2 && number % 2 === 0)) return [];
  const { supervisor, caseworker } = team;
  return [{ deed: 'assign', by: supervisor, daysAgo: along(life, 0.05), caseworker }];
}

/** Planning needs a grade; before that some have one already. */
function grading(moves: readonly Move[], life: Life, team: Team, dice: Dice): Step[] {
  const risk = dice.pick(riskGrades);
  const planning = moves.indexOf('planning');
  if (planning < 0 && !dice.chance(45)) return [];
  const part = planning < 0 ? 0.12 : (planning + 0.5) / moves.length;
  return [{ deed: 'grade', by: team.caseworker, daysAgo: along(life, part), risk }];
}

/** Notes, flags, photos, places and corrections, in the first half of the file's life: later it may be at rest. */
function everyday(
  moves: readonly Move[],
  life: Life,
  team: Team,
  { dice, number }: { dice: Dice; number: number },
): Step[] {
  const by = team.caseworker;
  const sometime = (): number => along(life, 0.15 + (0.35 * dice.roll(1000)) / 1000);
  const steps: Step[] = Array.from({ length: 1 + dice.roll(3) }, () => ({
    ...{ deed: 'note', by, daysAgo: sometime(), text: dice.pick(notes) },
  }));
  // Nothing is open in a file that is being closed.
  const isClosing = moves.includes('closure_proposed');
  if (dice.chance(35) && !isClosing)
    steps.push({ deed: 'flag', by, daysAgo: sometime(), flag: dice.pick(flagNames) });
  if (number % 5 === 2) steps.push({ deed: 'photo', by, daysAgo: sometime() });
  if (number % 6 === 1) steps.push({ deed: 'correct', by, daysAgo: sometime() });
  if (dice.chance(50)) steps.push({ deed: 'locate', by, daysAgo: sometime(), place: dice.pick(places) });
  return steps;
}
