import { type AskStanding, askStandingOf, type GuardianAsk } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Badge, DateText, Facts, Panel, Stack, WrittenText } from '../../ui/index.ts';
import { today } from '../form/today.ts';
import { guardianFields } from './guardian-fields.ts';
import { actWords, standingWords } from './guardian-words.ts';

const tones: Record<AskStanding, 'neutral' | 'accent' | 'caution' | 'danger'> = {
  open: 'neutral',
  approved: 'accent',
  objected: 'caution',
  unanswered: 'danger',
};

/** What the guardian was asked, the newest first. */
export function AskList({ asks }: { asks: readonly GuardianAsk[] }): ReactNode {
  if (asks.length === 0) return null;
  return (
    <Stack>
      {[...asks].reverse().map((ask) => (
        <Ask key={ask.askId} ask={ask} />
      ))}
    </Stack>
  );
}

function Ask({ ask }: { ask: GuardianAsk }) {
  const { act, question, answerBy, answer } = ask;
  const standing = askStandingOf(ask, today());
  return (
    <Panel
      level={3}
      tone="quiet"
      title={
        <FormattedMessage
          id="guardian.ask.title"
          defaultMessage="Asked about {act}"
          values={{ act: <FormattedMessage {...actWords[act]} /> }}
        />
      }
      aside={
        <Badge tone={tones[standing]}>
          <FormattedMessage {...standingWords[standing]} />
        </Badge>
      }
    >
      <Stack>
        {standing === 'unanswered' && (
          <p>
            <FormattedMessage
              id="guardian.ask.silence"
              defaultMessage="Silence is not a yes. Tell your supervisor, and ask the guardian anew."
            />
          </p>
        )}
        <Facts
          facts={[
            {
              key: 'question',
              label: <FormattedMessage {...guardianFields.question} />,
              value: <WrittenText>{question}</WrittenText>,
            },
            {
              key: 'by',
              label: <FormattedMessage {...guardianFields.answerBy} />,
              value: <DateText date={answerBy} />,
            },
            ...(answer === null ? [] : answered(answer)),
          ]}
        />
      </Stack>
    </Panel>
  );
}

function answered({ words, answeredOn, inPerson }: NonNullable<GuardianAsk['answer']>) {
  return [
    {
      key: 'words',
      label: <FormattedMessage {...guardianFields.words} />,
      value: <WrittenText>{words}</WrittenText>,
    },
    {
      key: 'on',
      label: <FormattedMessage id="guardian.ask.answered" defaultMessage="Answered" />,
      value: (
        <FormattedMessage
          id="guardian.ask.answered.words"
          defaultMessage="{inPerson, select, true {{day}, by the guardian in person} other {{day}, recorded as told}}"
          values={{ inPerson: String(inPerson), day: <DateText date={answeredOn} /> }}
        />
      ),
    },
  ];
}
