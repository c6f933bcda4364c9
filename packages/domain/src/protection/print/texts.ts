import type { ToldEntry } from '../file/entries.ts';
import { type CopyRecipient, mayPrintWords } from './copies.ts';

/** Free words of an entry as they are printed; `of` names the part they belong to, such as one of an assessment. */
export interface PrintedText {
  readonly key: PrintedKey;
  readonly of?: string;
  readonly text: string;
}

/** Fields that hold words somebody wrote, in the order in which they are printed. */
export const printedKeys = [
  'name',
  'title',
  'bodyName',
  'authority',
  'organisation',
  'actNumber',
  'responsible',
  'assessedBy',
  'blockAuthority',
  'blockReceipt',
  'question',
  'basis',
  'text',
  'words',
  'weighed',
  'howAsked',
  'companyNote',
  'fit',
  'reasons',
  'reason',
  'note',
  'meaning',
  'exceptions',
  'capacityNote',
  'recipientNames',
  'overLimitReason',
  'handoverNote',
  'nextSteps',
  'riskWords',
  'companions',
  'reference',
  'decidedBy',
  'safety',
  'found',
  'condition',
  'whyLeft',
  'stillHeldBecause',
  'instead',
  'act',
  'link',
  'lawyer',
  'grounds',
  'appealRoute',
  'issues',
  'decisions',
  'what',
  'who',
  'arranged',
  'contact',
  'guardianWords',
  'afterwards',
  'reviewRoute',
  'challenge',
  'appeal',
  'atEighteen',
  'childWords',
  'saidByChild',
  'withheld',
] as const;
export type PrintedKey = (typeof printedKeys)[number];

/**
 * Text fields that no copy carries: ids, codes and days (the sentence has what matters of them), a guardian's telephone,
 * where a missing child was seen or may be, and the notes on how to keep a child safe from somebody, which that person may come to read.
 */
export const neverPrinted: readonly string[] = [
  'accountId',
  'actOn',
  'answerBy',
  'answeredOn',
  'appealUntil',
  'appealedOn',
  'appointedOn',
  'arrivedOn',
  'askId',
  'askedOn',
  'assessmentId',
  'at',
  'blobId',
  'blockSentOn',
  'by',
  'caseworkerId',
  'changedOn',
  'changes',
  'claimId',
  'consentId',
  'contactUntil',
  'decidedOn',
  'destination',
  'endedAt',
  'endedOn',
  'from',
  'givenOn',
  'grantId',
  'guardianToldOn',
  'handoverId',
  'heldOn',
  'indicator',
  'language',
  'languages',
  'lastDay',
  'lastSeen',
  'lastSeenAt',
  'linkId',
  'madeBy',
  'madeOn',
  'mediaType',
  'nextOn',
  'nextReviewOn',
  'outOfHours',
  'overrideId',
  'phone',
  'recordedOn',
  'reportedAt',
  'requestedOn',
  'revealId',
  'reviewUntil',
  'reviewedOn',
  'safetyNote',
  'saidOn',
  'since',
  'startsOn',
  'suspendedOn',
  'taskId',
  'to',
  'toCaseworkerId',
  'toldOn',
  'tool',
  'until',
  'validFrom',
  'validTo',
  'validUntil',
  'vettedOn',
  'withdrawnOn',
];

/** The words of an entry that a copy for this recipient may carry; a field nobody listed is not printed. */
export function printedTexts({ type, payload }: ToldEntry, recipient: CopyRecipient): readonly PrintedText[] {
  if (type === 'child.said') return childTexts(payload.words, recipient);
  return textsIn(payload, recipient)
    .filter(({ key, text }) => text !== '' || key === 'withheld')
    .sort((one, other) => printedKeys.indexOf(one.key) - printedKeys.indexOf(other.key));
}

function textsIn(fields: object, recipient: CopyRecipient, of?: string): readonly PrintedText[] {
  return Object.entries(fields).flatMap(([key, value]): readonly PrintedText[] => {
    if (key === 'childView') return childTexts(value, recipient);
    if (isPartTable(key, value))
      return Object.entries(value).flatMap(([part, each]) => partTexts(part, each));
    const listed = printedKeys.find((each) => each === key);
    if (typeof value === 'string' && listed !== undefined)
      return [{ key: listed, text: value, ...(of !== undefined && { of }) }];
    if (Array.isArray(value)) return listed === undefined ? [] : [{ key: listed, text: listOf(value) }];
    return isFields(value) ? textsIn(value, recipient) : [];
  });
}

/** What the child said: in the file as words with a permission, or as a note without one. */
function childTexts(view: unknown, recipient: CopyRecipient): readonly PrintedText[] {
  if (typeof view === 'string') {
    if (view === '') return [];
    return mayPrintWords(recipient, [])
      ? [{ key: 'saidByChild', text: view }]
      : [{ key: 'withheld', text: '' }];
  }
  if (!isFields(view)) return [];
  if ('kind' in view && view.kind === 'withheld') return [{ key: 'withheld', text: '' }];
  if (!('mayShow' in view)) return textsIn(view, recipient);
  const mayShow = Array.isArray(view.mayShow) ? view.mayShow.map(String) : [];
  if (!mayPrintWords(recipient, mayShow)) return [{ key: 'withheld', text: '' }];
  return textsIn(view, recipient).map((each) =>
    each.key === 'words' ? { ...each, key: 'saidByChild' } : each,
  );
}

const partTables: readonly string[] = ['parts', 'weighed'];
const isPartTable = (key: string, value: unknown): value is object =>
  partTables.includes(key) && isFields(value);

function partTexts(part: string, value: unknown): readonly PrintedText[] {
  if (typeof value === 'string') return [{ key: 'weighed', of: part, text: value }];
  if (!isFields(value) || !('words' in value) || typeof value.words !== 'string') return [];
  return [{ key: 'words', of: part, text: value.words }];
}

const isFields = (value: unknown): value is object => typeof value === 'object' && value !== null;
const listOf = (values: readonly unknown[]): string =>
  values.filter((value) => typeof value === 'string').join('; ');
