import { expect, it } from 'vitest';
import type { OpenFile } from '../file/file.queries.ts';
import { isOpen, stageSteps } from './stage-steps.ts';

const fileIn = (stage: OpenFile['header']['stage'], gaps: OpenFile['header']['gaps']) =>
  ({ header: { stage, gaps } }) as OpenFile;

it('names what the file lacks for its next stage', () => {
  const [step] = stageSteps(fileIn('assessment', ['risk_grade', 'plan']), 'caseworker');
  expect(step).toEqual({ to: 'planning', lacking: ['risk_grade'], needsSupervisor: false });
  expect(step && isOpen(step)).toBe(false);
});

it('leaves closing to a supervisor', () => {
  const closing = (role: 'caseworker' | 'supervisor') =>
    stageSteps(fileIn('closure_proposed', []), role).find(({ to }) => to === 'closed');
  expect(closing('caseworker')?.needsSupervisor).toBe(true);
  expect(closing('supervisor')?.needsSupervisor).toBe(false);
});
