import type { PublicPageOf } from '@tutela/contract';
import { dataWords } from '../words/knowledge-words.ts';
import { useSay } from '../words-context.ts';

export function DataPage({ page }: { page: PublicPageOf<'data'> }) {
  const say = useSay();
  return (
    <>
      <p className="lead">{say(dataWords.lead)}</p>
      <p>{say(dataWords.release, { release: page.release })}</p>
      <h2>{say(dataWords.set)}</h2>
      <ul>
        {page.sets.map(({ name, address }) => (
          <li key={name}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
