import type { PublicPageOf } from '@tutela/contract';
import { Table } from '../parts/table.tsx';
import { frameWords } from '../words/frame-words.ts';
import { listWords } from '../words/list-words.ts';
import { answerWords } from '../words/registry-words.ts';
import { usePage, useSay } from '../words-context.ts';

/** All States in the order of the alphabet: no ranking is made from these numbers. */
export function StatesPage({ page }: { page: PublicPageOf<'states'> }) {
  const say = useSay();
  const { to, number } = usePage();
  const columns = [
    frameWords.state,
    answerWords.supported,
    answerWords.supported_in_part,
    answerWords.noted,
    answerWords.pending,
    listWords.action,
    listWords.checked,
  ];
  return (
    <Table
      caption={say(frameWords.states)}
      columns={columns.map((each) => say(each))}
      rows={page.states.map(({ code, name, answers, actions, verified }) => ({
        key: code,
        cells: [
          <a key="name" href={to(`/alliance/states/${code}`)}>
            {name}
          </a>,
          number(answers.supported),
          number(answers.supportedInPart),
          number(answers.noted),
          number(answers.pending),
          number(actions),
          number(verified),
        ],
      }))}
    />
  );
}
