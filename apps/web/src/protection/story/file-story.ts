import type { ToldEntry } from '@tutela/domain';
import { defineMessages, type IntlShape } from 'react-intl';
import type { Names } from '../directory/directory.queries.ts';
import { groundWords } from '../words/erasure-words.ts';
import { flagWords, riskWords } from '../words/header-words.ts';
import { sectionWords } from '../words/section-words.ts';
import { stageWords } from '../words/stage-words.ts';
import { dayWords } from './day-words.ts';
import type { StoryFacts } from './story-facts.ts';

/** The story's sentences on the file itself: its head, who is responsible, who sees it, what was written down. */
export const fileSentences = defineMessages({
  'identity.recorded': {
    id: 'story.identity.recorded',
    defaultMessage: 'The child’s identity was recorded.',
  },
  'identity.corrected': {
    id: 'story.identity.corrected',
    defaultMessage: 'The child’s identity was corrected.',
  },
  'journey.recorded': { id: 'story.journey.recorded', defaultMessage: 'Company and journey were recorded.' },
  'journey.corrected': {
    id: 'story.journey.corrected',
    defaultMessage: 'Company and journey were corrected.',
  },
  'note.written': { id: 'story.note.written', defaultMessage: 'A note was written.' },
  'document.attached': {
    id: 'story.document.attached',
    defaultMessage: '{kind, select, photo {A photo was added.} other {A document was added.}}',
  },
  'stage.moved': { id: 'story.stage.moved', defaultMessage: 'The file moved from {from} to {to}.' },
  'risk.graded': { id: 'story.risk.graded', defaultMessage: 'Risk graded: {risk}.' },
  'flag.raised': {
    id: 'story.flag.raised',
    defaultMessage:
      '{code, select, urgent {The child was reported to be in danger.} other {The flag “{flag}” was raised.}}',
  },
  'flag.lowered': {
    id: 'story.flag.lowered',
    defaultMessage:
      '{code, select, urgent {The danger to the child is over.} other {The flag “{flag}” was lowered.}}',
  },
  'caseworker.assigned': {
    id: 'story.caseworker.assigned',
    defaultMessage: '{person} became responsible for the file.',
  },
  'handover.offered': {
    id: 'story.handover.offered',
    defaultMessage:
      '{toPerson, select, true {The file was offered to {person}, {agency}.} other {The file was offered to {agency}.}}',
  },
  'handover.accepted': { id: 'story.handover.accepted', defaultMessage: 'The hand-over was accepted.' },
  'handover.declined': { id: 'story.handover.declined', defaultMessage: 'The hand-over was declined.' },
  'handover.withdrawn': {
    id: 'story.handover.withdrawn',
    defaultMessage: 'The offered hand-over was withdrawn.',
  },
  'file.hidden': { id: 'story.file.hidden', defaultMessage: 'The file was hidden.' },
  'file.shown': { id: 'story.file.shown', defaultMessage: 'The hidden file was shown to the agency again.' },
  'file.shared': {
    id: 'story.file.shared',
    defaultMessage: 'The file was shared with {subject} until {until}: {sections}.',
  },
  'share.ended': { id: 'story.share.ended', defaultMessage: 'A share of the file was ended.' },
  'location.recorded': {
    id: 'story.location.recorded',
    defaultMessage: 'Where the child is staying was recorded, under its own key.',
  },
  'reveal.requested': {
    id: 'story.reveal.requested',
    defaultMessage: 'Somebody asked to see where the child is staying.',
  },
  'reveal.approved': {
    id: 'story.reveal.approved',
    defaultMessage: 'A second person agreed: the place could be seen for fifteen minutes.',
  },
  'reveal.refused': {
    id: 'story.reveal.refused',
    defaultMessage: 'A second person refused to show where the child is staying.',
  },
  'erasure.proposed': { id: 'story.erasure.proposed', defaultMessage: 'Erasure was proposed: {ground}.' },
});

/** What stands in their braces. */
export function fileFacts(intl: IntlShape, entry: ToldEntry, names: Names): StoryFacts {
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
    case 'erasure.proposed':
      return { ground: intl.formatMessage(groundWords[entry.payload.ground]) };
    default:
      return null;
  }
}

type PayloadOf<Type extends ToldEntry['type']> = Extract<ToldEntry, { type: Type }>['payload'];

function offered(intl: IntlShape, names: Names, payload: PayloadOf<'handover.offered'>): StoryFacts {
  return {
    toPerson: String(payload.toCaseworkerId !== null),
    person: names.person(payload.toCaseworkerId) ?? someone(intl),
    agency: names.agency(payload.toAgencyId) ?? '',
  };
}

function shared(intl: IntlShape, names: Names, payload: PayloadOf<'file.shared'>): StoryFacts {
  return {
    subject: names.agency(payload.agencyId) ?? names.person(payload.accountId) ?? someone(intl),
    until: dayWords(intl, payload.until),
    sections: intl.formatList(payload.sections.map((section) => intl.formatMessage(sectionWords[section]))),
  };
}

function someone(intl: IntlShape): string {
  return intl.formatMessage({ id: 'story.someone', defaultMessage: 'somebody who no longer works here' });
}
