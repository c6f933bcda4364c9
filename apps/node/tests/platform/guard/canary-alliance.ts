import { attachNoteRoute, nominateRoute } from '@tutela/contract';
import { type CanaryWorld, done, personIn } from './canary-world.ts';

/** The one thing in the registry of the alliance that is not for everybody's eyes: a note verbale. */
export async function nominateSomebody(world: CanaryWorld): Promise<void> {
  const by = personIn(world, 'secretariat');
  const { nominationId = '' } = (await done(world, nominateRoute, by)).body;
  await done(world, attachNoteRoute, by, { target: { nominationId } });
}
