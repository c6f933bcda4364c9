import type { Case } from '../case.ts';
import { addDays } from '../days.ts';
import { type Decision, refuseBecause, told } from '../decision.ts';
import { mayBeUsed } from '../family/may-be-used.ts';
import type { Acting } from '../file/decide.ts';
import { pageStands, unsafeFlags } from './child-page.ts';
import type { ChildSays, CloseChildPage, GiveChildKey, OpenChildPage, ReleaseToChild } from './commands.ts';
import { mostPageDays } from './defaults.ts';
import type { PageRelease } from './entries.ts';
import { firstNameOf, mayTellChild } from './plain-words.ts';
import { childTopics, pageChecks } from './topics.ts';

/** Opens the child's page for a time. A supervisor decides, who is not the child's own caseworker. */
export function openChildPage({ state, content }: Case, command: OpenChildPage, acting: Acting): Decision {
  const { header } = state;
  const { baseVersion: _, ...opening } = command;
  if (header.caseworkerId === acting.accountId) return refuseBecause('page_needs_second_person');
  if (header.flags.some((flag) => unsafeFlags.includes(flag))) return refuseBecause('page_unsafe');
  if (content.childPage.asksForRisk) return refuseBecause('page_risk_not_graded');
  if (pageChecks.some((check) => !command.checks.includes(check)))
    return refuseBecause('page_checks_missing');
  if (command.until <= acting.today) return refuseBecause('date_in_past');
  if (command.until > addDays(acting.today, mostPageDays)) {
    return refuseBecause('page_open_too_long', { most: mostPageDays });
  }
  if (pageStands(content.childPage, header, acting.today)) return refuseBecause('page_open');
  return told([{ type: 'child_page.opened', section: 'plan', payload: opening }]);
}

/** Records that the child got a code; the one before it is good no more. The secret is in no entry. */
export function giveChildKey({ state, content }: Case, _command: GiveChildKey, acting: Acting): Decision {
  if (!pageStands(content.childPage, state.header, acting.today)) return refuseBecause('page_not_open');
  return told([{ type: 'child_page.keyed', section: 'plan', payload: {} }]);
}

/** Releases words to the child's page, or takes a topic back; also while the page is closed, for the printed sheet. */
export function releaseToChild(
  { content }: Case,
  command: ReleaseToChild,
  agencies: readonly string[],
): Decision {
  const { baseVersion: _, ...release } = command;
  if (command.words === '' && !content.childPage.released[command.topic]?.words) {
    return refuseBecause('page_nothing_released');
  }
  if (!mayTellChild(content, command, agencies)) return refuseBecause('page_words_unsuitable');
  return told([{ type: 'child_page.released', section: 'plan', payload: release }]);
}

export function closeChildPage({ content }: Case, { reason }: CloseChildPage): Decision {
  if (content.childPage.opening === null) return refuseBecause('page_not_open');
  return told([{ type: 'child_page.closed', section: 'plan', payload: { reason } }]);
}

/**
 * What the child sends. It stands among the notes, which the guardian does not read: it may be about the guardian
 * (protection.md, 14, rule 2).
 */
export function childSays({ state, content }: Case, said: ChildSays, today: string): Decision {
  if (!pageStands(content.childPage, state.header, today)) return refuseBecause('page_not_open');
  if (said.saying === 'say' && said.words === '') return refuseBecause('nothing_said');
  return told([{ type: 'child.said', section: 'notes', payload: said }]);
}

/** What the page shows: what was released, and the first name of a guardian in office whom the child may meet. */
export interface ShownToChild {
  readonly guardianFirstName: string | null;
  readonly told: readonly PageRelease[];
}

export function shownToChild({ content }: Case, agencies: readonly string[]): ShownToChild {
  const { childPage, guardian } = content;
  // What was released earlier is judged again by what is known now.
  const released = childTopics.flatMap((topic) => childPage.released[topic] ?? []);
  const fit = released.filter((each) => each.words !== '' && mayTellChild(content, each, agencies));
  const name = guardian.guardian?.name;
  const inOffice = guardian.state === 'provisional' || guardian.state === 'appointed';
  const isTold = fit.some(({ topic }) => topic === 'guardian');
  const isNamed = isTold && inOffice && name !== undefined && mayBeUsed(content, { name });
  return { guardianFirstName: isNamed ? firstNameOf(name) : null, told: fit };
}
