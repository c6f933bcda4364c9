import { Volume2 } from 'lucide-react';
import { FormattedMessage } from 'react-intl';

/** A voice that reads words in their language, where the device has one. */
export function ReadAloud({ words, language }: { words: string; language: string }) {
  if (!('speechSynthesis' in window)) return null;
  return (
    <button type="button" onClick={() => readAloud(words, language)}>
      <Volume2 aria-hidden size={24} />
      <FormattedMessage id="me.aloud" defaultMessage="Read to me" />
    </button>
  );
}

function readAloud(words: string, language: string): void {
  const voice = new SpeechSynthesisUtterance(words);
  voice.lang = language;
  speechSynthesis.cancel();
  speechSynthesis.speak(voice);
}
