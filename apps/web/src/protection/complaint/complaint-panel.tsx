import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import {
  Badge,
  Button,
  DateText,
  DueText,
  type Fact,
  Facts,
  MomentText,
  Panel,
  Row,
  Skeleton,
  Stack,
  Story,
  WrittenText,
} from '../../ui/index.ts';
import { complaintQuery, type OpenedComplaint, type QueuedComplaint } from './complaint.queries.ts';
import { ComplaintSteps, Protection } from './complaint-steps.tsx';
import {
  authorityWords,
  childSubjectWords,
  complaintKindWords,
  complaintOutcomeWords,
  complaintStateWords,
  complaintStepWords,
} from './complaint-words.ts';

/** One complaint of the queue: when it came and what is due, until it is opened. */
export function ComplaintPanel({ complaint }: { complaint: QueuedComplaint }) {
  const { complaintId, receivedAt, state, urgent, due } = complaint;
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel
      title={
        <FormattedMessage
          id="complaint.title"
          defaultMessage="Complaint {number}, {day}"
          values={{
            number: <bdi>{complaintId.slice(0, 4).toUpperCase()}</bdi>,
            day: <DateText date={receivedAt.slice(0, 10)} />,
          }}
        />
      }
      aside={
        <Row>
          {urgent && state === 'received' && (
            <Badge tone="danger" icon="caution">
              <FormattedMessage id="complaint.urgent" defaultMessage="A child may be in danger" />
            </Badge>
          )}
          <Badge tone="neutral">
            <FormattedMessage {...complaintStateWords[state]} />
          </Badge>
          {due !== null && <DueText at={due} />}
        </Row>
      }
    >
      {isOpen ? (
        <Loaded complaintId={complaintId} />
      ) : (
        <Row>
          <Button kind={state === 'received' ? 'primary' : 'quiet'} onPress={() => setOpen(true)}>
            <FormattedMessage id="complaint.open" defaultMessage="Open it" />
          </Button>
        </Row>
      )}
    </Panel>
  );
}

function Loaded({ complaintId }: { complaintId: string }) {
  const { data, error, isPending, refetch } = useQuery(complaintQuery(complaintId));
  if (isPending) return <Skeleton count={4} />;
  if (error) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  return (
    <Stack gap={2}>
      <Facts facts={factsOf(data)} />
      <Protection complaint={data} />
      <ComplaintSteps complaint={data} />
      {data.steps.length > 0 && <Steps complaint={data} />}
    </Stack>
  );
}

function factsOf(complaint: OpenedComplaint): Fact[] {
  const { kind, codeName } = complaint;
  return [
    {
      key: 'by',
      label: <FormattedMessage id="complaint.fact.by" defaultMessage="Complained" />,
      value: <ByWhom complaint={complaint} />,
    },
    {
      key: 'about',
      label: <FormattedMessage id="complaint.fact.about" defaultMessage="About" />,
      value: <AboutWhom complaint={complaint} />,
    },
    ...(kind === null
      ? []
      : [
          {
            key: 'kind',
            label: <FormattedMessage id="complaint.fact.kind" defaultMessage="For" />,
            value: <FormattedMessage {...complaintKindWords[kind]} />,
          },
        ]),
    {
      key: 'words',
      label: <FormattedMessage id="complaint.fact.words" defaultMessage="What happened" />,
      value: <WrittenText>{complaint.words}</WrittenText>,
    },
    {
      key: 'file',
      label: <FormattedMessage id="complaint.fact.file" defaultMessage="File" />,
      value:
        codeName === null ? (
          <FormattedMessage id="complaint.fact.noFile" defaultMessage="None was named" />
        ) : (
          <bdi>{codeName}</bdi>
        ),
    },
  ];
}

function ByWhom({ complaint: { by, byName, answerHere } }: { complaint: OpenedComplaint }) {
  if (by === 'staff') return <bdi>{byName}</bdi>;
  return answerHere ? (
    <FormattedMessage
      id="complaint.byChild.here"
      defaultMessage="The child of the file, who wants to read the answer on their page"
    />
  ) : (
    <FormattedMessage
      id="complaint.byChild"
      defaultMessage="The child of the file, who wants no answer on their page: somebody of the desk goes to them"
    />
  );
}

function AboutWhom({ complaint }: { complaint: OpenedComplaint }) {
  const { aboutName, aboutAgencyName, aboutKind } = complaint;
  return (
    <>
      {aboutName !== '' && <bdi>{aboutName}</bdi>}
      {aboutAgencyName !== null && (
        <>
          {', '}
          <bdi>{aboutAgencyName}</bdi>
        </>
      )}{' '}
      {aboutKind !== null && (
        <FormattedMessage
          id="complaint.about.asChildSays"
          defaultMessage="(as the child says: {whom})"
          values={{ whom: <FormattedMessage {...childSubjectWords[aboutKind]} /> }}
        />
      )}
    </>
  );
}

function Steps({ complaint }: { complaint: OpenedComplaint }) {
  const items = complaint.steps.toReversed().map((step) => ({
    key: `${step.at} ${step.step}`,
    when: <MomentText at={step.at} />,
    kind: step.outcome === null ? ('event' as const) : ('decision' as const),
    title: (
      <>
        <FormattedMessage
          {...complaintStepWords[step.step]}
          values={{ name: <bdi>{step.suspendedName ?? ''}</bdi> }}
        />{' '}
        {step.outcome !== null && <FormattedMessage {...complaintOutcomeWords[step.outcome]} />}
        {step.passedTo !== null && (
          <>
            {'. '}
            <FormattedMessage {...authorityWords[step.passedTo]} />
          </>
        )}
      </>
    ),
    details: undefined,
    quote: { text: step.words },
    by: <bdi>{step.officerName}</bdi>,
  }));
  return <Story items={items} />;
}
