import type { Observation, PublicTarget } from '@tutela/contract';
import { Table } from '../parts/table.tsx';
import { frameWords } from '../words/frame-words.ts';
import { progressWords } from '../words/registry-words.ts';
import { stateWords } from '../words/state-words.ts';
import { usePage, useSay } from '../words-context.ts';

/** Each target with how far it is, and the released numbers from which that was computed. */
export function StateTargets({ targets }: { targets: readonly PublicTarget[] }) {
  const say = useSay();
  if (targets.length === 0) return <p className="none">{say(frameWords.none)}</p>;
  return (
    <>
      <p>{say(stateWords.numbersLead)}</p>
      {targets.map((target) => (
        <Target key={target.indicatorId} target={target} />
      ))}
    </>
  );
}

function Target({ target }: { target: PublicTarget }) {
  const say = useSay();
  const { number } = usePage();
  const columns = [
    stateWords.period,
    stateWords.value,
    stateWords.quality,
    frameWords.source,
    stateWords.release,
  ];
  return (
    <article>
      <h3>
        <bdi lang="en">{target.title}</bdi>
      </h3>
      <p>
        <strong className={`mark mark-${target.label}`}>{say(progressWords[target.label])}</strong>
        <br />
        {say(stateWords.target, {
          period: target.duePeriod,
          value: number(target.value),
          baseline: target.baselinePeriod,
        })}
      </p>
      <Table
        isNamedAbove
        caption={target.title}
        columns={columns.map((each) => say(each))}
        rows={target.observations.map((each) => ({
          key: each.observationId,
          cells: [
            each.period,
            <Value key="value" of={each} />,
            each.quality,
            each.source,
            each.release ?? '',
          ],
        }))}
      />
    </article>
  );
}

function Value({ of: { value, low, high, suppressed } }: { of: Observation }) {
  const say = useSay();
  const { number } = usePage();
  const ends = { low: number(low), high: number(high) };
  if (suppressed || value === null) return <>{say(stateWords.suppressed, ends)}</>;
  return (
    <span className="figure">
      {number(value)}
      {low !== high && ` (${say(stateWords.between, ends)})`}
    </span>
  );
}
