/** In which what members say may be written: the languages of the alliance and of the United Nations, and of others who work with them. */
export const writtenLanguages = [
  ...['en', 'fr', 'de', 'ru', 'it', 'es', 'ar', 'zh'],
  ...['uk', 'tr', 'pl', 'ro', 'sr', 'sq', 'ka', 'hy'],
];
