import type { Stage } from '@tutela/domain';

export type Move = Exclude<Stage, 'reported'>;

/** How files came to a stage, how many are there, and how long ago they were opened and last moved (days). */
interface Way {
  readonly stage: Stage;
  readonly files: number;
  readonly moves: readonly Move[];
  readonly opened: readonly [least: number, most: number];
  readonly lastMoved: readonly [least: number, most: number];
}

const worked = ['registered', 'assessment', 'planning', 'implementation'] as const;
const reviewed = [...worked, 'review'] as const;
const proposed = [...reviewed, 'closure_proposed'] as const;
const closed = [...proposed, 'closed'] as const;

/** Sixty files, at every stage. */
export const ways: readonly Way[] = [
  { stage: 'reported', files: 6, moves: [], opened: [0, 3], lastMoved: [0, 0] },
  { stage: 'screening', files: 6, moves: ['screening'], opened: [2, 9], lastMoved: [0, 1] },
  { stage: 'not_taken', files: 3, moves: ['screening', 'not_taken'], opened: [30, 120], lastMoved: [5, 25] },
  { stage: 'registered', files: 7, moves: ['screening', 'registered'], opened: [3, 20], lastMoved: [0, 2] },
  { stage: 'assessment', files: 8, moves: worked.slice(0, 2), opened: [9, 45], lastMoved: [0, 8] },
  { stage: 'planning', files: 6, moves: worked.slice(0, 3), opened: [20, 70], lastMoved: [0, 12] },
  { stage: 'implementation', files: 8, moves: worked, opened: [35, 120], lastMoved: [1, 18] },
  { stage: 'review', files: 4, moves: reviewed, opened: [90, 170], lastMoved: [0, 12] },
  { stage: 'closure_proposed', files: 4, moves: proposed, opened: [110, 190], lastMoved: [0, 9] },
  // Long enough ago that a case study of it could be screened, wait its ninety days and be published.
  { stage: 'closed', files: 1, moves: closed, opened: [212, 214], lastMoved: [113, 115] },
  { stage: 'closed', files: 2, moves: closed, opened: [120, 195], lastMoved: [10, 40] },
  { stage: 'archived', files: 2, moves: [...closed, 'archived'], opened: [150, 200], lastMoved: [20, 60] },
  { stage: 'after_care', files: 3, moves: [...closed, 'after_care'], opened: [130, 198], lastMoved: [2, 15] },
];
