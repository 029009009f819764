import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Messages show times in the machine's zone; the expected ones were written in this.
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    testTimeout: 30_000,
  },
});
