import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

const commands = [
  ['serve'],
  ['demo'],
  ['demo', 'codes'],
  ['init'],
  ['doctor'],
  ['backup'],
  ['restore'],
  ['audit', 'verify'],
  ['keys', 'rotate'],
  ['keys', 'copy'],
  ['user', 'invite'],
  ['openapi'],
  ['link'],
  ['encode'],
  ['compare'],
];

describe('the command line', () => {
  it.each(commands)('has help for %s %s', async (...words) => {
    const { code, out, err } = await runCli(...words.filter((word) => word !== undefined), '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Usage: tutela');
    expect(out).toContain('--home <folder>');
    // Options, and after them something that a list of options does not say.
    expect(out.trim().split('\n\n').length).toBeGreaterThanOrEqual(4);
  });

  it('names every command, and suggests one for a slip', async () => {
    const { out } = await runCli('--help');
    for (const [first = ''] of commands) expect(out).toMatch(new RegExp(`^  ${first} `, 'm'));
    const { code, err } = await runCli('bakcup');
    expect(code).toBe(2);
    expect(err).toContain('Did you mean backup?');
  });

  it('tells misuse (2) from refusal (1)', async () => {
    expect((await runCli('restore')).code).toBe(2);
    expect((await runCli('backup', '--keep-days', 'many')).err).toContain(
      '--keep-days must be a whole number',
    );
    expect((await runCli('user', 'invite', '--name', 'A', '--agency', 'B', '--role', 'king')).code).toBe(2);
    const { code, err } = await runCli('serve', '--home', '/nowhere/at/all');
    expect(code).toBe(1);
    expect(err).toContain('There is no node in /nowhere/at/all yet. Run `tutela init`');
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('refuses settings by name', async () => {
    const { code, err } = await runCli('serve', '--port', 'front');
    expect(code).toBe(1);
    expect(err).toContain('TUTELA_PORT');
  });

  it('prints the interface without a node', async () => {
    const { code, out } = await runCli('openapi');
    expect(code).toBe(0);
    const document = JSON.parse(out);
    expect(document.openapi).toBe('3.1.0');
    expect(document.paths['/api/protection/files']).toHaveProperty('post');
    expect(document.paths).toHaveProperty('/api/openapi.json');
  });
});
