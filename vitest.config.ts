import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Unit, component and property tests. Browser tests have their own configuration (vitest.e2e.config.ts).
export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    // Vitest leaves one core alone; of two that is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Generous: property tests share two cores with everything else; none asserts a time.
    testTimeout: 60_000,
  },
});
