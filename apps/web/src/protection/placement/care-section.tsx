import { openPlacement, type Placement } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateText, type Fact, Facts, Notice, Stack, WrittenText } from '../../ui/index.ts';
import { CaseSection } from '../case/case-section.tsx';
import { ChildViewText } from '../child-view/child-view-text.tsx';
import { today } from '../form/today.ts';
import { careWords } from './care-words.ts';

/** In whose care the child is. Where that is, is never said here. */
export function CareSection() {
  return (
    <CaseSection
      section="care"
      acts={[{ kind: 'record-placement' }, { kind: 'end-placement' }]}
      none={
        <FormattedMessage id="care.none" defaultMessage="Nothing was recorded on the child’s care yet." />
      }
    >
      {({ placements }) => (
        <Stack>
          <Notice>
            <FormattedMessage
              id="care.noPlace"
              defaultMessage="Write no address here. Where the child stays is recorded only under “Where the child is”, with a key of its own."
            />
          </Notice>
          <Placements placements={placements} />
        </Stack>
      )}
    </CaseSection>
  );
}

function Placements({ placements }: { placements: readonly Placement[] }) {
  const open = openPlacement(placements, today());
  if (open !== undefined)
    return (
      <Stack>
        <ChildViewText view={open.childView} />
        <Facts facts={factsOf(open)} />
      </Stack>
    );
  return (
    <p>
      <FormattedMessage
        id="care.nobody"
        defaultMessage="No placement is recorded for now. Record in whose care the child is."
      />
    </p>
  );
}

function factsOf({ kind, from, to, responsible, fit }: Placement): Fact[] {
  return [
    {
      key: 'kind',
      label: <FormattedMessage id="care.kind" defaultMessage="In care" />,
      value: (
        <FormattedMessage
          id="care.kind.words"
          defaultMessage="{isPlanned, select, true {{kind}, from {from}, planned until {to}} other {{kind}, from {from}}}"
          values={{
            isPlanned: String(to !== null),
            kind: <FormattedMessage {...careWords[kind]} />,
            from: <DateText date={from} />,
            to: to === null ? '' : <DateText date={to} />,
          }}
        />
      ),
    },
    {
      key: 'responsible',
      label: <FormattedMessage id="care.responsible" defaultMessage="Responsible" />,
      value: <bdi>{responsible}</bdi>,
    },
    {
      key: 'fit',
      label: <FormattedMessage id="care.fit" defaultMessage="Why it fits" />,
      value: <WrittenText>{fit}</WrittenText>,
    },
  ];
}
