/** The design system. Everything the screens are made of; no screen imports the component library itself. */
export { Button, LinkButton } from './action/button.tsx';
export { IconButton } from './action/icon-button.tsx';
export { KeyHint } from './action/key-hint.tsx';
export { Link } from './action/link.tsx';
export { Menu, type MenuGroup, type MenuItem } from './action/menu.tsx';
export { useFollow } from './action/navigate.ts';
export { AnswerField } from './choice/answer-field.tsx';
export { Checkbox } from './choice/checkbox.tsx';
export { CheckboxGroup } from './choice/checkbox-group.tsx';
export { LookupField } from './choice/lookup-field.tsx';
export { MultiSelectField } from './choice/multi-select-field.tsx';
export { RadioGroup } from './choice/radio-group.tsx';
export { Segments } from './choice/segments.tsx';

export { EmptyState } from './feedback/empty-state.tsx';
export { ErrorState } from './feedback/error-state.tsx';
export { Live } from './feedback/live.tsx';
export { Notice } from './feedback/notice.tsx';
export { Progress } from './feedback/progress.tsx';
export { Skeleton } from './feedback/skeleton.tsx';
export { CodeField } from './field/code-field.tsx';
export { DateField } from './field/date-field.tsx';
export { dateProblemText } from './field/date-problem.ts';
export type { Option } from './field/field.ts';
export { FileField } from './field/file-field.tsx';
export { type DateParts, joinDate, noDate, splitDate } from './field/partial-date.ts';
export { PartialDateField } from './field/partial-date-field.tsx';
export { PasswordField } from './field/password-field.tsx';
export { SelectField } from './field/select-field.tsx';
export { TextAreaField } from './field/text-area-field.tsx';
export { TextField } from './field/text-field.tsx';

export { FieldGroup, FormLayout } from './form/form.tsx';
export { type FieldErrors, type Form, useForm } from './form/use-form.ts';
export { Icon, type IconName } from './icon.tsx';
export { Disclosure } from './layout/disclosure.tsx';
export { type Fact, Facts } from './layout/facts.tsx';
export { Page } from './layout/page.tsx';
export { Panel } from './layout/panel.tsx';
export { SkipLink } from './layout/skip-link.tsx';
export { Grid, Row, Sides, Stack } from './layout/stack.tsx';
export { Unseen } from './layout/unseen.tsx';
export { Badge } from './mark/badge.tsx';
export { FlagChips } from './mark/flag-chips.tsx';
export { GuardedMark, HiddenMark } from './mark/lock-marks.tsx';
export { type Risk, RiskMark } from './mark/risk-mark.tsx';

export { Tabs } from './navigation/tabs.tsx';
export { ConfirmDialog } from './overlay/confirm-dialog.tsx';
export { Dialog } from './overlay/dialog.tsx';
export { Drawer } from './overlay/drawer.tsx';
export { useToast } from './overlay/toast.tsx';
export { type Stage, StageLine } from './story/stage-line.tsx';
export { Story, type StoryItem } from './story/story.tsx';
export type { Column, Sort } from './table/column.ts';
export { type ActiveFilter, FilterBar } from './table/filter-bar.tsx';
export { roles as tableRoles } from './table/roles.ts';
export { Table } from './table/table.tsx';
export { DateText, MomentText, RelativeTime } from './text/date-text.tsx';
export { DueText } from './text/due-text.tsx';
export { CountryName, LanguageName, ListText } from './text/names-of.tsx';
export { PersonName } from './text/person-name.tsx';
export { Muted, WrittenText } from './text/words.tsx';
export {
  type Appearance,
  applyAppearance,
  calendars,
  changeAppearance,
  densities,
  schemes,
  useAppearance,
} from './theme/appearance.ts';
export { adoptTheme } from './theme/theme.ts';
export { UiProvider } from './theme/ui-provider.tsx';
