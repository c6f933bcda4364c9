import { type Determination, decisionDue, type GuardianStance, isPending } from '@tutela/domain';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { DateText, type Fact, Facts, ListText, WrittenText } from '../../ui/index.ts';
import { useNames } from '../directory/directory.queries.ts';
import { determinationFields as fields } from './determination-fields.ts';
import { priorityWords, purposeWords, stanceWords, triggerWords } from './determination-words.ts';

interface DeterminationFactsProps {
  current: Determination;
  stance: GuardianStance;
}

/** What is to be decided and why, who writes, and how the guardian stands to it. */
export function DeterminationFacts({ current, stance }: DeterminationFactsProps) {
  const { purpose, priority, triggers, question, writerId } = current;
  const names = useNames();
  const facts: Fact[] = [
    fact('purpose', <FormattedMessage {...purposeWords[purpose]} />),
    ...(question === '' ? [] : [fact('question', <WrittenText>{question}</WrittenText>)]),
    ...(triggers.length === 0
      ? []
      : [
          fact(
            'triggers',
            <ListText
              items={triggers.map((each) => <FormattedMessage key={each} {...triggerWords[each]} />)}
            />,
          ),
        ]),
    fact('priority', <FormattedMessage {...priorityWords[priority]} />),
    ...(writerId === null ? [] : [fact('writerId', <bdi>{names.person(writerId) ?? '–'}</bdi>)]),
    {
      key: 'guardian',
      label: <FormattedMessage id="determination.guardian" defaultMessage="The guardian" />,
      value: <FormattedMessage {...stanceWords[stance]} />,
    },
  ];
  if (isPending(current)) facts.push(dueFact(decisionDue(current)));
  return <Facts facts={facts} />;
}

const fact = (
  field: 'purpose' | 'question' | 'triggers' | 'priority' | 'writerId',
  value: ReactNode,
): Fact => ({
  key: field,
  label: <FormattedMessage {...fields[field]} />,
  value,
});

const dueFact = (day: string): Fact => ({
  key: 'due',
  label: <FormattedMessage id="determination.due" defaultMessage="To be decided by" />,
  value: (
    <FormattedMessage
      id="determination.due.words"
      defaultMessage="{day} (default, confirm with national law)"
      values={{ day: <DateText date={day} /> }}
    />
  ),
});
