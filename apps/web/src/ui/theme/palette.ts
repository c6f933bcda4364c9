/** Greys of the light scheme: paper, hairlines, text. */
const slate = [
  '#f6f8f9',
  '#eef2f4',
  '#e0e6ea',
  '#ccd5db',
  '#a8b5be',
  '#7b8a95',
  '#5a6974',
  '#44525d',
  '#2b3842',
  '#16212a',
] as const;

/** Greys of the dark scheme, text first, as Mantine's `dark` palette is ordered. */
const night = [
  '#e8edf0',
  '#cfd8dd',
  '#b4c0c8',
  '#95a4ae',
  '#71818c',
  '#34424c',
  '#26333c',
  '#1a242b',
  '#12191f',
  '#0d1317',
] as const;

const teal = [
  '#eff8f7',
  '#dcefee',
  '#badfdc',
  '#8fcac6',
  '#62b4af',
  '#38938f',
  '#1f7c7a',
  '#106867',
  '#0a5657',
  '#074243',
] as const;

const amber = [
  '#fff8e9',
  '#fdeecd',
  '#f9dd9d',
  '#f1c665',
  '#e3aa37',
  '#c48a16',
  '#9f6b0a',
  '#825406',
  '#694305',
  '#4b3004',
] as const;

const vermilion = [
  '#fff4f0',
  '#fde5dc',
  '#fac8b8',
  '#f4a188',
  '#ec7a5a',
  '#db5230',
  '#bf3b19',
  '#9f2f12',
  '#822710',
  '#5d1c0c',
] as const;

const indigo = [
  '#f3f3fd',
  '#e6e6fb',
  '#cfd0f6',
  '#aeb0ef',
  '#898be4',
  '#6667d3',
  '#4e4eba',
  '#3f3f9c',
  '#32317d',
  '#24245b',
] as const;

export const palette = { slate, night, teal, amber, vermilion, indigo } as const;
