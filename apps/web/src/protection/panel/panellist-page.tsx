import { useQuery } from '@tanstack/react-query';
import { newestDetermination, type Session, seatOf, standingOf, whyNoVote } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { LoadFailure } from '../../platform/refusal/refusal-notice.tsx';
import { useMe } from '../../platform/session/me.ts';
import { Badge, DateText, Notice, Page, Panel, Skeleton, Stack, WrittenText } from '../../ui/index.ts';
import { caseQuery } from '../case/case.queries.ts';
import { panellistWords, purposeWords, stanceWords } from '../determination/determination-words.ts';
import { ReportView } from '../determination/report-view.tsx';
import { useLacks } from '../determination/use-lacks.ts';
import { ActButton } from '../file/act-button.tsx';
import { actWords } from '../file/act-words.ts';
import { type PlainAct, useFileOnPage } from '../file/open-file.ts';
import { DecisionPanel } from '../outcome/decision-panel.tsx';
import { SessionPanel } from './session-panel.tsx';

/** What somebody on a panel sees of a file: the report that was put to them, and nothing else. */
export function PanellistPage() {
  const { file, fileId } = useFileOnPage();
  const kase = useQuery(caseQuery(fileId));
  const current = kase.data && newestDetermination(kase.data.determinations);
  const session = current?.sessions.at(-1);
  return (
    <Page
      title={<bdi>{file.header.codeName}</bdi>}
      lead={
        <FormattedMessage
          id="panellist.lead"
          defaultMessage="A report without names, put to you as a member of a panel."
        />
      }
    >
      {kase.isPending && <Skeleton count={6} />}
      {kase.isError && <LoadFailure error={kase.error} onRetry={() => void kase.refetch()} />}
      {current && session && <Sitting session={session} isDecided={!isOpen(current.state)} />}
      {current?.decisions.map((decision) => (
        <DecisionPanel key={decision.decidedOn + decision.kind} decision={decision} />
      ))}
      {kase.data && session === undefined && (
        <p>
          <FormattedMessage id="panellist.nothing" defaultMessage="Nothing is put to you here now." />
        </p>
      )}
    </Page>
  );
}

const isOpen = (state: string): boolean => state === 'scheduled' || state === 'panel_session';

function Sitting({ session, isDecided }: { session: Session; isDecided: boolean }) {
  const { purpose, question, guardianStance, guardianView, options, report, sessionOn } = session;
  return (
    <Stack>
      <OwnPart session={session} isDecided={isDecided} />
      <Panel level={2} title={<FormattedMessage {...purposeWords[purpose]} />}>
        <Stack>
          {question !== '' && <WrittenText>{question}</WrittenText>}
          <ReportView options={options} report={report} />
          <p>
            <FormattedMessage
              id="panellist.guardian"
              defaultMessage="The guardian, when you were called: {stance}."
              values={{ stance: <FormattedMessage {...stanceWords[guardianStance]} /> }}
            />
          </p>
          {guardianView !== '' && <WrittenText>{guardianView}</WrittenText>}
          <p>
            <FormattedMessage
              id="panellist.until"
              defaultMessage="You can read this until the end of {day}."
              values={{ day: <DateText date={sessionOn} /> }}
            />
          </p>
        </Stack>
      </Panel>
      <SessionPanel session={session} />
    </Stack>
  );
}

/** What is mine to do, the next first: the undertaking, then the vote, and the chair writes down what was decided. */
function OwnPart({ session, isDecided }: { session: Session; isDecided: boolean }) {
  const { accountId } = useMe();
  const lacks = useLacks();
  const standing = standingOf(session, accountId);
  const mayVote = whyNoVote(session, accountId) === undefined;
  const hasVoted = session.votes.some((vote) => vote.accountId === accountId);
  const acts: readonly PlainAct[] = [
    ...(mayVote && !hasVoted ? (['cast-vote'] as const) : []),
    ...(seatOf(session, accountId) === 'chair' && standing !== 'undeclared'
      ? (['decide-determination'] as const)
      : []),
    ...(mayVote && hasVoted ? (['cast-vote'] as const) : []),
    ...(standing === 'barred' ? [] : (['declare-panellist'] as const)),
  ];
  return (
    <Panel level={2} title={<FormattedMessage id="panellist.own" defaultMessage="Your part" />}>
      <Stack>
        <span>
          <Badge tone={standing === 'barred' ? 'danger' : 'neutral'}>
            <FormattedMessage {...panellistWords[standing]} />
          </Badge>
        </span>
        {isDecided ? (
          <Notice
            kind="success"
            title={
              <FormattedMessage id="panellist.decided" defaultMessage="The panel has decided. Thank you." />
            }
          />
        ) : (
          acts.map((kind, at) => (
            <ActButton
              key={kind}
              act={{ kind }}
              kind={at === 0 ? 'primary' : 'quiet'}
              lacking={lacks({ kind })}
            >
              <FormattedMessage {...actWords[kind]} />
            </ActButton>
          ))
        )}
      </Stack>
    </Panel>
  );
}
