import type { HistoryEntry } from '@tutela/contract';
import type { ToldEntry } from '@tutela/domain';
import { type IntlShape, useIntl } from 'react-intl';
import { conclusionWords } from '../assessment/assessment-words.ts';
import { overrideGroundWords, purposeWords } from '../consent/consent-words.ts';
import { type Names, useNames } from '../directory/directory.queries.ts';
import { contactWords, relationWords, verificationWords } from '../family/family-words.ts';
import { actWords, endingWords } from '../guardian/guardian-words.ts';
import { careWords } from '../placement/care-words.ts';
import { statusWords } from '../status/status-words.ts';
import { groundWords } from '../words/erasure-words.ts';
import { flagWords, riskWords } from '../words/header-words.ts';
import { sectionWords } from '../words/section-words.ts';
import { stageWords } from '../words/stage-words.ts';
import { entryOf } from './entry-of.ts';
import { sentences } from './sentences.ts';

/** An entry as a sentence in the reader's language. Names nobody but colleagues and agencies. */
export function useSentence(): (entry: HistoryEntry) => string {
  const intl = useIntl();
  const names = useNames();
  return (shown) => {
    const entry = entryOf(shown);
    if (entry !== undefined) return intl.formatMessage(sentences[entry.type], factsOf(intl, names, entry));
    return intl.formatMessage({
      id: 'story.unknown',
      defaultMessage: 'Something was recorded that this page does not know yet. Reload it.',
    });
  };
}

function factsOf(intl: IntlShape, names: Names, entry: ToldEntry): Record<string, string> {
  switch (entry.type) {
    case 'stage.moved':
      return {
        from: intl.formatMessage(stageWords[entry.payload.from]),
        to: intl.formatMessage(stageWords[entry.payload.to]),
      };
    case 'risk.graded':
      return { risk: intl.formatMessage(riskWords[entry.payload.risk]) };
    case 'flag.raised':
    case 'flag.lowered':
      return { code: entry.payload.flag, flag: intl.formatMessage(flagWords[entry.payload.flag]) };
    case 'document.attached':
      return { kind: entry.payload.kind };
    case 'caseworker.assigned':
      return { person: names.person(entry.payload.caseworkerId) ?? someone(intl) };
    case 'handover.offered':
      return offered(intl, names, entry.payload);
    case 'file.shared':
      return shared(intl, names, entry.payload);
    case 'assessment.made':
      return { conclusion: intl.formatMessage(conclusionWords[entry.payload.conclusion]) };
    case 'assessment.reviewed':
      return { verdict: entry.payload.verdict };
    case 'screening.recorded':
      return { indicators: String(entry.payload.answers.filter(({ answer }) => answer === 'yes').length) };
    case 'person.linked':
      return { relation: intl.formatMessage(relationWords[entry.payload.relation]) };
    case 'link.changed':
      return {
        verification: intl.formatMessage(verificationWords[entry.payload.verification]),
        contact: intl.formatMessage(contactWords[entry.payload.contact]),
      };
    case 'guardian.appointed':
      return { standing: entry.payload.standing };
    case 'guardian.ended':
      return { ending: intl.formatMessage(endingWords[entry.payload.ending]) };
    case 'guardian.asked':
      return { act: intl.formatMessage(actWords[entry.payload.act]) };
    case 'guardian.answered':
      return { answer: entry.payload.answer };
    case 'consent.recorded':
      return {
        by: entry.payload.by,
        purposes: intl.formatList(
          entry.payload.purposes.map((each) => intl.formatMessage(purposeWords[each])),
        ),
      };
    case 'consent.withdrawn':
      return { by: entry.payload.by };
    case 'consent.overridden':
      return { ground: intl.formatMessage(overrideGroundWords[entry.payload.ground]) };
    case 'placement.recorded':
      return {
        from: dayWords(intl, entry.payload.from),
        care: intl.formatMessage(careWords[entry.payload.kind]),
      };
    case 'erasure.proposed':
      return { ground: intl.formatMessage(groundWords[entry.payload.ground]) };
    default:
      return standingFacts(intl, entry);
  }
}

/** Of what was decided on where the child stands in law. */
function standingFacts(intl: IntlShape, entry: ToldEntry): Record<string, string> {
  switch (entry.type) {
    case 'status.decided':
      return { status: intl.formatMessage(statusWords[entry.payload.status]) };
    case 'status.told':
      return { toldChild: String(entry.payload.toldChild) };
    case 'reflection.started':
    case 'reflection.extended':
      return { until: dayWords(intl, entry.payload.lastDay) };
    case 'age.decided':
      return { outcome: entry.payload.outcome };
    case 'residence.recorded':
      return { until: dayWords(intl, entry.payload.validTo) };
    default:
      return {};
  }
}

type PayloadOf<Type extends ToldEntry['type']> = Extract<ToldEntry, { type: Type }>['payload'];

function offered(
  intl: IntlShape,
  names: Names,
  payload: PayloadOf<'handover.offered'>,
): Record<string, string> {
  return {
    toPerson: String(payload.toCaseworkerId !== null),
    person: names.person(payload.toCaseworkerId) ?? someone(intl),
    agency: names.agency(payload.toAgencyId) ?? '',
  };
}

function shared(intl: IntlShape, names: Names, payload: PayloadOf<'file.shared'>): Record<string, string> {
  return {
    subject: names.agency(payload.agencyId) ?? names.person(payload.accountId) ?? someone(intl),
    until: dayWords(intl, payload.until),
    sections: intl.formatList(payload.sections.map((section) => intl.formatMessage(sectionWords[section]))),
  };
}

const dayWords = (intl: IntlShape, day: string): string =>
  intl.formatDate(`${day}T12:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' });

function someone(intl: IntlShape): string {
  return intl.formatMessage({ id: 'story.someone', defaultMessage: 'somebody who no longer works here' });
}
