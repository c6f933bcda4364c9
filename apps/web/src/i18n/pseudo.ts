/**
 * Made-up languages, made from English at run time, in which a person sees at once what was not put through the
 * messages, what breaks when words are longer, and what stands on the wrong side when reading goes from the right.
 */
const plain = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz';
const accented = 'ÀàƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþɊɋŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž';
const accents = new Map(Array.from(plain, (letter, at) => [letter, accented[at] ?? letter]));

const accent = (text: string) => Array.from(text, (letter) => accents.get(letter) ?? letter).join('');

/** English with accents, a third longer, in brackets: `[Ḟîļéš·one]`. */
export function accentedMessage(message: string): string {
  const words = mapWords(message, accent);
  const letters = message.replace(/\{[^}]*\}/g, '').length;
  const longer = '~'.repeat(Math.ceil(letters * 0.35));
  // In words of ten, for no language makes a sentence longer by one endless word.
  return `[${words}${longer.replace(/~{10}(?=~)/g, '$& ')}]`;
}

const rightToLeftMark = '\u200F';

/** English that claims to be read from the right, as Arabic and Hebrew are. */
export function rightToLeftMessage(message: string): string {
  return `${rightToLeftMark}${mapWords(message, (text) => `${text}${rightToLeftMark}`)}`;
}

/**
 * Applies `change` to what a reader reads in an ICU message, and to nothing else: not to arguments, to the names of
 * choices, or to tags.
 */
export function mapWords(message: string, change: (text: string) => string): string {
  let result = '';
  let at = 0;
  while (at < message.length) {
    const next = /[{<]/.exec(message.slice(at));
    const end = next ? at + next.index : message.length;
    if (end > at) result += change(message.slice(at, end));
    if (!next) break;
    const stop = message[end] === '<' ? message.indexOf('>', end) + 1 : closingBrace(message, end) + 1;
    const part = message.slice(end, stop);
    result += part.startsWith('<') ? part : mapArgument(part, change);
    at = stop;
  }
  return result;
}

/** `{count, plural, one {# file} other {# files}}`: only the words of the choices are read. */
function mapArgument(argument: string, change: (text: string) => string): string {
  const head = /^\{\s*[\w.]+\s*,\s*(?:plural|select|selectordinal)\s*,/.exec(argument)?.[0];
  if (head === undefined) return argument;
  let result = head;
  let at = head.length;
  while (at < argument.length - 1) {
    const open = argument.indexOf('{', at);
    if (open < 0) break;
    const close = closingBrace(argument, open);
    result += `${argument.slice(at, open)}{${mapWords(argument.slice(open + 1, close), change)}}`;
    at = close + 1;
  }
  return result + argument.slice(at);
}

/** Where the brace that is opened at `open` is closed. */
function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new RangeError('a message with an open brace');
}
