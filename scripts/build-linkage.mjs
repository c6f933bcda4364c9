// Compiles packages/linkage/assembly (AssemblyScript) and checks the bytes in, so that nobody who uses the package
// needs a compiler.
//   node scripts/build-linkage.mjs           writes
//   node scripts/build-linkage.mjs --check   fails when the bytes are not those of the source
import { readFileSync, writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const source = 'packages/linkage/assembly/index.ts';
const target = 'packages/linkage/src/kernel/bytes.generated.ts';
const options = [
  ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--noAssert', '--runtime', 'stub'],
  ...['--enable', 'simd,threads', '--importMemory', '--sharedMemory'],
  // The memory comes from the host, which decides how large it is.
  ...['--initialMemory', '1', '--maximumMemory', '65536'],
];

async function compile() {
  let bytes;
  const { error, stderr } = await asc.main([source, '--outFile', 'kernel.wasm', ...options], {
    readFile: (name, base) => {
      try {
        return readFileSync(new URL(`../${base}/${name}`, import.meta.url), 'utf8');
      } catch {
        return null;
      }
    },
    writeFile: (_name, contents) => {
      bytes = contents;
    },
    listFiles: () => [],
  });
  if (error || bytes === undefined)
    throw new Error(`the kernel does not compile\n${stderr}`, { cause: error });
  return bytes;
}

const bytes = Buffer.from(await compile());
const lines = bytes.toString('base64').match(/.{1,100}/g);
const text = [
  `// Compiled from packages/linkage/assembly by \`npm run kernel\`: ${bytes.length} bytes of WebAssembly.`,
  'export const kernelBase64 =',
  `${lines.map((line) => `  '${line}'`).join(' +\n')};`,
  '',
].join('\n');

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error(`${target} is not what the source gives. Run \`npm run kernel\` and commit the file.`);
  process.exit(1);
}
console.log(`${bytes.length} bytes of WebAssembly in ${target}`);
