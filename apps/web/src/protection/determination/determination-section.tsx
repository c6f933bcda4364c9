import { type Determination, guardianStanceOf, newestDetermination, stateOn } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { Badge, Disclosure, Row, Stack } from '../../ui/index.ts';
import { CaseSection } from '../case/case-section.tsx';
import { today } from '../form/today.ts';
import { OutcomeView } from '../outcome/outcome-view.tsx';
import { SessionPanel } from '../panel/session-panel.tsx';
import { actsOf } from './acts-of.ts';
import { DeterminationFacts } from './determination-facts.tsx';
import { DeterminationNotices } from './determination-notices.tsx';
import { purposeWords, stateWords } from './determination-words.ts';
import { ReportView } from './report-view.tsx';
import { TriggersNotice } from './triggers-notice.tsx';
import { useCurrent } from './use-current.ts';
import { useLacks } from './use-lacks.ts';

/** The best-interests determination: why, which options, who decides, what was decided and what becomes of it. */
export function DeterminationSection() {
  return (
    <CaseSection
      section="determination"
      acts={actsOf(useCurrent())}
      lacks={useLacks()}
      none={<FormattedMessage id="determination.none" defaultMessage="No determination was asked for yet." />}
    >
      {(content) => {
        const current = newestDetermination(content.determinations);
        const earlier = content.determinations.slice(0, -1).toReversed();
        return (
          <Stack>
            <TriggersNotice content={content} />
            {current && (
              <>
                <DeterminationNotices current={current} />
                <StateBadge current={current} />
                <DeterminationFacts current={current} stance={guardianStanceOf({ content }, today())} />
                <One current={current} />
              </>
            )}
            {earlier.map((each) => (
              <Disclosure key={each.openedOn} title={<FormattedMessage {...purposeWords[each.purpose]} />}>
                <One current={each} />
              </Disclosure>
            ))}
          </Stack>
        );
      }}
    </CaseSection>
  );
}

function StateBadge({ current }: { current: Determination }) {
  return (
    <Row>
      <Badge tone="accent">
        <FormattedMessage {...stateWords[stateOn(current, today())]} />
      </Badge>
    </Row>
  );
}

function One({ current }: { current: Determination }) {
  const { options, report, sessions } = current;
  const session = sessions.at(-1);
  return (
    <>
      <ReportView options={options} report={report} />
      {session && <SessionPanel session={session} />}
      <OutcomeView current={current} />
    </>
  );
}
