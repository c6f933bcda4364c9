import { type Transition, transitionAreas } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateText, Facts, Stack, WrittenText } from '../../ui/index.ts';
import { CasePanel } from '../case/case-panel.tsx';
import { ChildViewText } from '../child-view/child-view-text.tsx';
import { areaWords, transitionFields } from './transition-words.ts';

/** What is arranged for the time after the eighteenth birthday. */
export function TransitionPanel({ transition: { plan } }: { transition: Transition }) {
  return (
    <CasePanel
      title={
        <FormattedMessage id="transition.title" defaultMessage="From seventeen: the time after eighteen" />
      }
      acts={[{ kind: 'plan-transition' }]}
    >
      {plan === null ? (
        <p>
          <FormattedMessage
            id="transition.none"
            defaultMessage="Not planned yet. Begin a year before the eighteenth birthday."
          />
        </p>
      ) : (
        <Stack>
          <ChildViewText view={plan.childView} />
          <Facts
            facts={[
              ...transitionAreas.map((area) => ({
                key: area,
                label: <FormattedMessage {...areaWords[area]} />,
                value: <WrittenText>{plan.arranged[area] ?? ''}</WrittenText>,
              })),
              {
                key: 'contact',
                label: <FormattedMessage {...transitionFields.contact} />,
                value: <WrittenText>{plan.contact}</WrittenText>,
              },
              {
                key: 'until',
                label: <FormattedMessage {...transitionFields.contactUntil} />,
                value: <DateText date={plan.contactUntil} />,
              },
            ]}
          />
        </Stack>
      )}
    </CasePanel>
  );
}
