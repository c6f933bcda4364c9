import type { PersonName } from '@tutela/domain';

type Script = PersonName['script'];
type Word = readonly [text: string, latin: string];

/** Names of one script: given names are things of the sky and the garden, the family name means "example". */
export interface NameFamily {
  readonly script: Script;
  /** ISO 639 and ISO 3166-1 codes that may go with it. */
  readonly language: string;
  readonly countries: readonly [string, ...string[]];
  readonly family: Word;
  readonly given: readonly [Word, ...Word[]];
}

/** Nobody is called like this; each script that a reader must cope with is here. */
export const nameFamilies: readonly [NameFamily, ...NameFamily[]] = [
  {
    script: 'Latn',
    language: 'en',
    countries: ['IE', 'MT', 'CA'],
    family: ['Sampleberry', 'Sampleberry'],
    given: [
      ['Pebble', 'Pebble'],
      ['Lantern', 'Lantern'],
      ['Thimble', 'Thimble'],
    ],
  },
  {
    script: 'Latn',
    language: 'fr',
    countries: ['FR', 'BE', 'CH'],
    family: ['Échantillon', 'Echantillon'],
    given: [
      ['Nuage', 'Nuage'],
      ['Étincelle', 'Etincelle'],
    ],
  },
  {
    script: 'Latn',
    language: 'pl',
    countries: ['PL', 'LT', 'LV'],
    family: ['Przykładek', 'Przykladek'],
    given: [
      ['Gwiazdka', 'Gwiazdka'],
      ['Żołądź', 'Zoladz'],
    ],
  },
  {
    script: 'Cyrl',
    language: 'uk',
    countries: ['UA', 'BG', 'MK'],
    family: ['Зразковенко', 'Zrazkovenko'],
    given: [
      ['Хмаринка', 'Khmarynka'],
      ['Зірочка', 'Zirochka'],
      ['Листочок', 'Lystochok'],
    ],
  },
  {
    script: 'Cyrl',
    language: 'ky',
    countries: ['KG', 'KZ', 'MN'],
    family: ['Мисалбаев', 'Misalbaev'],
    given: [
      ['Жылдызча', 'Zhyldyzcha'],
      ['Булутча', 'Bulutcha'],
    ],
  },
  {
    script: 'Arab',
    language: 'ar',
    countries: ['MA', 'TN', 'JO'],
    family: ['المثالي', 'al-Mithali'],
    given: [
      ['غيمة', 'Ghayma'],
      ['ورقة', 'Waraqa'],
      ['فانوس', 'Fanus'],
    ],
  },
  {
    script: 'Hebr',
    language: 'he',
    countries: ['IL'],
    family: ['דוגמאי', 'Dugmai'],
    given: [
      ['עננה', 'Anana'],
      ['אלון־קטן', 'Alon-Katan'],
    ],
  },
  {
    script: 'Grek',
    language: 'el',
    countries: ['GR', 'CY'],
    family: ['Δειγματάκης', 'Deigmatakis'],
    given: [
      ['Συννεφούλα', 'Synnefoula'],
      ['Βότσαλο', 'Votsalo'],
    ],
  },
  {
    script: 'Geor',
    language: 'ka',
    countries: ['GE'],
    family: ['ნიმუშაძე', 'Nimushadze'],
    given: [
      ['ღრუბელა', 'Ghrubela'],
      ['კენჭი', 'Kenchi'],
    ],
  },
  {
    script: 'Armn',
    language: 'hy',
    countries: ['AM'],
    family: ['Նմուշյան', 'Nmushyan'],
    given: [
      ['Ամպիկ', 'Ampik'],
      ['Տերևիկ', 'Terevik'],
    ],
  },
  {
    script: 'Ethi',
    language: 'am',
    countries: ['ET'],
    family: ['ምሳሌ', 'Misale'],
    given: [
      ['ደመና', 'Demena'],
      ['ጠጠር', 'Teter'],
    ],
  },
  {
    script: 'Deva',
    language: 'hi',
    countries: ['IN'],
    family: ['नमूनाकर', 'Namunakar'],
    given: [
      ['बादल', 'Badal'],
      ['पत्ती', 'Patti'],
    ],
  },
  {
    script: 'Hans',
    language: 'zh',
    countries: ['CN'],
    family: ['范例', 'Fanli'],
    given: [
      ['小云', 'Xiaoyun'],
      ['石子', 'Shizi'],
    ],
  },
  {
    script: 'Thai',
    language: 'th',
    countries: ['TH'],
    family: ['ตัวอย่างดี', 'Tuayangdi'],
    given: [
      ['ก้อนเมฆ', 'Konmek'],
      ['ใบไม้', 'Baimai'],
    ],
  },
];
