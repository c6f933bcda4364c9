import type { PublicPageOf } from '@tutela/contract';
import { Table } from '../parts/table.tsx';
import { datasetWords } from '../words/dataset-words.ts';
import { dataWords } from '../words/knowledge-words.ts';
import { useSay } from '../words-context.ts';

export function DataPage({ page }: { page: PublicPageOf<'data'> }) {
  const say = useSay();
  return (
    <>
      <p className="lead">{say(dataWords.lead)}</p>
      <p>{say(dataWords.release, { release: page.release })}</p>
      <h2>{say(dataWords.sets)}</h2>
      <Table
        isNamedAbove
        caption={say(dataWords.sets)}
        columns={[say(dataWords.set), say(dataWords.holds)]}
        rows={page.sets.map(({ name, address }) => ({
          key: name,
          cells: [
            <a key="file" href={address} dir="ltr">
              {name}
            </a>,
            say(datasetWords[name]),
          ],
        }))}
      />
    </>
  );
}
