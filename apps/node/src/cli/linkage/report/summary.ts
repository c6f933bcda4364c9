import { type Interval, type Script, scriptOfRecord, wilson } from '@tutela/linkage';
import type { Trouble } from '../csv-rows.ts';
import type { CutEstimate } from '../estimate.ts';
import type { LinkResult } from '../link-lists.ts';
import type { ReadList } from '../read-records.ts';

/** A cut, with what is truly so where the files say who everybody is. */
export interface CutSummary extends CutEstimate {
  readonly measured?: { readonly precision: Interval; readonly recall: Interval };
}

export interface ListSummary {
  readonly name: string;
  readonly records: number;
  readonly troubles: readonly Trouble[];
}

/** What `link` says, as JSON and as a report. It holds no value of a record. */
export interface LinkSummary {
  readonly a: ListSummary;
  readonly b: ListSummary;
  readonly candidates: number;
  readonly review: CutSummary;
  readonly strong: CutSummary | null;
  /** Records of the first list by script, and how many of them are in a lead: whom it serves worse is seen here. */
  readonly scripts: Readonly<Partial<Record<Script, { records: number; inLeads: number }>>>;
}

export function summarise(a: ReadList, b: ReadList, result: LinkResult): LinkSummary {
  const { estimate, pairs } = result;
  const truth = trueness(a, b, result);
  const withTruth = (cut: CutEstimate): CutSummary => {
    const measured = truth?.(cut.weight);
    return { ...cut, ...(measured === undefined ? {} : { measured }) };
  };
  return {
    a: listSummary(a),
    b: listSummary(b),
    candidates: pairs.length,
    review: withTruth(estimate.review),
    strong: estimate.strong === undefined ? null : withTruth(estimate.strong),
    scripts: byScript(a, result),
  };
}

const listSummary = ({ name, records, troubles }: ReadList): ListSummary => ({
  name,
  records: records.length,
  troubles,
});

/** Measures instead of estimating where both files have a column of the true person. */
function trueness(a: ReadList, b: ReadList, { pairs }: LinkResult) {
  const counts = new Map<string, number>();
  for (const { person } of b.records)
    if (person !== undefined) counts.set(person, (counts.get(person) ?? 0) + 1);
  const persons = a.records.flatMap(({ person }) => (person === undefined ? [] : [person]));
  if (persons.length === 0 || counts.size === 0) return undefined;
  const all = persons.reduce((sum, person) => sum + (counts.get(person) ?? 0), 0);
  return (weight: number) => {
    const found = pairs.filter(({ comparison }) => comparison.weight >= weight);
    const right = found.filter((pair) => {
      const person = a.records[pair.a]?.person;
      return person !== undefined && person === b.records[pair.b]?.person;
    });
    return { precision: wilson(right.length, found.length), recall: wilson(right.length, all) };
  };
}

function byScript({ records }: ReadList, { pairs }: LinkResult): LinkSummary['scripts'] {
  const led = new Set(pairs.filter(({ band }) => band !== 'below').map(({ a }) => a));
  const scripts: Partial<Record<Script, { records: number; inLeads: number }>> = {};
  for (const [at, { record }] of records.entries()) {
    const script = scriptOfRecord(record);
    const counted = scripts[script] ?? { records: 0, inLeads: 0 };
    scripts[script] = {
      records: counted.records + 1,
      inLeads: counted.inLeads + (led.has(at) ? 1 : 0),
    };
  }
  return scripts;
}
