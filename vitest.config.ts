import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Messages show times in the machine's zone; the expected ones were written in this.
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    setupFiles: ['test/seed.ts'],
    // Generous: a busy machine is no fault of the code.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
