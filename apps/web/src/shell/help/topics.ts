import { imports } from './topics/alliance.ts';
import { day, file, files, handover, register } from './topics/casework.ts';
import { audit, mandates, people, settings, start } from './topics/node.ts';
import { hidden, screen, session } from './topics/protecting.ts';
import type { Topic } from './topics/topic.ts';

/** The help that each page can open, by its topic. */
export const topics = {
  start,
  day,
  files,
  register,
  file,
  handover,
  hidden,
  screen,
  session,
  mandates,
  settings,
  people,
  audit,
  imports,
} as const satisfies Record<string, Topic>;

export type TopicId = keyof typeof topics;
