import { defineConfig } from 'vitest/config';

// Browser tests: real Chromium, the built extension, replica sites on loopback under their true host names.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
