import data from '../data/htcds.json' with { type: 'json' };

/**
 * A field of the Human Trafficking Case Data Standard 2.0. `core` fields are its minimum set; `status` is DRAFT or
 * DEPRECATED; `values` is null where any text is allowed. International Organization for Migration, CC BY 4.0:
 * name the source wherever the fields are shown, and imply no endorsement.
 */
export type HtcdsField = (typeof data.fields)[number];

export const htcdsSource = { title: data.source, version: data.version, licence: data.licence } as const;

export const htcdsFields: readonly HtcdsField[] = data.fields;

const byName = new Map(htcdsFields.map((field) => [field.name, field]));

export const findHtcdsField = (name: string): HtcdsField | undefined => byName.get(name);
