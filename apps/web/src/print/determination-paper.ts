import type { Paper, PaperBlock, PaperFact } from '@tutela/contract';
import { type DeterminationReport, mayPrintWords } from '@tutela/domain';
import type { IntlShape } from 'react-intl';
import { lineStart, roleWord } from '../platform/words/role-words.ts';
import { silenceWords } from '../protection/child-view/child-view-words.ts';
import { determinationFields as fields } from '../protection/determination/determination-fields.ts';
import { priorityWords, purposeWords, stanceWords } from '../protection/determination/determination-words.ts';
import { recipientWords } from '../protection/print/recipient-words.ts';
import { decisionBlocks, factsBlock, panelBlock } from './decision-blocks.ts';
import { withheld } from './entry-texts.ts';
import { optionName, optionTables } from './options-tables.ts';
import { dayWords, momentWords, pageWords, paperWords } from './paper-words.ts';
import { reportWords } from './report-words.ts';

/** The report of a determination: the child first, then the options side by side, the panel and what it decided. */
export function determinationPaper(
  intl: IntlShape,
  report: DeterminationReport,
  direction: Paper['direction'],
): Paper {
  const { codeName, printedAt, session } = report;
  return {
    title: intl.formatMessage(reportWords.title, { name: codeName }),
    subtitle: intl.formatMessage(paperWords.subtitle, { day: momentWords(intl, printedAt) }),
    language: intl.locale.slice(0, 2),
    direction,
    missing: intl.formatMessage(paperWords.missing),
    running: runningOf(intl, report),
    facts: questionFacts(intl, report),
    blocks: [
      childBlock(intl, report),
      ...optionTables(intl, session.options),
      reportBlock(intl, report),
      recommendationBlock(intl, report),
      panelBlock(intl, session),
      ...decisionBlocks(intl, report),
    ],
  };
}

function runningOf(intl: IntlShape, report: DeterminationReport): Paper['running'] {
  const { codeName, copyFor, copyForName: name, printedAt, printedByRole } = report;
  const recipient = intl.formatMessage(recipientWords[copyFor]);
  const role = lineStart(intl, roleWord(intl, printedByRole));
  return {
    name: codeName,
    classification: intl.formatMessage(paperWords.classification),
    copyFor: intl.formatMessage(name === '' ? paperWords.copyFor : paperWords.copyForName, {
      recipient,
      name,
    }),
    printed: intl.formatMessage(reportWords.printed, { moment: momentWords(intl, printedAt), role }),
    page: pageWords(intl),
    note: intl.formatMessage(paperWords.note),
  };
}

function questionFacts(intl: IntlShape, { session, openedOn }: DeterminationReport): readonly PaperFact[] {
  const { question, purpose, priority } = session;
  return [
    { label: intl.formatMessage(fields.question), value: question },
    { label: intl.formatMessage(fields.purpose), value: intl.formatMessage(purposeWords[purpose]) },
    { label: intl.formatMessage(fields.priority), value: intl.formatMessage(priorityWords[priority]) },
    { label: intl.formatMessage(reportWords.opened), value: dayWords(intl, openedOn) },
  ];
}

/** The child's own words for whom the child said they are; else that they are not on this copy. */
function childBlock(intl: IntlShape, { session, copyFor }: DeterminationReport): PaperBlock {
  const { childView: view } = session.report;
  const heading = intl.formatMessage(fields.childView);
  const block = (...paragraphs: string[]): PaperBlock => ({ kind: 'words', heading, lead: '', paragraphs });
  if (view.kind === 'silence')
    return block(...[intl.formatMessage(silenceWords[view.why]), view.words].filter((each) => each !== ''));
  if (view.kind === 'withheld' || !mayPrintWords(copyFor, view.mayShow)) return block(withheld(intl));
  return block(...[view.words, view.howAsked].filter((each) => each !== ''));
}

function reportBlock(intl: IntlShape, { session }: DeterminationReport): PaperBlock {
  const { report, guardianStance, guardianView } = session;
  const written = (['history', 'situation', 'tracing', 'familyView'] as const)
    .filter((part) => report[part] !== '')
    .map((part) => ({ label: intl.formatMessage(fields[part]), value: report[part] }));
  const stance = intl.formatMessage(stanceWords[guardianStance]);
  return factsBlock(intl.formatMessage(reportWords.report), [
    ...written,
    { label: intl.formatMessage(reportWords.stance), value: stance },
    ...(guardianView === '' ? [] : [{ label: intl.formatMessage(fields.guardianView), value: guardianView }]),
  ]);
}

function recommendationBlock(intl: IntlShape, { session }: DeterminationReport): PaperBlock {
  const { recommended, recommendation } = session.report;
  const option = session.options.find((each) => each.option === recommended);
  return factsBlock(intl.formatMessage(reportWords.recommendation), [
    {
      label: intl.formatMessage(fields.recommended),
      value: option === undefined ? intl.formatMessage(paperWords.none) : optionName(intl, option),
    },
    ...(recommendation === ''
      ? []
      : [{ label: intl.formatMessage(fields.recommendation), value: recommendation }]),
  ]);
}
