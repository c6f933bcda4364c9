import type { Screening, ScreeningAnswer } from '@tutela/domain';
import { FormattedMessage } from 'react-intl';
import { DateText, type Fact, LanguageName, WrittenText } from '../../ui/index.ts';
import { interpreterWords } from '../words/talk-words.ts';
import { indicatorLabel } from './indicator-words.ts';
import { screeningFields } from './screening-fields.ts';
import { answerWords, settingWords } from './screening-words.ts';

/** What a screening recorded: its answers, then how they came about. */
export function screeningFacts(screening: Screening): Fact[] {
  const { answers, setting, language, interpreter, askedOn, words, toolVersion } = screening;
  const indicatorsWith = (asked: ScreeningAnswer) =>
    answers.filter(({ answer }) => answer === asked).map(({ indicator }) => indicator);
  const listed = (['yes', 'unknown', 'no'] as const)
    .map((answer) => ({ answer, indicators: indicatorsWith(answer) }))
    .filter(({ indicators }) => indicators.length > 0)
    .map(({ answer, indicators }) => ({
      key: answer,
      label: <FormattedMessage {...answerWords[answer]} />,
      value: <IndicatorList indicators={indicators} />,
    }));
  return [
    ...listed,
    {
      key: 'not_asked',
      label: <FormattedMessage {...answerWords.not_asked} />,
      value: (
        <FormattedMessage
          id="screening.notAsked.count"
          defaultMessage="{count, number} of {all, number} indicators; list version {version, number}"
          values={{ count: indicatorsWith('not_asked').length, all: answers.length, version: toolVersion }}
        />
      ),
    },
    ...(words === ''
      ? []
      : [
          {
            key: 'words',
            label: <FormattedMessage {...screeningFields.words} />,
            value: <WrittenText>{words}</WrittenText>,
          },
        ]),
    {
      key: 'how',
      label: <FormattedMessage id="screening.how" defaultMessage="Asked" />,
      value: (
        <FormattedMessage
          id="screening.how.words"
          defaultMessage="{day}; {setting}; {language}; {interpreter}"
          values={{
            day: <DateText date={askedOn} />,
            setting: <FormattedMessage {...settingWords[setting]} />,
            language: <LanguageName code={language} />,
            interpreter: <FormattedMessage {...interpreterWords[interpreter]} />,
          }}
        />
      ),
    },
  ];
}

export function IndicatorList({ indicators }: { indicators: readonly string[] }) {
  return (
    <ul>
      {indicators.map((indicator) => (
        <li key={indicator}>{indicatorLabel(indicator)}</li>
      ))}
    </ul>
  );
}
