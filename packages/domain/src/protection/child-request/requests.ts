import { addDays } from '../days.ts';
import type { PlacedEntry } from '../file/placed-entry.ts';
import { answerDays, extensionDays } from './defaults.ts';
import type { ChildRequestAnswered, ChildRequestAsked, ChildRequestExtended } from './entries.ts';

/** What a child asked about the file, with what became of it. */
export interface ChildRequest extends ChildRequestAsked {
  readonly extension: Omit<ChildRequestExtended, 'requestId'> | null;
  readonly answer: Omit<ChildRequestAnswered, 'requestId'> | null;
}

/** Oldest first. */
export type ChildRequests = readonly ChildRequest[];

/** The last day (`YYYY-MM-DD`) for an answer. */
export const answerDay = ({ askedOn, extension }: ChildRequest): string =>
  addDays(askedOn, answerDays + (extension === null ? 0 : extensionDays));

/** Those that wait for an answer. */
export const openRequests = (requests: ChildRequests): ChildRequests =>
  requests.filter(({ answer }) => answer === null);

export function addToChildRequests(requests: ChildRequests, { entry }: PlacedEntry): ChildRequests {
  switch (entry.type) {
    case 'request.asked':
      return [...requests, { ...entry.payload, extension: null, answer: null }];
    case 'request.extended': {
      const { requestId, ...extension } = entry.payload;
      return change(requests, requestId, { extension });
    }
    case 'request.answered': {
      const { requestId, ...answer } = entry.payload;
      return change(requests, requestId, { answer });
    }
    default:
      return requests;
  }
}

const change = (requests: ChildRequests, requestId: string, some: Partial<ChildRequest>): ChildRequests =>
  requests.map((each) => (each.requestId === requestId ? { ...each, ...some } : each));
