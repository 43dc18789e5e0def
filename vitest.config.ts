/** Three sets of tests: of the code alone, of the built files, and of the built extension in real browsers. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/built/**', 'test/browser/**'],
        },
      },
      {
        test: {
          name: 'built',
          include: ['test/built/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A second browser would make the first one slow.
          fileParallelism: false,
        },
      },
    ],
  },
});
