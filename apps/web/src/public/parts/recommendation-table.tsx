import type { RecommendationLine } from '@tutela/contract';
import { frameWords } from '../words/frame-words.ts';
import { listWords } from '../words/list-words.ts';
import { answerWords } from '../words/registry-words.ts';
import { usePage, useSay } from '../words-context.ts';

import { Table } from './table.tsx';

interface RecommendationTableProps {
  readonly caption: string;
  readonly recommendations: readonly RecommendationLine[];
  readonly isNamedAbove?: boolean;
}

/** Recommendations with their answers. Noted stands beside supported, with the same weight. */
export function RecommendationTable({
  caption,
  recommendations,
  isNamedAbove = false,
}: RecommendationTableProps) {
  const say = useSay();
  const { to } = usePage();
  const columns = [listWords.number, listWords.words, frameWords.year, listWords.answer].map((each) =>
    say(each),
  );
  return (
    <Table
      caption={caption}
      isNamedAbove={isNamedAbove}
      columns={columns}
      rows={recommendations.map((each) => ({
        key: each.recommendationId,
        cells: [
          <a key="ref" href={to(`/alliance/recommendations/R-${each.number}`)}>
            R-{each.number}
          </a>,
          <span key="words" lang={each.language} dir="auto">
            {each.text}
          </span>,
          each.issuedOn.slice(0, 4),
          <span key="answer" className={`mark mark-${each.answer}`}>
            {say(answerWords[each.answer])}
          </span>,
        ],
      }))}
    />
  );
}
