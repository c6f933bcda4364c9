import { expect, it } from 'vitest';
import type { OpenFile } from '../file/file.queries.ts';
import { isOpen, stageSteps } from './stage-steps.ts';

const fileIn = (stage: OpenFile['header']['stage'], gaps: OpenFile['header']['gaps']) =>
  ({ header: { stage, gaps } }) as OpenFile;

it('names what the file lacks for its next stage', () => {
  const [step] = stageSteps(fileIn('assessment', ['risk_grade', 'plan']));
  expect(step).toEqual({ to: 'planning', lacking: ['risk_grade'] });
  expect(step && isOpen(step)).toBe(false);
});
