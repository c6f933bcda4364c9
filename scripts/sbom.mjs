// Writes the bill of materials, CycloneDX, to artefacts/sbom.json.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});
const { components } = JSON.parse(text);
mkdirSync('artefacts', { recursive: true });
writeFileSync('artefacts/sbom.json', text);
console.log(`artefacts/sbom.json: ${components.length} components`);
