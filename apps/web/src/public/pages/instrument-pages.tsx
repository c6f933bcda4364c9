import type { PublicPageOf } from '@tutela/contract';
import type { Instrument } from '@tutela/reference/instruments';
import { RecommendationTable } from '../parts/recommendation-table.tsx';
import { Claims, StandingWord } from '../parts/standing.tsx';
import { Table } from '../parts/table.tsx';
import { frameWords } from '../words/frame-words.ts';
import { instrumentWords } from '../words/instrument-words.ts';
import { listWords } from '../words/list-words.ts';
import { classWords } from '../words/registry-words.ts';
import { usePage, useSay } from '../words-context.ts';

const classes = ['binding', 'political', 'guidance'] as const;

/** The instruments in their three classes, which are never counted together. */
export function InstrumentsPage({ page }: { page: PublicPageOf<'instruments'> }) {
  const say = useSay();
  return (
    <>
      <p className="lead">{say(instrumentWords.lead)}</p>
      {classes.map((each) => (
        <section key={each}>
          <h2>{say(classWords[each])}</h2>
          <InstrumentTable
            caption={say(classWords[each])}
            instruments={page.instruments.filter((instrument) => instrument.class === each)}
          />
        </section>
      ))}
    </>
  );
}

function InstrumentTable({ caption, instruments }: { caption: string; instruments: readonly Instrument[] }) {
  const say = useSay();
  const { to } = usePage();
  const columns = [listWords.title, listWords.body, frameWords.year, listWords.symbol].map((each) =>
    say(each),
  );
  return (
    <Table
      isNamedAbove
      caption={caption}
      columns={columns}
      rows={instruments.map((each) => ({
        key: each.id,
        cells: [
          <a key="title" href={to(`/alliance/instruments/${each.id}`)} lang="en" dir="auto">
            {each.title}
          </a>,
          <span key="body" lang="en" dir="auto">
            {each.body}
          </span>,
          String(each.year),
          each.symbol === null ? '' : <bdi key="symbol">{each.symbol}</bdi>,
        ],
      }))}
    />
  );
}

/** What was adopted: decisions and political texts with their symbols. */
export function TextsPage({ page }: { page: PublicPageOf<'texts'> }) {
  const say = useSay();
  return (
    <>
      <p className="lead">{say(instrumentWords.textsLead)}</p>
      <InstrumentTable caption={say(frameWords.texts)} instruments={page.texts} />
      <h2>{say(instrumentWords.decisions)}</h2>
      <RecommendationTable
        isNamedAbove
        caption={say(instrumentWords.decisions)}
        recommendations={page.decisions}
      />
    </>
  );
}

/** One instrument: its commitments, and how States stand to it. */
export function InstrumentPage({ page: { instrument, standings } }: { page: PublicPageOf<'instrument'> }) {
  const say = useSay();
  const { to } = usePage();
  return (
    <>
      <p className="lead">
        {say(classWords[instrument.class])} ·{' '}
        <span lang="en" dir="auto">
          {instrument.body}
        </span>{' '}
        · {instrument.year}
        {instrument.symbol !== null && (
          <>
            {' · '}
            <bdi>{instrument.symbol}</bdi>
          </>
        )}
        {instrument.verify && ` (${say(frameWords.verify)})`}
      </p>
      <h2>{say(instrumentWords.commitments)}</h2>
      <p>{say(instrumentWords.paraphrase)}</p>
      <Table
        isNamedAbove
        caption={say(instrumentWords.commitments)}
        columns={[say(listWords.article), say(listWords.commitment)]}
        rows={instrument.commitments.map((commitment) => ({
          key: commitment.id,
          id: commitment.id,
          cells: [
            <bdi key="ref">{commitment.ref}</bdi>,
            <span key="text" lang="en" dir="auto">
              {commitment.text}
              {commitment.verify && <small> ({say(frameWords.verify)})</small>}
            </span>,
          ],
        }))}
      />
      <h2>{say(instrumentWords.standings)}</h2>
      <Table
        isNamedAbove
        caption={say(instrumentWords.standings)}
        columns={[frameWords.state, listWords.standing, listWords.whoSays].map((each) => say(each))}
        rows={standings.map((standing) => ({
          key: standing.partyCode,
          cells: [
            <a key="party" href={to(`/alliance/states/${standing.partyCode}`)}>
              {standing.party}
            </a>,
            <StandingWord key="says" standing={standing} />,
            <Claims key="claims" standing={standing} />,
          ],
        }))}
      />
    </>
  );
}
