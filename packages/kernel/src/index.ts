export * from './brand.ts';
export * from './field-class.ts';
export * from './ids.ts';
export * from './map-record.ts';
export * from './partial-date.ts';
export * from './ports.ts';
export * from './refusal.ts';
