import type { PublicPageOf } from '@tutela/contract';
import { Table } from '../parts/table.tsx';
import { frameWords } from '../words/frame-words.ts';
import { listWords } from '../words/list-words.ts';
import { answerWords } from '../words/registry-words.ts';
import { usePage, useSay } from '../words-context.ts';

/** All States in the order of the alphabet: no ranking is made from these numbers. */
export function StatesPage({ page }: { page: PublicPageOf<'states'> }) {
  const say = useSay();
  const { to } = usePage();
  const columns = [
    frameWords.state,
    answerWords.supported,
    answerWords.supported_in_part,
    answerWords.noted,
    answerWords.pending,
    listWords.actions,
    listWords.checkedCount,
  ];
  return (
    <>
      <p className="lead">{say(listWords.statesLead)}</p>
      <Table
        isNamedAbove
        caption={say(frameWords.states)}
        columns={columns.map((each) => say(each))}
        rows={page.states.map(({ code, name, answers, actions, verified }) => ({
          key: code,
          cells: [
            <a key="name" href={to(`/alliance/states/${code}`)}>
              {name}
            </a>,
            <Count key="supported" of={answers.supported} />,
            <Count key="supportedInPart" of={answers.supportedInPart} />,
            <Count key="noted" of={answers.noted} />,
            <Count key="pending" of={answers.pending} />,
            <Count key="actions" of={actions} />,
            <Count key="verified" of={verified} />,
          ],
        }))}
      />
    </>
  );
}

/** A nought is not drawn where a row is a card: sixty-eight cards of noughts hide what there is. */
function Count({ of: count }: { of: number }) {
  const { number } = usePage();
  return <span className={count === 0 ? 'figure nought' : 'figure'}>{number(count)}</span>;
}
