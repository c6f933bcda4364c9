import { useQuery } from '@tanstack/react-query';
import { type Guardianship, guardianTable, isInOffice } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Notice, Stack } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { CaseSection } from '../case/case-section.tsx';
import { type Act, useFileOnPage } from '../file/open-file.ts';
import { AskList } from './ask-list.tsx';
import { DutyList } from './duty-list.tsx';
import { GuardianFacts } from './guardian-facts.tsx';

/** Who stands for the child, by whose act, and what they were asked. */
export function GuardianSection() {
  const { fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  return (
    <CaseSection
      section="guardian"
      acts={kase.data ? actsFrom(kase.data.guardian) : []}
      none={
        <FormattedMessage id="guardian.none" defaultMessage="Nothing was recorded about a guardian yet." />
      }
    >
      {({ guardian }) => (
        <Stack>
          {!isInOffice(guardian.state) && <Absent />}
          <GuardianFacts guardianship={guardian} />
          {isInOffice(guardian.state) && <DutyList guardianship={guardian} />}
          <AskList asks={guardian.asks} />
        </Stack>
      )}
    </CaseSection>
  );
}

/** Only what can follow from where the guardianship stands. */
function actsFrom({ state, asks }: Guardianship): readonly Act[] {
  const next = guardianTable[state];
  const acts: readonly (readonly [Act['kind'] & `${string}guardian${string}`, boolean])[] = [
    ['request-guardian', next.includes('requested')],
    ['answer-guardian-ask', isInOffice(state) && asks.some(({ answer }) => answer === null)],
    ['record-guardian-duty', isInOffice(state)],
    ['ask-guardian', isInOffice(state)],
    ['appoint-guardian', next.includes('appointed')],
    ['suspend-guardian', next.includes('suspended')],
    ['end-guardian', next.includes('ended')],
  ];
  return acts.filter(([, isOpen]) => isOpen).map(([kind]) => ({ kind }));
}

function Absent() {
  return (
    <Notice
      kind="caution"
      title={<FormattedMessage id="guardian.absent" defaultMessage="The child has no guardian now" />}
    >
      <FormattedMessage
        id="guardian.absent.words"
        defaultMessage="A child who was perhaps trafficked needs one from the first day. Nothing urgent waits for it."
      />
    </Notice>
  );
}
