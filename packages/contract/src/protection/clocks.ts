import {
  ChangeTemplate,
  ClockRule,
  CountryTemplate,
  clockNames,
  ExtendClock,
  flags,
  MarkClock,
  PauseClock,
  ResumeClock,
  risks,
  sections,
} from '@tutela/domain';
import { codedField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { caseCommand } from './file-command.ts';
import { FileParams } from './files.ts';

const id = codedField(z.uuid());
const instant = codedField(z.iso.datetime());

export const pauseClockRoute = caseCommand(
  'pause-clock',
  'Let a clock stand still, with a reason',
  PauseClock,
);
export const resumeClockRoute = caseCommand('resume-clock', 'Let a clock go on, with a reason', ResumeClock);
export const extendClockRoute = caseCommand(
  'extend-clock',
  'Give a clock more time, with a reason',
  ExtendClock,
);
export const markClockRoute = caseCommand(
  'mark-clock',
  'Record that what a clock asks for was done',
  MarkClock,
);

const clock = {
  name: codedField(z.enum(clockNames)),
  /** The entry that it is about, or empty. */
  subject: codedField(z.string()),
  section: codedField(z.enum(sections)),
  due: instant,
  /** Null where it counts in hours. */
  lastDay: codedField(z.iso.date()).nullable(),
  pausedSince: instant.nullable(),
};

/** A clock that runs in a file, and by what. */
export const FileClock = z.object({
  ...clock,
  began: codedField(z.string()),
  /** When it warns, those before as well. */
  warnings: z.array(instant),
  rule: ClockRule,
  templateVersion: codedField(z.int()),
});
export type FileClock = z.infer<typeof FileClock>;

export const listClocksRoute = defineRoute({
  id: 'protection.list-clocks',
  method: 'GET',
  path: '/api/protection/files/:fileId/clocks',
  summary: 'List the clocks that run in a file, of the sections one may read; the most urgent first',
  params: FileParams,
  query: nothing,
  body: nothing,
  response: z.object({ clocks: z.array(FileClock) }),
  refusals: ['platform.not_found'],
  permission: 'file.read',
  purpose: 'protection',
  audit: 'read',
});

/** One thing that a file asks for, as a day shows it. */
export const DayClock = z.object({
  ...clock,
  fileId: id,
  codeName: codedField(z.string()),
  risk: codedField(z.enum(risks)),
  flags: z.array(codedField(z.enum(flags))),
  caseworkerId: id.nullable(),
  caseworkerName: codedField(z.string()).nullable(),
  registeredAt: instant,
});
export type DayClock = z.infer<typeof DayClock>;

export const readDayRoute = defineRoute({
  id: 'protection.read-day',
  method: 'GET',
  path: '/api/protection/day',
  summary: 'Read what the files one works on ask for within seven days, the most urgent first',
  params: nothing,
  query: z.object({ whose: codedField(z.enum(['mine', 'team'])).default('mine') }),
  body: nothing,
  response: z.object({
    clocks: z.array(DayClock),
    /** Files that ask for something within the week and are not among them: the list has them. */
    moreFiles: codedField(z.int()),
  }),
  refusals: ['platform.request_invalid'],
  permission: 'file.read',
  purpose: 'protection',
  audit: 'read',
});

/** One version of the country template. */
export const KeptTemplate = z.object({
  version: codedField(z.int()),
  /** Null for the first, which is the program's own. */
  since: instant.nullable(),
  reason: codedField(z.string()),
  byName: codedField(z.string()).nullable(),
  template: CountryTemplate,
});
export type KeptTemplate = z.infer<typeof KeptTemplate>;

export const readTemplatesRoute = defineRoute({
  id: 'protection.read-templates',
  method: 'GET',
  path: '/api/protection/clock-templates',
  summary: 'Read all versions of the country template, oldest first, and the States whose holidays are known',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    versions: z.array(KeptTemplate),
    states: z.array(codedField(z.string())),
    /** Parts of these States with holidays of their own. */
    regions: z.array(
      z.object({
        state: codedField(z.string()),
        region: codedField(z.string()),
        name: codedField(z.string()),
      }),
    ),
  }),
  refusals: [],
  permission: 'clock.configure',
  purpose: 'system',
  audit: 'read',
});

export const changeTemplateRoute = defineRoute({
  id: 'protection.change-template',
  method: 'POST',
  path: '/api/protection/clock-templates',
  summary: 'Make a new version of the country template; what runs already keeps the one it has',
  params: nothing,
  query: nothing,
  body: ChangeTemplate,
  response: z.object({ version: codedField(z.int()) }),
  refusals: [
    'platform.request_invalid',
    'platform.request_conflict',
    'protection.file_stale',
    'protection.procedure',
  ],
  permission: 'clock.configure',
  purpose: 'system',
  audit: 'write',
  idempotent: true,
});
