import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { DateText, Facts, ListText, Skeleton, Stack } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { ChildPagePanel } from '../child-page/child-page-panel.tsx';
import { ClocksPanel } from '../clock/clocks-panel.tsx';
import { ClosurePanel } from '../closure/closure-panel.tsx';
import { ConferencePanel } from '../conference/conference-panel.tsx';
import { DigitalPanel } from '../digital-safety/digital-panel.tsx';
import { useFileOnPage } from '../file/open-file.ts';
import { PlanPanel } from '../plan/plan-panel.tsx';
import { ReferralList } from '../referral/referral-list.tsx';
import { Entries } from '../story/entries.tsx';
import { TransitionPanel } from '../transition/transition-panel.tsx';
import { gapWords, riskWords } from '../words/header-words.ts';
import { stageWords } from '../words/stage-words.ts';
import { SectionFrame } from './section-frame.tsx';
import { SeenBy } from './seen-by.tsx';

/** Where the file stands in the procedure, and what was decided on the way. */
export function PlanSection() {
  const { file, fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  const { stage, risk, nextDue, gaps } = file.header;
  return (
    <SectionFrame seenBy={<SeenBy />}>
      <Facts
        facts={[
          {
            key: 'stage',
            label: <FormattedMessage id="plan.stage" defaultMessage="Stage" />,
            value: <FormattedMessage {...stageWords[stage]} />,
          },
          {
            key: 'risk',
            label: <FormattedMessage id="plan.risk" defaultMessage="Risk" />,
            value: <FormattedMessage {...riskWords[risk]} />,
          },
          {
            key: 'due',
            label: <FormattedMessage id="plan.due" defaultMessage="To be looked at again by" />,
            value:
              nextDue === null ? (
                <FormattedMessage id="plan.due.nothing" defaultMessage="Nothing is due" />
              ) : (
                <DateText date={nextDue} />
              ),
          },
          {
            key: 'gaps',
            label: <FormattedMessage id="plan.gaps" defaultMessage="Still needed" />,
            value:
              gaps.length === 0 ? (
                <FormattedMessage id="plan.gaps.nothing" defaultMessage="Nothing" />
              ) : (
                <ListText items={gaps.map((gap) => <FormattedMessage key={gap} {...gapWords[gap]} />)} />
              ),
          },
        ]}
      />
      <ClocksPanel />
      {kase.isPending && <Skeleton count={4} />}
      {kase.isError && <LoadFailure error={kase.error} onRetry={() => void kase.refetch()} />}
      {kase.data && (
        <Stack gap={3}>
          <PlanPanel plan={kase.data.plan} />
          <DigitalPanel digitalSafety={kase.data.digitalSafety} family={kase.data.family} />
          <ReferralList content={kase.data} />
          <ConferencePanel conferences={kase.data.conferences} />
          <TransitionPanel transition={kase.data.transition} />
          <ClosurePanel closure={kase.data.closure} />
        </Stack>
      )}
      <ChildPagePanel />
      <Entries
        section="plan"
        none={<FormattedMessage id="plan.none" defaultMessage="Nothing was decided yet." />}
      />
    </SectionFrame>
  );
}
