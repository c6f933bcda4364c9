import type { StandingAssessment } from '../assessment/record.ts';
import type { Case } from '../case.ts';
import type { Relation } from '../family/link-table.ts';
import type { PersonLink } from '../family/links.ts';
import { mayBeUsed } from '../family/may-be-used.ts';
import { isSameName } from '../family/same-name.ts';
import type { FileContent } from '../file/evolve.ts';
import type { GuardianAct } from '../guardian/lists.ts';
import type { Stage } from '../header.ts';
import { type Trigger, triggers } from './lists.ts';

/**
 * Why a determination is required, from what the file tells (protection.md, 6). It proposes; a person opens one. With
 * fewer sections to read, fewer triggers show.
 */
export function triggersOf(kase: Case): readonly Trigger[] {
  return triggers.filter((trigger) => applies[trigger](kase));
}

const applies: Record<Trigger, (kase: Case) => boolean> = {
  durable_solution: ({ state, content }) =>
    isWithoutParents(content) && solutionStages.includes(state.header.stage),
  temporary_care: ({ content }) =>
    isObjectedTo(content, 'placement_change') || isCareUnsuitable(content) || isCareInDoubt(content),
  separation: ({ content }) =>
    hasParent(content) && isAssessed(content, ['serious_intervention', 'care_arrangement'], isDoubtful),
  custody: ({ content }) =>
    isCustodyOpen(content) &&
    isAssessed(content, ['reunification', 'return', 'referral_abroad', 'change_of_caregiver']),
  reunification: ({ content }) => isAssessed(content, ['reunification']) && isReunionInDoubt(content),
  return: ({ content }) =>
    (content.status.status === 'presumed' || content.status.status === 'confirmed') &&
    (isAssessed(content, ['return']) || isAsked(content, 'return')),
  contact_with_suspect: ({ content: { family } }) =>
    family.some((link) => isSuspect(link) && (link.contact !== 'none' || isFamilyToo(link, family))),
};

const solutionStages: readonly Stage[] = ['assessment', 'planning', 'implementation', 'review'];

/** Unaccompanied, or separated: with somebody, but not with a parent. */
const isWithoutParents = ({ journey }: FileContent): boolean =>
  journey !== null && journey.company !== 'parents' && journey.company !== 'unknown';

const isObjectedTo = ({ guardian }: FileContent, act: GuardianAct): boolean =>
  guardian.asks.some((ask) => ask.act === act && ask.answer?.answer === 'object');

const isAsked = ({ guardian }: FileContent, act: GuardianAct): boolean =>
  guardian.asks.some((ask) => ask.act === act);

/** In the care of somebody who must not have the child. */
const isCareUnsuitable = (content: FileContent): boolean => {
  const newest = content.placements.at(-1);
  return newest !== undefined && newest.end === null && !mayBeUsed(content, { name: newest.responsible });
};

const isCareInDoubt = (content: FileContent): boolean =>
  isAssessed(content, ['care_arrangement', 'change_of_caregiver'], isDoubtful);

const isDoubtful = ({ conclusion }: StandingAssessment): boolean => conclusion === 'determination_needed';

/** An assessment for such an occasion stands, or waits for its second person. */
const isAssessed = (
  { assessments }: FileContent,
  occasions: readonly StandingAssessment['occasion'][],
  also: (assessment: StandingAssessment) => boolean = () => true,
): boolean =>
  assessments.some((each) => each.standing !== 'returned' && occasions.includes(each.occasion) && also(each));

const parents: readonly Relation[] = ['mother', 'father'];
const relatives: readonly Relation[] = [...parents, 'sibling', 'claimed_relative', 'spouse'];

const hasParent = ({ journey, family }: FileContent): boolean =>
  journey?.company === 'parents' ||
  family.some((link) => parents.includes(link.relation) && link.verification !== 'refuted');

/** Two parents, of whom one may see the child otherwise than the other. */
const isCustodyOpen = ({ family }: FileContent): boolean => {
  const both = parents.map((relation) => family.find((link) => link.relation === relation));
  const [mother, father] = both;
  return mother !== undefined && father !== undefined && mother.contact !== father.contact;
};

/** A relation that is not verified or has no free contact, a relative who is a suspect, or a border in between. */
const isReunionInDoubt = (content: FileContent): boolean =>
  content.family.some(
    (link) =>
      relatives.includes(link.relation) &&
      (link.verification !== 'verified' || link.contact !== 'free' || isSuspectToo(link, content.family)),
  ) || isAsked(content, 'referral_abroad');

const isSuspect = ({ relation }: PersonLink): boolean => relation === 'suspected_trafficker';

const isSuspectToo = (link: PersonLink, family: readonly PersonLink[]): boolean =>
  family.some((other) => isSuspect(other) && isSameName(other.name, link.name));

const isFamilyToo = (suspect: PersonLink, family: readonly PersonLink[]): boolean =>
  family.some((other) => relatives.includes(other.relation) && isSameName(other.name, suspect.name));
