import type { PartyName, PracticeLine } from '@tutela/contract';
import { listWords } from '../words/list-words.ts';
import { ratingWords } from '../words/registry-words.ts';
import { usePage, useSay } from '../words-context.ts';
import { Table } from './table.tsx';
import { ValidityText } from './validity-text.tsx';

interface PracticeTableProps {
  readonly caption: string;
  readonly practices: readonly PracticeLine[];
  /** Whose they are, by name. */
  readonly owners: readonly PartyName[];
  readonly isNamedAbove?: boolean;
}

export function PracticeTable({ caption, practices, owners, isNamedAbove = false }: PracticeTableProps) {
  const say = useSay();
  const { to, number } = usePage();
  const columns = [listWords.title, listWords.owner, listWords.rating, listWords.usedBy].map((each) =>
    say(each),
  );
  return (
    <Table
      caption={caption}
      isNamedAbove={isNamedAbove}
      columns={columns}
      rows={practices.map((practice) => ({
        key: practice.practiceId,
        cells: [
          <a
            key="title"
            href={to(`/alliance/practices/GP-${practice.number}`)}
            lang={practice.language}
            dir="auto"
          >
            {practice.title}
          </a>,
          <bdi key="owner">
            {owners.find(({ code }) => code === practice.ownerCode)?.name ?? practice.ownerCode}
          </bdi>,
          <span key="rating">
            {practice.rating !== null && say(ratingWords[practice.rating])}
            <br />
            <small>
              <ValidityText practice={practice} />
            </small>
          </span>,
          number(practice.transfers),
        ],
      }))}
    />
  );
}
