import type { Tracing, Tracings } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { CountryName, DateText, Facts, Panel, Stack, WrittenText } from '../../ui/index.ts';
import { CasePanel } from '../case/case-panel.tsx';
import { ChildViewText } from '../child-view/child-view-text.tsx';
import { tracingFields, tracingOutcomeWords, wayWords, wishWords } from './tracing-words.ts';

/** What was asked about the child in another country, and what came of it. */
export function TracingPanel({ tracings }: { tracings: Tracings }) {
  const isOpen = tracings.some(({ end }) => end === null);
  return (
    <CasePanel
      title={<FormattedMessage id="tracing.title" defaultMessage="Enquiries for the family" />}
      acts={[{ kind: 'open-tracing' }, ...(isOpen ? ([{ kind: 'end-tracing' }] as const) : [])]}
    >
      {tracings.length === 0 ? (
        <p>
          <FormattedMessage
            id="tracing.none"
            defaultMessage="Nobody in another country was asked about the child. An enquiry can tell those who look for the child where they are."
          />
        </p>
      ) : (
        <Stack>
          {tracings.map((tracing) => (
            <Enquiry key={tracing.tracingId} tracing={tracing} />
          ))}
        </Stack>
      )}
    </CasePanel>
  );
}

function Enquiry({ tracing }: { tracing: Tracing }) {
  const { country, through, authority, request, words, wish, childView, openedOn, end } = tracing;
  const fact = (key: keyof typeof tracingFields, value: React.ReactNode) => ({
    key,
    label: <FormattedMessage {...tracingFields[key]} />,
    value,
  });
  return (
    <Panel level={3} tone="quiet" title={<CountryName code={country} />}>
      <Stack>
        <ChildViewText view={childView} />
        <Facts
          facts={[
            fact('openedOn', <DateText date={openedOn} />),
            fact('through', <FormattedMessage {...wayWords[through]} />),
            fact('authority', <bdi>{authority}</bdi>),
            fact('request', <WrittenText>{request}</WrittenText>),
            fact('words', <WrittenText>{words}</WrittenText>),
            fact('wish', <FormattedMessage {...wishWords[wish]} />),
            ...(end === null
              ? []
              : [
                  fact('outcome', <FormattedMessage {...tracingOutcomeWords[end.outcome]} />),
                  fact('endedOn', <DateText date={end.endedOn} />),
                  fact('endWords', <WrittenText>{end.words}</WrittenText>),
                ]),
          ]}
        />
      </Stack>
    </Panel>
  );
}
