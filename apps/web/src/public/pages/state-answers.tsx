import type { AnswerCounts } from '@tutela/contract';
import { Table } from '../parts/table.tsx';
import { listWords } from '../words/list-words.ts';
import { answerWords } from '../words/registry-words.ts';
import { stateWords } from '../words/state-words.ts';
import { usePage, useSay } from '../words-context.ts';

/** How many of each answer. */
export function StateAnswers({ answers }: { answers: AnswerCounts }) {
  const say = useSay();
  const { number } = usePage();
  const rows = [
    ['supported', answers.supported],
    ['supported_in_part', answers.supportedInPart],
    ['noted', answers.noted],
    ['pending', answers.pending],
  ] as const;
  return (
    <Table
      caption={say(stateWords.answersCount)}
      columns={[say(listWords.answer), say(stateWords.count)]}
      rows={rows.map(([answer, count]) => ({
        key: answer,
        cells: [
          say(answerWords[answer]),
          <span key="count" className="figure">
            {number(count)}
          </span>,
        ],
      }))}
    />
  );
}
