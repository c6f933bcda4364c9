// Sets one paper as PDF, in a thread of its own: the compiler holds its thread for as long as it works.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const require = createRequire(import.meta.url);
const fonts = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
];
/** Stands for a letter that none of the fonts has. */
const noLetter = '\u{FFFD}';

/** The template is the only file that the compiler can read: what is printed comes as an input. */
const compiler = NodeCompiler.create({
  workspace: import.meta.dirname,
  fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(require.resolve(font))) }],
});

function setPages(paper, missing) {
  const compiled = compiler.compile({
    mainFilePath: path.join(import.meta.dirname, 'paper.typ'),
    inputs: { paper: JSON.stringify(paper), missing: missing ? 'yes' : 'no' },
  });
  if (compiled.result === null) return { problem: 'template' };
  const creationTimestamp = Math.floor(workerData.printedAt / 1000);
  try {
    return { pdf: compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp }) };
  } catch (error) {
    return { problem: 'letters', letters: lettersIn(String(error)) };
  }
}

/** The letters that an accessible document may not hold, since no font can show them; the compiler names them. */
function lettersIn(message) {
  const quoted = [...message.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/g)].map(
    ([, text]) => text,
  );
  const plain = quoted.map((text) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
  return new Set(plain.join(''));
}

const without = (letters) => (_, value) =>
  typeof value === 'string'
    ? Array.from(value, (letter) => (letters.has(letter) ? noLetter : letter)).join('')
    : value;

let { paper } = workerData;
let pages = setPages(paper, false);
for (let tries = 0; pages.letters?.size > 0 && tries < 3; tries += 1) {
  paper = JSON.parse(JSON.stringify(paper, without(pages.letters)));
  pages = setPages(paper, true);
}
// A message of the compiler may quote what was to be printed: only the kind of problem leaves this thread.
parentPort.postMessage(pages.pdf === undefined ? pages.problem : new Uint8Array(pages.pdf));
