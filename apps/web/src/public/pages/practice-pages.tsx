import type { PublicPageOf } from '@tutela/contract';
import { sections } from '@tutela/domain';
import { sectionWords } from '../../protection/words/section-words.ts';
import { PracticeTable } from '../parts/practice-table.tsx';
import { Table } from '../parts/table.tsx';
import { ValidityText } from '../parts/validity-text.tsx';
import { frameWords } from '../words/frame-words.ts';
import { knowledgeWords } from '../words/knowledge-words.ts';
import { listWords } from '../words/list-words.ts';
import { evidenceWords, ratingWords, transferWords } from '../words/registry-words.ts';
import { usePage, useSay } from '../words-context.ts';

export function PracticesPage({ page }: { page: PublicPageOf<'practices'> }) {
  const say = useSay();
  const { to } = usePage();
  const step = sections.find((each) => each === page.step);
  return (
    <>
      <p className="lead">{say(knowledgeWords.practicesLead)}</p>
      {step !== undefined && (
        <p>
          {say(knowledgeWords.practicesFor, { step: say(sectionWords[step]) })} ·{' '}
          <a href={to('/alliance/practices')}>{say(knowledgeWords.practicesAll)}</a>
        </p>
      )}
      <PracticeTable
        isNamedAbove
        caption={say(frameWords.practices)}
        practices={page.practices}
        owners={page.owners}
      />
    </>
  );
}

type PracticePageData = PublicPageOf<'practice'>;

const told = ['problem', 'what', 'needs', 'result'] as const;

/** One practice: what it is, what stands behind it, and who uses it with what result. */
export function PracticePage({ page }: { page: PracticePageData }) {
  const say = useSay();
  const { practice, parts } = page;
  return (
    <>
      <p className="lead">
        <bdi>GP-{practice.number}</bdi> · <bdi>{page.owner}</bdi>
        {practice.rating !== null && ` · ${say(ratingWords[practice.rating])}`}
      </p>
      {practice.state === 'archived' && <p className="notice">{say(knowledgeWords.archived)}</p>}
      <p>
        <ValidityText practice={practice} />
      </p>
      {told.map((part) => (
        <section key={part}>
          <h2>{say(knowledgeWords[part])}</h2>
          <p lang={practice.language} dir="auto" className="told">
            {parts[part]}
          </p>
        </section>
      ))}
      <h2>{say(knowledgeWords.steps)}</h2>
      <ul>
        {practice.steps.map((step) => (
          <li key={step}>{say(sectionWords[step])}</li>
        ))}
      </ul>
      <PracticeEvidence page={page} />
      <PracticeTransfers page={page} />
    </>
  );
}

function PracticeEvidence({ page }: { page: PracticePageData }) {
  const say = useSay();
  const known = Object.entries(evidenceWords);
  return (
    <>
      <h2>{say(knowledgeWords.evidence)}</h2>
      <ul>
        {known
          .filter(([kind]) => page.evidence.includes(kind))
          .map(([kind, words]) => (
            <li key={kind}>{say(words)}</li>
          ))}
      </ul>
      {page.evidenceLink !== null && (
        <p>
          <a href={page.evidenceLink} rel="noreferrer">
            {say(knowledgeWords.evidenceLink)}
          </a>
        </p>
      )}
    </>
  );
}

function PracticeTransfers({ page }: { page: PracticePageData }) {
  const say = useSay();
  const { day } = usePage();
  const columns = [frameWords.state, knowledgeWords.since, knowledgeWords.outcome, listWords.words];
  const results = Object.entries(transferWords);
  return (
    <>
      <h2>{say(knowledgeWords.transfers)}</h2>
      <Table
        isNamedAbove
        caption={say(knowledgeWords.transfers)}
        columns={columns.map((each) => say(each))}
        rows={page.transfers.map((transfer) => ({
          key: String(transfer.act),
          cells: [
            <bdi key="party">{transfer.party}</bdi>,
            transfer.since === null ? '' : day(transfer.since),
            results.filter(([result]) => result === transfer.outcome).map(([, words]) => say(words)),
            <span key="words" dir="auto">
              {transfer.words}
            </span>,
          ],
        }))}
      />
    </>
  );
}
