/** One version of a recommendation's words in one language. A translation names the version it was made from. */
export interface TextVersion {
  readonly language: string;
  readonly version: number;
  readonly kind: 'original' | 'official' | 'human' | 'machine';
  readonly words: string;
  readonly sourceVersion: number | null;
}

export const textKinds = ['original', 'official', 'human', 'machine'] as const;

export interface ShownText extends TextVersion {
  /** The original has changed since this was translated: it may say something else. */
  readonly stale: boolean;
}

/** The newest version of each language, the original first. Throws where there is no original. */
export function shownTexts(versions: readonly TextVersion[]): readonly ShownText[] {
  const newest = new Map<string, TextVersion>();
  for (const each of versions) {
    const known = newest.get(each.language);
    if (known === undefined || known.version < each.version) newest.set(each.language, each);
  }
  const original = [...newest.values()].find(({ kind }) => kind === 'original');
  if (original === undefined) throw new TypeError('a recommendation has an original text');
  const translated = [...newest.values()]
    .filter((each) => each !== original)
    .sort((one, other) => (one.language < other.language ? -1 : 1));
  return [
    { ...original, stale: false },
    ...translated.map((each) => ({ ...each, stale: each.sourceVersion !== original.version })),
  ];
}

export type TextRefusal = 'original_language' | 'not_a_translation' | 'source_version_unknown';

/** Whether a text may be added: a new wording of the original, or a translation of a version that there is. */
export function whyNotWorded(
  versions: readonly TextVersion[],
  added: Pick<TextVersion, 'language' | 'kind' | 'sourceVersion'>,
): TextRefusal | null {
  const originals = versions.filter(({ kind }) => kind === 'original');
  const isOriginalLanguage = originals.some(({ language }) => language === added.language);
  if (added.kind === 'original') return isOriginalLanguage ? null : 'original_language';
  if (isOriginalLanguage) return 'not_a_translation';
  return originals.some(({ version }) => version === added.sourceVersion) ? null : 'source_version_unknown';
}
