import css from './text.module.css';

interface PersonNameProps {
  /** As it was given, in its own script. */
  name: string;
  /** The language of the name, with its script where that is not plain: `fa`, `uk`, `sr-Latn`. */
  lang?: string | undefined;
  /** How it sounds in Latin letters. */
  transliteration?: string | undefined;
}

/** A name in its own script and direction; what stands around it is not turned by it. */
export function PersonName({ name, lang, transliteration }: PersonNameProps) {
  return (
    <span className={css.name}>
      <bdi lang={lang} dir="auto">
        {name}
      </bdi>
      {transliteration !== undefined && transliteration !== name && (
        <bdi className={css.beside} lang="und-Latn" dir="ltr">
          {transliteration}
        </bdi>
      )}
    </span>
  );
}
