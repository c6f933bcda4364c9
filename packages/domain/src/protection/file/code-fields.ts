import { citizenshipCodes, countryCodes, languageCodes } from '@tutela/reference/codes';
import { z } from 'zod';

/** ISO 3166-1 alpha-2, in capitals. */
export const CountryCode = z.enum(countryCodes);
/** The same without the places where nobody lives. */
export const CitizenshipCode = z.enum(citizenshipCodes);
/** ISO 639-1, or ISO 639-3 where there is no shorter code. */
export const LanguageCode = z.enum(languageCodes);
