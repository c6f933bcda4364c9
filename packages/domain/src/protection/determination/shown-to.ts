import type { ToldChildView } from '../child-view/child-view.ts';
import type { ToldEntry } from '../file/entries.ts';

/**
 * An entry of a determination as its panel reads it: what was put to the session, and what is done there. Drafts, what
 * was told to the child and what became of it can hold a name, and are empty (decisions.md, "Panel"). It hangs on the
 * file, not on the panel's role alone, since whoever sits in a panel may hold another mandate too.
 */
export function asPutToPanel(entry: ToldEntry): ToldEntry {
  switch (entry.type) {
    case 'determination.opened':
      return { ...entry, payload: { ...entry.payload, question: '' } };
    case 'determination.option_described':
      return { ...entry, payload: { ...entry.payload, ...emptyOption } };
    case 'determination.report_written':
      return { ...entry, payload: { ...entry.payload, ...emptyReport } };
    case 'determination.report_reviewed':
      return { ...entry, payload: { ...entry.payload, words: '' } };
    case 'determination.court_decided':
      return { ...entry, payload: { ...entry.payload, ...emptyCourt } };
    case 'determination.told':
      return { ...entry, payload: { ...entry.payload, childWords: '', nextWords: '' } };
    case 'determination.step_recorded':
    case 'determination.reviewed':
      return withoutWords(entry);
    case 'determination.closed':
      return { ...entry, payload: { reason: '' } };
    default:
      return entry;
  }
}

type WithWords = Extract<ToldEntry, { type: 'determination.step_recorded' | 'determination.reviewed' }>;

const withoutWords = (entry: WithWords): ToldEntry =>
  entry.type === 'determination.reviewed'
    ? { ...entry, payload: { ...entry.payload, words: '' } }
    : { ...entry, payload: { ...entry.payload, words: '' } };

const emptyOption = { title: '', factors: {}, feasibility: '', followUp: '', safety: '' };
const emptyCourt = { court: '', courtReference: '', decided: '', reasons: '', appealRoute: '', steps: [] };
const emptyReport = {
  history: '',
  situation: '',
  tracing: '',
  childView: { kind: 'withheld' },
  familyView: '',
  recommendation: '',
} as const;

/** Where the child's words stand in an entry of a determination, if they do. */
export function withChildView(entry: ToldEntry, shown: (view: ToldChildView) => ToldChildView): ToldEntry {
  if (entry.type === 'determination.report_written') {
    return { ...entry, payload: { ...entry.payload, childView: shown(entry.payload.childView) } };
  }
  if (entry.type !== 'determination.panel_scheduled') return entry;
  const report = { ...entry.payload.report, childView: shown(entry.payload.report.childView) };
  return { ...entry, payload: { ...entry.payload, report } };
}
