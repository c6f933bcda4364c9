import { getFileRoute } from '@tutela/contract';
import type { TestPerson } from '@tutela/testkit';

/** The versions of the sections that commands rest on, as a target names them. */
export async function versionsOf(person: TestPerson, fileId: string) {
  const { versions } = await person.call(getFileRoute, { params: { fileId } });
  return {
    planVersion: versions.plan ?? 0,
    statusVersion: versions.status ?? 0,
    careVersion: versions.care ?? 0,
    missingVersion: versions.missing ?? 0,
    justiceVersion: versions.justice ?? 0,
    assessmentVersion: versions.assessment ?? 0,
    documentsVersion: versions.documents ?? 0,
    familyVersion: versions.family ?? 0,
    guardianVersion: versions.guardian ?? 0,
    consentVersion: versions.consent ?? 0,
    screeningVersion: versions.screening ?? 0,
    determinationVersion: versions.determination ?? 0,
  };
}
