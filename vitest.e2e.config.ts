import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** Longest first, so that the two that run at a time end together; the others follow as they come. */
const LONGEST = [
  'composers.firefox',
  'main-job.firefox',
  'check',
  'surfaces',
  'survival',
  'composers',
  'main-job',
  'sending',
  'sites',
];
const place = ({ moduleId }: TestSpecification) => {
  const index = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return index === -1 ? LONGEST.length : index;
};
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

// Browser tests: real Chromium and Firefox, the built extension, replica sites on loopback under their true host names.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    // Each file has a browser and ports of its own, and a browser waits more than it works.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two browsers share the cores.
    expect: { poll: { timeout: 15_000 } },
  },
});
