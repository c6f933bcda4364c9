import type { PublicPageOf } from '@tutela/contract';
import { studyParts } from '@tutela/domain';
import { Table } from '../parts/table.tsx';
import { frameWords } from '../words/frame-words.ts';
import { knowledgeWords } from '../words/knowledge-words.ts';
import { listWords } from '../words/list-words.ts';
import { usePage, useSay } from '../words-context.ts';

const sourceWords = { file: knowledgeWords.sourceFile, pattern: knowledgeWords.sourcePattern };

export function StudiesPage({ page }: { page: PublicPageOf<'studies'> }) {
  const say = useSay();
  const { to } = usePage();
  return (
    <>
      <p className="lead">{say(knowledgeWords.studiesLead)}</p>
      <Table
        isNamedAbove
        caption={say(frameWords.studies)}
        columns={[listWords.number, listWords.title, listWords.kind].map((each) => say(each))}
        rows={page.studies.map((study) => ({
          key: study.studyId,
          cells: [
            `CS-${study.number}`,
            <a key="title" href={to(`/alliance/cases/CS-${study.number}`)} dir="auto">
              {study.title}
            </a>,
            say(sourceWords[study.source]),
          ],
        }))}
      />
    </>
  );
}

/** One case study, part by part. It says nothing of where it comes from but its kind. */
export function StudyPage({ page: { study, published, on } }: { page: PublicPageOf<'study'> }) {
  const say = useSay();
  const { day, to } = usePage();
  if (published === null) return null;
  const ref = `CS-${study.number}`;
  return (
    <>
      <p className="lead">
        {on !== null && say(knowledgeWords.publishedOn, { ref, day: day(on) })} ·{' '}
        {say(sourceWords[study.source])}
      </p>
      {studyParts.map((part) => (
        <section key={part}>
          <h2>{say(knowledgeWords[part])}</h2>
          <p lang={published.language} dir="auto" className="told">
            {published[part]}
          </p>
        </section>
      ))}
      <p>
        <a href={to(`/alliance/trace?kind=${study.source === 'file' ? 'case_study' : 'pattern'}&ref=${ref}`)}>
          {say(listWords.traceLink)}
        </a>
      </p>
    </>
  );
}
