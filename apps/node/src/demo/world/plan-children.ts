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
    const steps = [
      ...moveAlong(way.moves, life, team),
      ...assigning(way.moves, life, team, number),
      ...grading(way.moves, life, team, dice),
      ...everyday(life, team, dice, number),
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

function moveAlong(moves: readonly Move[], life: Life, team: Team): Step[] {
  return moves.map((to, index) => ({
    deed: 'move',
    // Closing takes a second person.
    by: to === 'closed' ? team.supervisor : team.caseworker,
    daysAgo: along(life, (index + 1) / moves.length),
    to,
  }));
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
function everyday(life: Life, team: Team, dice: Dice, number: number): Step[] {
  const by = team.caseworker;
  const sometime = (): number => along(life, 0.15 + (0.35 * dice.roll(1000)) / 1000);
  const steps: Step[] = Array.from({ length: 1 + dice.roll(3) }, () => ({
    ...{ deed: 'note', by, daysAgo: sometime(), text: dice.pick(notes) },
  }));
  if (dice.chance(35)) steps.push({ deed: 'flag', by, daysAgo: sometime(), flag: dice.pick(flagNames) });
  if (number % 5 === 2) steps.push({ deed: 'photo', by, daysAgo: sometime() });
  if (number % 6 === 1) steps.push({ deed: 'correct', by, daysAgo: sometime() });
  if (dice.chance(50)) steps.push({ deed: 'locate', by, daysAgo: sometime(), place: dice.pick(places) });
  return steps;
}
