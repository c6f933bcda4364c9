import { useQuery } from '@tanstack/react-query';
import type { FileClock } from '@tutela/contract';
import { clockKinds } from '@tutela/domain';
import { FormattedMessage, useIntl } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { clockWords } from '../../platform/words/clock-words.ts';
import {
  Badge,
  DateText,
  DueText,
  type Fact,
  Facts,
  MomentText,
  Muted,
  Panel,
  Row,
  Skeleton,
  Stack,
} from '../../ui/index.ts';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import { useFileOnPage } from '../file/open-file.ts';
import { clocksQuery } from './clock.queries.ts';
import { ClockRuleText, WarningsText } from './rule-text.tsx';

/** Each clock that runs in the file: until when, by which rule, and what can be done about it. */
export function ClocksPanel() {
  const { fileId } = useFileOnPage();
  const { data, error, refetch } = useQuery(clocksQuery(fileId));
  return (
    <Panel level={3} title={<FormattedMessage id="clocks.title" defaultMessage="Clocks" />}>
      <Stack gap={3}>
        <Muted>
          <FormattedMessage
            id="clocks.default"
            defaultMessage="All lengths are defaults: confirm with national law. Your administrator sets them."
          />
        </Muted>
        {error && <LoadFailure error={error} onRetry={() => void refetch()} />}
        {!error && data === undefined && <Skeleton count={4} />}
        {data?.clocks.length === 0 && (
          <p>
            <FormattedMessage id="clocks.none" defaultMessage="No clock runs in this file now." />
          </p>
        )}
        {data?.clocks.map((clock) => (
          <OneClock key={`${clock.name} ${clock.subject}`} clock={clock} />
        ))}
      </Stack>
    </Panel>
  );
}

function OneClock({ clock }: { clock: FileClock }) {
  const intl = useIntl();
  const { name, due, pausedSince } = clock;
  return (
    <section aria-label={intl.formatMessage(clockWords[name])}>
      <Stack gap={1}>
        <Row justify="between">
          <strong>
            <FormattedMessage {...clockWords[name]} />
          </strong>
          {pausedSince === null ? (
            <DueText at={due} />
          ) : (
            <Badge>
              <FormattedMessage id="clock.paused" defaultMessage="Stands still" />
            </Badge>
          )}
        </Row>
        <Facts facts={factsOf(clock)} />
        <Row align="start">
          <ClockActs clock={clock} />
        </Row>
      </Stack>
    </section>
  );
}

function factsOf({ lastDay, due, pausedSince, rule, warnings, templateVersion, name }: FileClock): Fact[] {
  return [
    ...(pausedSince === null
      ? [
          {
            key: 'due',
            label: <FormattedMessage id="clock.due" defaultMessage="Until" />,
            value: lastDay === null ? <MomentText at={due} /> : <DateText date={lastDay} />,
          },
        ]
      : [
          {
            key: 'paused',
            label: <FormattedMessage id="clock.pausedSince" defaultMessage="Stands still since" />,
            value: <MomentText at={pausedSince} />,
          },
        ]),
    {
      key: 'rule',
      label: <FormattedMessage id="clock.rule" defaultMessage="Rule" />,
      value: <ClockRuleText name={name} rule={rule} />,
    },
    {
      key: 'warnings',
      label: <FormattedMessage id="clock.warnings" defaultMessage="Warns" />,
      value: <WarningsText rule={rule} count={warnings.length} />,
    },
    {
      key: 'version',
      label: <FormattedMessage id="clock.version" defaultMessage="Template" />,
      value: (
        <FormattedMessage
          id="clock.version.words"
          defaultMessage="Version {version, number}. Default, confirm with national law"
          values={{ version: templateVersion }}
        />
      ),
    },
  ];
}

function ClockActs({ clock }: { clock: FileClock }) {
  const { name, subject, pausedSince } = clock;
  const kind = clockKinds[name];
  const which = { clock: name, subject };
  return (
    <>
      {kind.isMarked && (
        <ActButton act={{ kind: 'mark-clock', ...which }}>
          <FormattedMessage {...actWords['mark-clock']} />
        </ActButton>
      )}
      {kind.counts === 'counted' && pausedSince === null && (
        <>
          <ActButton act={{ kind: 'extend-clock', ...which }}>
            <FormattedMessage {...actWords['extend-clock']} />
          </ActButton>
          <ActButton act={{ kind: 'pause-clock', ...which }}>
            <FormattedMessage {...actWords['pause-clock']} />
          </ActButton>
        </>
      )}
      {pausedSince !== null && (
        <ActButton act={{ kind: 'resume-clock', ...which }}>
          <FormattedMessage {...actWords['resume-clock']} />
        </ActButton>
      )}
    </>
  );
}
