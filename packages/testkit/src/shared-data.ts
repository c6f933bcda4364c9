import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const beside = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

/** Where the public data lie that are too large to be part of the project: `TUTELA_SHARED_DATA`, or beside the checkout. */
const folder = process.env.TUTELA_SHARED_DATA ?? beside;

/** Why a test that needs them is skipped. */
export const noSharedData = `skipped: there is no ${folder} (TUTELA_SHARED_DATA names another folder)`;

/** Whether a file of the public data is here. */
export const hasSharedData = (name: string): boolean => existsSync(`${folder}/${name}`);

/** The text of a file of the public data, such as `linkage/febrl_dataset4a.csv`. */
export const readSharedData = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
