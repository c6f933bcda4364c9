import type { PublicTarget, StateOverview } from '@tutela/contract';
import { Table } from '../parts/table.tsx';
import { stateWords } from '../words/state-words.ts';
import { usePage, useSay } from '../words-context.ts';

interface StateChecksProps {
  readonly state: StateOverview;
  readonly targets: readonly PublicTarget[];
}

const qualities = ['A', 'B', 'C', 'D'] as const;

/** What somebody else than the State has looked at. */
export function StateChecks({ state, targets }: StateChecksProps) {
  const say = useSay();
  const { number } = usePage();
  const observations = targets.flatMap((target) => target.observations);
  const count = (quality: string) => observations.filter((each) => each.quality === quality).length;
  return (
    <>
      <p>
        {say(stateWords.verifiedCount, { verified: number(state.verified), actions: number(state.actions) })}
      </p>
      <p>{say(stateWords.checkedLead)}</p>
      <Table
        caption={say(stateWords.measuredBy)}
        columns={[say(stateWords.quality), say(stateWords.measuredBy)]}
        rows={
          observations.length === 0
            ? []
            : qualities.map((quality) => ({ key: quality, cells: [quality, number(count(quality))] }))
        }
      />
    </>
  );
}
