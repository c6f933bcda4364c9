import type { PublicAction } from '@tutela/contract';
import { listWords } from '../words/list-words.ts';
import { actionWords } from '../words/registry-words.ts';
import { usePage, useSay } from '../words-context.ts';
import { Table } from './table.tsx';

interface ActionTableProps {
  readonly caption: string;
  readonly actions: readonly PublicAction[];
  readonly isNamedAbove?: boolean;
}

/** What is done, by whom until when, and whether somebody else checked. */
export function ActionTable({ caption, actions, isNamedAbove = false }: ActionTableProps) {
  const say = useSay();
  const { day, to } = usePage();
  const columns = [
    listWords.action,
    listWords.institution,
    listWords.due,
    listWords.standing,
    listWords.checked,
  ].map((each) => say(each));
  return (
    <Table
      caption={caption}
      isNamedAbove={isNamedAbove}
      columns={columns}
      rows={actions.map((action) => ({
        key: String(action.number),
        id: `A-${action.number}`,
        cells: [
          <a key="title" href={to(`/alliance/trace?kind=action&ref=A-${action.number}`)}>
            <bdi>A-{action.number}</bdi> <bdi>{action.title}</bdi>
          </a>,
          <bdi key="institution">{action.institution}</bdi>,
          <time key="due" dateTime={action.dueOn}>
            {day(action.dueOn)}
          </time>,
          <span key="state" className={`mark mark-${action.state}`}>
            {say(actionWords[action.state])}
          </span>,
          action.verifiedOn === null
            ? say(listWords.notChecked)
            : say(listWords.checkedOn, { day: day(action.verifiedOn) }),
        ],
      }))}
    />
  );
}
