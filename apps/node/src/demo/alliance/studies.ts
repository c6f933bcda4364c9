import {
  type ActOnStudy,
  actOnStudyRoute,
  draftStudyOfFileRoute,
  draftStudyOfPatternRoute,
  type StudyContent,
} from '@tutela/contract';
import { screeningChecks } from '@tutela/domain';
import { momentIn, type Setting } from '../story/story.ts';
import type { Username } from '../world/cast.ts';
import { teamOf } from '../world/teams.ts';
import { toldNumber } from '../world/turns.ts';

const saysNothing = { ageBand: null, sex: null, company: null, arrival: null, origin: null, year: null };

/** Of a pattern: it shows no child, and what it says fits many. */
const ofPattern: StudyContent = {
  language: 'en',
  title: 'Heard late, and then believed',
  situation: 'Children who were made to steal were questioned as offenders first, most of them at night.',
  done: 'A guardian came the next morning, and the children were heard again with an interpreter.',
  helped: 'The interpreter spoke the language of the children, and nobody in uniform was in the room.',
  missing: 'Nobody had told the children that help is not tied to a statement.',
  lesson: 'Ask who profits before asking what the child did.',
  said: saysNothing,
  pillar: 'prosecution',
  steps: ['screening', 'guardian'],
};

/** Of one closed file of the demo, told so that nobody who knows that child would be sure. */
const ofFile: StudyContent = {
  language: 'en',
  title: 'The same face every week',
  situation:
    'A child owed money for the journey. An adult answered each question in the child’s place, and nobody asked the child alone.',
  done: 'A caseworker came every week on the same weekday, and for the first month asked nothing. Then the child began to talk.',
  helped:
    'One person stayed from the first day to the last. The guardian knew the school, and the school knew whom to call.',
  missing: 'For weeks nobody could say how long the child might stay, so the child did not unpack.',
  lesson:
    'See the child alone, be the same person each time, and say early what is certain, even if it is little.',
  said: saysNothing,
  pillar: 'protection',
  steps: ['screening', 'care', 'plan'],
};

type Acts = readonly (readonly [daysAgo: number, by: Username, body: ActOnStudy])[];

const passes = (baseVersion: number): ActOnStudy => ({
  kind: 'screen',
  passes: true,
  checks: [...screeningChecks],
  words: '',
  baseVersion,
});

async function take(setting: Setting, studyId: string, acts: Acts): Promise<void> {
  for (const [daysAgo, by, body] of acts)
    await setting.clock.at(momentIn(setting, daysAgo), () =>
      setting.as(by)(actOnStudyRoute, { params: { studyId }, body }),
    );
}

/** A case study from its draft to its publication after ninety days; answers its number. */
export async function tellStudy(setting: Setting): Promise<number> {
  const { studyId, number } = await setting.clock.at(momentIn(setting, 200), () =>
    setting.as('quentin')(draftStudyOfPatternRoute, { body: ofPattern }),
  );
  await take(setting, studyId, [
    [198, 'quentin', { kind: 'submit', baseVersion: 1 }],
    [190, 'saule', passes(2)],
    [188, 'emeka', passes(3)],
    [185, 'emeka', { kind: 'clear', audience: 'public', baseVersion: 4 }],
    [80, 'emeka', { kind: 'publish', baseVersion: 5 }],
  ]);
  return number;
}

/** The same of one closed file: its guardian consented, its child said yes, and its supervisor writes. */
export async function tellStudyOfFile(setting: Setting, fileId: string): Promise<void> {
  const { supervisor } = teamOf(toldNumber);
  const { studyId } = await setting.clock.at(momentIn(setting, 110), () =>
    setting.as(supervisor)(draftStudyOfFileRoute, { params: { fileId }, body: ofFile }),
  );
  await take(setting, studyId, [
    [109, supervisor, { kind: 'submit', baseVersion: 1 }],
    [107, 'saule', passes(2)],
    [106, 'quentin', passes(3)],
    [105, 'emeka', { kind: 'clear', audience: 'public', baseVersion: 4 }],
    [12, 'emeka', { kind: 'publish', baseVersion: 5 }],
  ]);
}
