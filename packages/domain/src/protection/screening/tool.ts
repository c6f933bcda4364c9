import { indicators } from '@tutela/reference/indicators';

/**
 * The tool with which a screening is made now. A screening keeps the id and version it was made with; a change of the
 * list, of its words or of its weights is a new version.
 */
export const screeningTool = { id: 'tutela_indicators', version: 1 } as const;

export const indicatorCodes: readonly string[] = indicators.map(({ code }) => code);

/** Health staff alone may ask about these (protection.md, 14, rule 4). */
export const healthStaffOnly: readonly string[] = ['sexual_health'];

const weights = new Map(indicators.map(({ code, weight }) => [code, weight]));

/** How much an indicator weighs, 1 to 3; one that this version of the tool does not know weighs least. */
export const weightOf = (indicator: string): number => weights.get(indicator) ?? 1;
