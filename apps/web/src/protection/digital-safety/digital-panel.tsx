import { type DigitalSafety, type DigitalStep, openDigitalSteps, type PersonLink } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateText, DueText, Facts, Muted, Notice, Panel, Stack, WrittenText } from '../../ui/index.ts';
import { CasePanel } from '../case/case-panel.tsx';
import { ChildViewText } from '../child-view/child-view-text.tsx';
import { useNames } from '../directory/directory.queries.ts';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import { DoerText } from '../plan/doer-text.tsx';
import { endOfDay } from '../words/end-of-day.ts';
import { digitalFactsOf } from './digital-facts.tsx';
import { digitalFields } from './digital-fields.ts';
import { digitalStepWords, lookReasonWords } from './digital-words.ts';

interface DigitalPanelProps {
  digitalSafety: DigitalSafety;
  family: readonly PersonLink[];
}

/** The child's phones, location, accounts and contacts, what is done about them, and why somebody must look again. */
export function DigitalPanel({ digitalSafety, family }: DigitalPanelProps) {
  const { record, asked, lookedOn } = digitalSafety;
  const steps = openDigitalSteps(digitalSafety);
  return (
    <CasePanel
      title={<FormattedMessage id="digital.title" defaultMessage="Digital safety" />}
      acts={[
        { kind: 'record-digital-safety' },
        { kind: 'add-digital-step' },
        { kind: 'record-unsafe-contact' },
      ]}
    >
      {asked !== null && (
        <Notice
          kind="caution"
          title={<FormattedMessage id="digital.asked" defaultMessage="Go through it with the child now" />}
        >
          <FormattedMessage {...lookReasonWords[asked.because]} />
        </Notice>
      )}
      {record === null ? (
        <p>
          <FormattedMessage
            id="digital.none"
            defaultMessage="Phones, location sharing, accounts and contacts were not gone through yet. Somebody may know where the child is."
          />
        </p>
      ) : (
        <Stack>
          <ChildViewText view={record.childView} />
          <Facts facts={digitalFactsOf(record, family)} />
        </Stack>
      )}
      {lookedOn !== null && (
        <Muted>
          <FormattedMessage
            id="digital.looked"
            defaultMessage="Last looked at on {day}. When it is looked at again stands among the clocks of this file; their length is a default, to be confirmed with national law."
            values={{ day: <DateText date={lookedOn} /> }}
          />
        </Muted>
      )}
      {steps.length > 0 && <Steps steps={steps} />}
    </CasePanel>
  );
}

function Steps({ steps }: { steps: readonly DigitalStep[] }) {
  const names = useNames();
  return (
    <Stack>
      {steps.map(({ stepId, step, details, who, by }) => (
        <Panel
          key={stepId}
          level={3}
          tone="quiet"
          title={<FormattedMessage {...digitalStepWords[step]} />}
          aside={<DueText at={endOfDay(by)} />}
        >
          <Stack gap={1}>
            {details !== '' && <WrittenText>{details}</WrittenText>}
            <Facts
              facts={[
                {
                  key: 'who',
                  label: <FormattedMessage {...digitalFields.who} />,
                  value: <DoerText who={who} names={names} />,
                },
              ]}
            />
            <div>
              <ActButton act={{ kind: 'end-digital-step', stepId }}>
                <FormattedMessage {...actWords['end-digital-step']} />
              </ActButton>
            </div>
          </Stack>
        </Panel>
      ))}
    </Stack>
  );
}
