import type { Paper, PaperBlock, PaperEntry, PaperFact } from '@tutela/contract';
import type { FileMaterial, MaterialEntry, Section } from '@tutela/domain';
import type { IntlShape } from 'react-intl';
import { clockWords } from '../platform/words/clock-words.ts';
import { lineStart, roleWord } from '../platform/words/role-words.ts';
import { recipientWords } from '../protection/print/recipient-words.ts';
import { factsOf, sentences } from '../protection/story/sentences.ts';
import { ageBandWords, flagWords, riskWords } from '../protection/words/header-words.ts';
import { sectionWords } from '../protection/words/section-words.ts';
import { stageWords } from '../protection/words/stage-words.ts';
import { entryTexts } from './entry-texts.ts';
import { identityFacts } from './identity-facts.ts';
import { journeyFacts } from './journey-facts.ts';
import { dayWords, momentWords, pageWords, paperWords } from './paper-words.ts';

/** A child's file as a paper in the language of `intl`: header, people, sections in order, then the story. */
export function filePaper(intl: IntlShape, material: FileMaterial, direction: Paper['direction']): Paper {
  const { codeName, printedAt } = material;
  return {
    title: intl.formatMessage(paperWords.title, { name: codeName }),
    subtitle: intl.formatMessage(paperWords.subtitle, { day: momentWords(intl, printedAt) }),
    language: intl.locale.slice(0, 2),
    direction,
    missing: intl.formatMessage(paperWords.missing),
    running: runningOf(intl, material),
    facts: headerFacts(intl, material),
    blocks: [
      {
        kind: 'facts',
        heading: intl.formatMessage(paperWords.people),
        lead: '',
        facts: peopleOf(intl, material),
      },
      ...identityBlock(intl, material),
      ...clocksBlock(intl, material.clocks),
      ...sectionBlocks(intl, material),
      storyBlock(intl, material),
    ],
  };
}

function runningOf(intl: IntlShape, material: FileMaterial): Paper['running'] {
  const { codeName, copyFor, copyForName: name, printedAt, printedBy } = material;
  const recipient = intl.formatMessage(recipientWords[copyFor]);
  const words = name === '' ? paperWords.copyFor : paperWords.copyForName;
  return {
    name: codeName,
    classification: intl.formatMessage(paperWords.classification),
    copyFor: intl.formatMessage(words, { recipient, name }),
    printed: intl.formatMessage(paperWords.printed, {
      moment: momentWords(intl, printedAt),
      person: printedBy,
    }),
    page: pageWords(intl),
    note: intl.formatMessage(paperWords.note),
  };
}

function headerFacts(intl: IntlShape, { header, registeredAt }: FileMaterial): readonly PaperFact[] {
  const none = intl.formatMessage(paperWords.none);
  // Who controls the child may come to hold the paper.
  const known = header.flags.filter((flag) => flag !== 'under_control');
  const flags = intl.formatList(known.map((flag) => intl.formatMessage(flagWords[flag])));
  return [
    { label: intl.formatMessage(paperWords.stage), value: intl.formatMessage(stageWords[header.stage]) },
    { label: intl.formatMessage(paperWords.risk), value: intl.formatMessage(riskWords[header.risk]) },
    { label: intl.formatMessage(paperWords.flags), value: flags === '' ? none : flags },
    { label: intl.formatMessage(paperWords.age), value: intl.formatMessage(ageBandWords[header.ageBand]) },
    { label: intl.formatMessage(paperWords.registered), value: dayWords(intl, registeredAt.slice(0, 10)) },
    {
      label: intl.formatMessage(paperWords.due),
      value: header.nextDue === null ? none : dayWords(intl, header.nextDue),
    },
  ];
}

function peopleOf(intl: IntlShape, { header, names, guardian }: FileMaterial): readonly PaperFact[] {
  const none = intl.formatMessage(paperWords.none);
  return [
    { label: intl.formatMessage(paperWords.agency), value: names.agency(header.agencyId) ?? none },
    { label: intl.formatMessage(paperWords.caseworker), value: names.person(header.caseworkerId) ?? none },
    ...(guardian === null
      ? []
      : [{ label: intl.formatMessage(paperWords.guardian), value: guardian === '' ? none : guardian }]),
  ];
}

function identityBlock(intl: IntlShape, { identity }: FileMaterial): readonly PaperBlock[] {
  if (identity === null) return [];
  const heading = intl.formatMessage(paperWords.identity);
  return [{ kind: 'facts', heading, lead: '', facts: identityFacts(intl, identity) }];
}

function clocksBlock(intl: IntlShape, clocks: FileMaterial['clocks']): readonly PaperBlock[] {
  if (clocks.length === 0) return [];
  const facts = clocks.map(({ name, due }) => ({
    label: intl.formatMessage(clockWords[name]),
    value: dayWords(intl, due),
  }));
  return [{ kind: 'facts', heading: intl.formatMessage(paperWords.clocks), lead: '', facts }];
}

/** Each section with its entries and all that was written in them, then in one line the sections that are empty. */
function sectionBlocks(intl: IntlShape, material: FileMaterial): readonly PaperBlock[] {
  const entriesOf = (section: Section) => material.entries.filter(({ entry }) => entry.section === section);
  const filled = material.sections.filter((section) => entriesOf(section).length > 0);
  const empty = material.sections.filter((section) => !filled.includes(section));
  const names = intl.formatList(empty.map((section) => intl.formatMessage(sectionWords[section])));
  const blocks = filled.map((section) => sectionBlock(intl, material, section, entriesOf(section)));
  if (empty.length === 0) return blocks;
  const heading = intl.formatMessage(paperWords.nothing);
  return [...blocks, { kind: 'words', heading, lead: '', paragraphs: [names] }];
}

function sectionBlock(
  intl: IntlShape,
  material: FileMaterial,
  section: Section,
  entries: readonly MaterialEntry[],
): PaperBlock {
  return {
    kind: 'entries',
    heading: intl.formatMessage(sectionWords[section]),
    lead: '',
    entries: entries.map((each) => ({
      ...told(intl, material, each),
      words: [...journeyFacts(intl, each.entry), ...entryTexts(intl, each.entry, material.copyFor)],
    })),
  };
}

/** What happened, in one line each: who, when and why. */
function storyBlock(intl: IntlShape, material: FileMaterial): PaperBlock {
  const why = ({ entry }: MaterialEntry) => entryTexts(intl, entry, material.copyFor, ['reason', 'reasons']);
  return {
    kind: 'entries',
    heading: intl.formatMessage(paperWords.story),
    lead: intl.formatMessage(paperWords.storyLead),
    entries: material.entries.map((each) => ({ ...told(intl, material, each), words: why(each) })),
  };
}

function told(intl: IntlShape, { names }: FileMaterial, each: MaterialEntry): Omit<PaperEntry, 'words'> {
  const role = roleWord(intl, each.role);
  return {
    when: momentWords(intl, each.happenedAt),
    title: intl.formatMessage(sentences[each.entry.type], factsOf(intl, each.entry, names)),
    by: lineStart(intl, intl.formatMessage(paperWords.by, { person: each.actorName, role })),
  };
}
