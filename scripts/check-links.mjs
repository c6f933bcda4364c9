// Every relative link and anchor in the Markdown pages leads somewhere, and every page says what it governs:
// a line "Governs: `path`, `path`" near its top, with paths that exist.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** These two are about the whole. */
const governAll = new Set(['README.md', 'CHANGELOG.md']);

const withoutCode = (text) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** Headings as the anchors that forges make of them. */
const anchorsOf = (text) =>
  text
    .replace(/^```[\s\S]*?^```/gm, '')
    .split('\n')
    .filter((line) => /^#+ /.test(line))
    .map((line) =>
      line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    );

function checkLink(page, target) {
  if (/^[a-z]+:/.test(target)) return undefined;
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : normalize(join(dirname(page), decodeURI(path)));
  if (!existsSync(file)) return `${page}: the link to ${target} leads nowhere`;
  if (anchor === undefined || !file.endsWith('.md')) return undefined;
  if (anchorsOf(readFileSync(file, 'utf8')).includes(anchor)) return undefined;
  return `${page}: ${file} has no heading for #${anchor}`;
}

function checkGoverned(page, text) {
  if (governAll.has(page)) return [];
  const line = text.split('\n', 8).find((candidate) => candidate.startsWith('Governs: '));
  const paths = [...(line ?? '').matchAll(/`([^`]+)`/g)].map(([, path]) => path);
  if (paths.length === 0) return [`${page}: no line "Governs: \`path\`" near the top`];
  return paths
    .filter((path) => !existsSync(path))
    .map((path) => `${page}: governs ${path}, which does not exist`);
}

const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', '*.md'], {
  encoding: 'utf8',
});
const pages = list.split('\n').filter((page) => page !== '' && existsSync(page));
let links = 0;
const problems = pages.flatMap((page) => {
  const text = readFileSync(page, 'utf8');
  const targets = [...withoutCode(text).matchAll(/\]\(([^)\s]+)[^)]*\)/g)].map(([, target]) => target);
  links += targets.length;
  return [...checkGoverned(page, text), ...targets.map((target) => checkLink(page, target)).filter(Boolean)];
});
if (pages.length === 0) problems.push('no Markdown page was found');

for (const problem of problems) console.error(`- ${problem}`);
console.log(`${pages.length} pages, ${links} links, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
