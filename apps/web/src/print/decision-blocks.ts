import type { PaperBlock, PaperFact } from '@tutela/contract';
import {
  type DescribedOption,
  type DeterminationReport,
  type PanelDecision,
  quorumOf,
  type Session,
  seats,
  type Vote,
} from '@tutela/domain';
import type { IntlShape } from 'react-intl';
import { determinationFields as fields } from '../protection/determination/determination-fields.ts';
import {
  panelDecisionWords,
  seatWords,
  trackWords,
} from '../protection/determination/determination-words.ts';
import { optionName } from './options-tables.ts';
import { dayWords } from './paper-words.ts';
import { reportWords } from './report-words.ts';

/** Who sat, by role and number, and whether enough voted. */
export function panelBlock(intl: IntlShape, session: Session): PaperBlock {
  const count = (seat: Session['seats'][number]['seat']) =>
    session.seats.filter((each) => each.seat === seat).length;
  const sat = seats
    .filter((seat) => count(seat) > 0)
    .map((seat) =>
      intl.formatMessage(reportWords.seat, { seat: intl.formatMessage(seatWords[seat]), count: count(seat) }),
    );
  const votes = {
    voting: session.votes.length,
    seats: session.seats.length - count('alternate'),
    needed: quorumOf(session.track),
  };
  return factsBlock(intl.formatMessage(reportWords.panel), [
    { label: intl.formatMessage(fields.track), value: intl.formatMessage(trackWords[session.track]) },
    { label: intl.formatMessage(fields.sessionOn), value: dayWords(intl, session.sessionOn) },
    { label: intl.formatMessage(fields.seats), value: intl.formatList(sat) },
    { label: intl.formatMessage(reportWords.quorum), value: intl.formatMessage(reportWords.votes, votes) },
  ]);
}

/** What was decided and why, who dissented by their words alone, and what is done until when. */
export function decisionBlocks(intl: IntlShape, report: DeterminationReport): readonly PaperBlock[] {
  const { decision, session } = report;
  const heading = intl.formatMessage(reportWords.decision);
  if (decision === null)
    return [{ kind: 'words', heading, lead: '', paragraphs: [intl.formatMessage(reportWords.undecided)] }];
  const { dissent, steps } = decision;
  const blocks = [
    factsBlock(heading, decisionFacts(intl, decision, session.options)),
    factsBlock(
      intl.formatMessage(reportWords.dissent),
      dissent.map((vote) => ({ label: choiceOf(intl, vote, session.options), value: vote.words })),
    ),
    factsBlock(
      intl.formatMessage(fields.steps),
      steps.map(({ what, by }) => ({
        label: intl.formatMessage(reportWords.stepUntil, { day: dayWords(intl, by) }),
        value: what,
      })),
    ),
  ];
  return blocks.filter((block) => block.facts.length > 0);
}

function decisionFacts(
  intl: IntlShape,
  decision: PanelDecision,
  options: readonly DescribedOption[],
): readonly PaperFact[] {
  const written = (['reasons', 'conditions', 'answerToGuardian', 'missing'] as const)
    .filter((field) => decision[field] !== '')
    .map((field) => ({ label: intl.formatMessage(fields[field]), value: decision[field] }));
  const { basis, decidedOn, reviewOn } = decision;
  return [
    { label: intl.formatMessage(fields.kind), value: choiceOf(intl, decision, options) },
    { label: intl.formatMessage(reportWords.decidedOn), value: dayWords(intl, decidedOn) },
    {
      label: intl.formatMessage(reportWords.basis),
      value: intl.formatMessage(reportWords.agreed, { basis }),
    },
    ...written,
    ...(reviewOn === null
      ? []
      : [{ label: intl.formatMessage(fields.reviewOn), value: dayWords(intl, reviewOn) }]),
  ];
}

function choiceOf(
  intl: IntlShape,
  { kind, option }: Pick<Vote, 'kind' | 'option'>,
  options: readonly DescribedOption[],
): string {
  const chosen = options.find((each) => each.option === option);
  const words = intl.formatMessage(panelDecisionWords[kind]);
  if (chosen === undefined) return words;
  return intl.formatMessage(reportWords.side, { label: words, words: optionName(intl, chosen) });
}

/** Facts under a heading. */
export const factsBlock = (heading: string, facts: readonly PaperFact[]) => ({
  kind: 'facts' as const,
  heading,
  lead: '',
  facts,
});
