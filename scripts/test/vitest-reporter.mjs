// Writes what vitest found to artefacts/unit.json: how many passed, and each failed or skipped test with its reason,
// which vitest's own JSON leaves out.
import { mkdirSync, writeFileSync } from 'node:fs';

const nameOf = (test) => `${test.module.relativeModuleId} ${test.fullName}`;
const firstLine = (errors) => errors?.[0]?.message?.split('\n', 1)[0] ?? 'no message';

/** Reasons stand beside the test (`context.skip('why')`), or in its name ("… (skipped: why)"). */
const reasonOf = (test) => test.result().note ?? /\(skipped: (.+)\)/.exec(test.fullName)?.[1];

export default class UnitReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state) => tests.filter((test) => test.result().state === state);
    // A file that does not load, or a hook that fails, fails without a failing test.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && ![...module.children.allTests('failed')].length,
    );
    const report = {
      passed: inState('passed').length,
      failed: [
        ...inState('failed').map((test) => ({ name: nameOf(test), reason: firstLine(test.result().errors) })),
        ...inState('pending').map((test) => ({ name: nameOf(test), reason: 'never ended' })),
        ...broken.map((module) => ({ name: module.relativeModuleId, reason: firstLine(module.errors()) })),
        ...unhandledErrors.map((error) => ({ name: 'outside of a test', reason: firstLine([error]) })),
      ],
      skipped: inState('skipped').map((test) => ({ name: nameOf(test), reason: reasonOf(test) })),
    };
    mkdirSync('artefacts', { recursive: true });
    writeFileSync('artefacts/unit.json', `${JSON.stringify(report, null, 2)}\n`);
  }
}
