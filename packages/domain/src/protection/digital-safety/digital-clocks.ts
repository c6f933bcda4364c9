import type { BegunClock } from '../clock/begun.ts';
import type { FileContent } from '../file/evolve.ts';
import { openDigitalSteps } from './digital-safety.ts';

/** A look at once when something happened, else in turn; each step until its day. */
export function digitalClocks({ digitalSafety }: FileContent): readonly BegunClock[] {
  const { asked, lookedOn } = digitalSafety;
  const steps = openDigitalSteps(digitalSafety).map(
    ({ stepId, by }): BegunClock => ({ name: 'digital_step', subject: stepId, began: by, until: by }),
  );
  if (asked !== null) return [{ name: 'digital_safety_check', began: asked.since }, ...steps];
  return lookedOn === null ? steps : [{ name: 'digital_safety_review', began: lookedOn }, ...steps];
}
