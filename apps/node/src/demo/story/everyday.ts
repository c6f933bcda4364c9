import {
  attachDocumentRoute,
  correctSectionRoute,
  recordLocationRoute,
  uploadRoute,
  writeNoteRoute,
} from '@tutela/contract';
import { drawPicture } from '../world/picture.ts';
import type { Step } from '../world/step.ts';
import { correctedBecause } from '../world/texts.ts';
import type { Story } from './story.ts';

export async function writeNote({ setting, params }: Story, { by, text }: Step<'note'>): Promise<void> {
  await setting.as(by)(writeNoteRoute, { params, body: { text } });
}

export async function attachPhoto({ setting, params, plan }: Story, { by }: Step<'photo'>): Promise<void> {
  const body = drawPicture(plan.number);
  const { uploadId } = await setting.as(by)(uploadRoute, { params, body });
  await setting.as(by)(attachDocumentRoute, {
    params,
    body: { uploadId, kind: 'photo', title: 'Photo for the file (a drawing, nobody)' },
  });
}

export async function correctJourney(story: Story, { by }: Step<'correct'>): Promise<void> {
  const { setting, params, plan, versions } = story;
  const value = { ...plan.journey, company: 'other_adult', companyNote: 'A man called uncle.' } as const;
  const { sectionVersion } = await setting.as(by)(correctSectionRoute, {
    params,
    body: { section: 'journey', value, reason: correctedBecause, baseVersion: versions.journey },
  });
  versions.journey = sectionVersion;
}

export async function recordPlace(story: Story, { by, place }: Step<'locate'>): Promise<void> {
  const { setting, params } = story;
  await setting.as(by)(recordLocationRoute, { params, body: { place, safe: 'yes' } });
}
