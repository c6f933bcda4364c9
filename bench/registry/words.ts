import type { Dice } from '../harness/dice.ts';

/** Languages beside English in which a part of the recommendations stands. */
export const otherLanguages = ['fr', 'de', 'it', 'ru', 'es'] as const;

type Language = (typeof otherLanguages)[number];

/** Who, does what, for whom: enough that stems, common words and rare ones differ. The last of each is rare. */
const parts: Record<Language, readonly (readonly string[])[]> = {
  fr: [
    ['Continuer à', 'Redoubler d’efforts pour', 'Prendre des mesures pour', 'Envisager de'],
    ['renforcer la protection', 'prévenir la traite', 'améliorer l’identification', 'nommer un tuteur'],
    [
      'des enfants victimes.',
      'des mineurs non accompagnés.',
      'des filles migrantes.',
      'des enfants apatrides.',
    ],
  ],
  de: [
    ['Weiterhin', 'Mit Nachdruck', 'Mit geeigneten Maßnahmen', 'Nach Möglichkeit'],
    [
      'den Schutz stärken',
      'den Menschenhandel verhüten',
      'die Identifizierung verbessern',
      'einen Vormund bestellen',
    ],
    [
      'für Kinder, die Opfer sind.',
      'für unbegleitete Minderjährige.',
      'für Mädchen.',
      'für staatenlose Kinder.',
    ],
  ],
  it: [
    ['Continuare a', 'Intensificare gli sforzi per', 'Adottare misure per', 'Valutare se'],
    ['rafforzare la protezione', 'prevenire la tratta', 'migliorare l’identificazione', 'nominare un tutore'],
    [
      'dei bambini vittime.',
      'dei minori non accompagnati.',
      'delle ragazze migranti.',
      'dei bambini apolidi.',
    ],
  ],
  ru: [
    ['Продолжать', 'Активизировать усилия, чтобы', 'Принять меры, чтобы', 'Рассмотреть возможность'],
    ['усилить защиту', 'предупреждать торговлю людьми', 'улучшить выявление', 'назначить опекуна'],
    ['детей-жертв.', 'несопровождаемых детей.', 'девочек-мигрантов.', 'детей без гражданства.'],
  ],
  es: [
    ['Seguir', 'Redoblar los esfuerzos para', 'Adoptar medidas para', 'Considerar'],
    ['reforzar la protección', 'prevenir la trata', 'mejorar la identificación', 'nombrar un tutor'],
    [
      'de los niños víctimas.',
      'de los menores no acompañados.',
      'de las niñas migrantes.',
      'de los niños apátridas.',
    ],
  ],
};

/** A recommendation in another language: invented, and not a translation of any real one. */
export const inventWords = (dice: Dice, language: Language): string =>
  parts[language]
    .map((choices) => (dice.chance(0.01) ? (choices.at(-1) ?? '') : dice.pick(choices.slice(0, -1))))
    .join(' ');
