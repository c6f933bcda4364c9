import type { birthDateBases, nameKinds, scripts, sexes } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

export const nameKindWords: Record<(typeof nameKinds)[number], MessageDescriptor> = defineMessages({
  birth: { id: 'nameKind.birth', defaultMessage: 'Name given at birth' },
  known: { id: 'nameKind.known', defaultMessage: 'Name the child goes by' },
  alias: { id: 'nameKind.alias', defaultMessage: 'Another name' },
  claimed: { id: 'nameKind.claimed', defaultMessage: 'Name that others gave for the child' },
});

export const basisWords: Record<(typeof birthDateBases)[number], MessageDescriptor> = defineMessages({
  document: { id: 'basis.document', defaultMessage: 'A document' },
  declared: { id: 'basis.declared', defaultMessage: 'What the child said' },
  assessed: { id: 'basis.assessed', defaultMessage: 'An age assessment' },
  presumed: { id: 'basis.presumed', defaultMessage: 'Presumed' },
});

export const sexWords: Record<(typeof sexes)[number], MessageDescriptor> = defineMessages({
  female: { id: 'sex.female', defaultMessage: 'Girl' },
  male: { id: 'sex.male', defaultMessage: 'Boy' },
  other: { id: 'sex.other', defaultMessage: 'Another answer' },
  unknown: { id: 'sex.unknown', defaultMessage: 'Not known' },
});

export const scriptWords: Record<(typeof scripts)[number], MessageDescriptor> = defineMessages({
  Latn: { id: 'script.latin', defaultMessage: 'Latin' },
  Cyrl: { id: 'script.cyrillic', defaultMessage: 'Cyrillic' },
  Arab: { id: 'script.arabic', defaultMessage: 'Arabic' },
  Hebr: { id: 'script.hebrew', defaultMessage: 'Hebrew' },
  Grek: { id: 'script.greek', defaultMessage: 'Greek' },
  Armn: { id: 'script.armenian', defaultMessage: 'Armenian' },
  Geor: { id: 'script.georgian', defaultMessage: 'Georgian' },
  Ethi: { id: 'script.ethiopic', defaultMessage: 'Ethiopic' },
  Deva: { id: 'script.devanagari', defaultMessage: 'Devanagari' },
  Beng: { id: 'script.bengali', defaultMessage: 'Bengali' },
  Hans: { id: 'script.chinese', defaultMessage: 'Chinese' },
  Thai: { id: 'script.thai', defaultMessage: 'Thai' },
  other: { id: 'script.other', defaultMessage: 'Another script' },
});
