import type { Interval } from '@tutela/linkage';
import type { LinkedPair, LinkResult } from '../link-lists.ts';
import type { ReadList } from '../read-records.ts';
import { drawHistogram } from './histogram.ts';
import type { CutSummary, LinkSummary, ListSummary } from './summary.ts';
import { signed, wordsOfReason } from './words-of-reason.ts';

export interface ReportParts {
  readonly summary: LinkSummary;
  readonly result: LinkResult;
  readonly lists: readonly [ReadList, ReadList];
  /** Names and dates of sample pairs are shown; otherwise ids alone. */
  readonly withValues: boolean;
  readonly made: Date;
  readonly version: string;
}

/** One file that needs nothing else: no script, nothing from elsewhere. For screen and paper. */
export function htmlReport(parts: ReportParts): string {
  const { summary, result, made, version } = parts;
  const { review, strong } = summary;
  const cuts = [
    { weight: review.weight, name: 'review' },
    ...(strong === null ? [] : [{ weight: strong.weight, name: 'strong' }]),
  ].filter(({ weight }) => Number.isFinite(weight));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Linkage of two lists</title>
<style>${style}</style>
</head>
<body>
<h1>Linkage of two lists</h1>
<p class="aside">${escaped(made.toISOString().slice(0, 16).replace('T', ' '))} UTC, Tutela ${escaped(version)}</p>
<p class="important">A pair is a lead for two people to look at, never an identity. Nothing automatic may follow from it.${parts.withValues ? ' <strong>This report holds names and dates of birth: keep it as you keep the lists.</strong>' : ''}</p>
<h2>The lists</h2>
${listTable([summary.a, summary.b])}
<h2>What was found</h2>
${cutTable(review, strong)}
<p class="aside">Estimates: false pairs from pairs within one list, who are different children (if a list holds a child twice, precision is better than it says); recall from copies of the records, written down anew with slips, turned names, other letters and wrong dates: where lists differ more than that, less is found. Brackets: 95 of 100 chances.</p>
<h2>Weights of the pairs</h2>
${drawHistogram({ between: result.pairs.map(({ comparison }) => comparison.weight), within: result.within, scale: result.scale, cuts })}
<p class="aside">Bars: pairs between the lists that resemble each other at all. Line: what different children alone would give. The height goes by the logarithm. The weight says how much likelier the agreement is for one child than for two, in bits: 10 is a thousand times.</p>
<h2>By script of the name</h2>
${scriptTable(summary)}
<h2>Pairs to look at</h2>
${samples(parts)}
<h2>What was left out, and what was read with care</h2>
${troubleTables([summary.a, summary.b])}
</body>
</html>
`;
}

const style = `
:root { color: #1c2530; background: #fff; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin-bottom: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #d6dbe1; }
th { font-weight: 600; } td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
svg { width: 100%; height: auto; font-size: 11px; fill: #1c2530; }
.aside { color: #55606d; font-size: .9rem; } .important { border-inline-start: 4px solid #2f6f5e; padding-inline-start: .8rem; }
.scroll { overflow-x: auto; }
@media print { body { max-width: none; margin: 0; } h2 { break-after: avoid; } tr, svg { break-inside: avoid; } }
`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const kind = (at: number) => (numbers.includes(at) ? ' class="number"' : '');
  const cells = (row: readonly string[], tag: string) =>
    row.map((cell, at) => `<${tag}${kind(at)}>${cell}</${tag}>`).join('');
  return `<div class="scroll"><table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>
${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')}
</tbody></table></div>`;
}

const whole = (count: number): string => Math.round(count).toLocaleString('en');
const share = ({ share: middle, low, high }: Interval): string =>
  `${(100 * middle).toFixed(1)} % (${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)})`;

const listTable = (lists: readonly ListSummary[]): string =>
  table(
    ['list', 'records', 'rows left out', 'notes'],
    lists.map(({ name, records, troubles }) => [
      escaped(name),
      whole(records),
      whole(troubles.filter(({ left }) => left === 'row').length),
      whole(troubles.filter(({ left }) => left !== 'row').length),
    ]),
    [1, 2, 3],
  );

function cutTable(review: CutSummary, strong: CutSummary | null): string {
  const isMeasured = review.measured !== undefined;
  const row = (name: string, cut: CutSummary): string[] => [
    name,
    Number.isFinite(cut.weight) ? cut.weight.toFixed(1) : '–',
    whole(cut.pairs),
    cut.falsePairs > 0 && cut.falsePairs < 10 ? cut.falsePairs.toFixed(1) : whole(cut.falsePairs),
    share(cut.precision),
    share(cut.recall),
    ...(cut.measured === undefined ? [] : [share(cut.measured.precision), share(cut.measured.recall)]),
  ];
  const rows = [row('review: to be looked at', review)];
  if (strong !== null) rows.push(row('strong: nearly only true ones', strong));
  const head = [
    'from this cut on',
    'weight',
    'pairs',
    'false, estimated',
    'precision, estimated',
    'recall, estimated',
  ];
  const none = '<p>No cut promises that 99 of 100 pairs are true ones: there is no strong band.</p>';
  return `${table(isMeasured ? [...head, 'precision, measured', 'recall, measured'] : head, rows, [1, 2, 3])}${strong === null ? none : ''}`;
}

const scriptTable = ({ scripts }: LinkSummary): string =>
  table(
    ['script', 'records of the first list', 'of these in a lead'],
    Object.entries(scripts).map(([script, { records, inLeads }]) => [
      escaped(script),
      whole(records),
      whole(inLeads),
    ]),
    [1, 2],
  );

const shown = 8;

/** The heaviest, and those on both sides of each cut: there it is seen whether the cut is right. */
function samples(parts: ReportParts): string {
  const { pairs } = parts.result;
  const { review, strong } = parts.summary;
  const ends = [
    { title: 'The heaviest', from: 0 },
    ...[
      ...(strong === null || strong.weight === review.weight
        ? []
        : [{ title: 'About the strong cut', first: pairs.findIndex(({ band }) => band !== 'strong') }]),
      { title: 'About the review cut', first: pairs.findIndex(({ band }) => band === 'below') },
    ]
      .filter(({ first }) => first > shown)
      .map(({ title, first }) => ({ title, from: first - shown / 2 })),
  ];
  if (pairs.length === 0) return '<p>There is no pair to show.</p>';
  return ends
    .map(({ title, from }) => {
      const rows = pairs.slice(from, from + shown).map((pair) => sampleRow(pair, parts));
      return `<h3>${title}</h3>${table(['weight', 'band', 'first list', 'second list', 'what agrees'], rows, [0])}`;
    })
    .join('\n');
}

function sampleRow({ a, b, comparison, band }: LinkedPair, { lists, withValues }: ReportParts): string[] {
  const who = (side: 0 | 1, place: number): string => {
    const found = lists[side].records[place];
    if (found === undefined) return '';
    const { names, birth } = found.record;
    const values = [...names.map(({ text }) => text), birth?.date ?? ''].join(' ');
    return `${escaped(found.id)}${withValues ? `<br><bdi>${escaped(values)}</bdi>` : ''}`;
  };
  const reasons = comparison.reasons.map((reason) => escaped(wordsOfReason(reason))).join('<br>');
  return [signed(comparison.weight), band, who(0, a), who(1, b), reasons];
}

/** Rows that are named in the report; the JSON has all. */
const mostTroubles = 200;

function troubleTables(lists: readonly ListSummary[]): string {
  const parts = lists.map(({ name, troubles }) => {
    if (troubles.length === 0) return `<p>${escaped(name)}: nothing.</p>`;
    const rows = troubles
      .slice(0, mostTroubles)
      .map(({ line, field = 'the row', what, left }) => [
        whole(line),
        escaped(field),
        escaped(what),
        outcomes[left],
      ]);
    const more = troubles.length - rows.length;
    return `<h3>${escaped(name)}</h3>${table(['line', 'field', 'what', 'and so'], rows, [0])}${more > 0 ? `<p>and ${whole(more)} more.</p>` : ''}`;
  });
  return parts.join('\n');
}

const outcomes = {
  row: 'the row was left out',
  value: 'the value was left out',
  nothing: 'it was used',
} as const;
