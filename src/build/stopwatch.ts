/** The stages of a build, in their order. */
export const STAGES = ['read', 'check', 'number', 'render', 'tree', 'fit', 'docx', 'pdf'] as const;

/** One stage of a build. */
export type Stage = (typeof STAGES)[number];

/** Milliseconds spent in each stage; a stage that was not reached is absent. */
export type Timings = Readonly<Partial<Record<Stage, number>>>;

/** Adds up the time that each stage takes. */
export interface Stopwatch {
  /** Does the work and adds its time to the stage. */
  readonly time: <Result>(stage: Stage, work: () => Result | Promise<Result>) => Promise<Result>;
  readonly timings: () => Timings;
}

/** Starts a stopwatch on a clock that gives milliseconds. */
export function createStopwatch(clock: () => number): Stopwatch {
  const spent: Partial<Record<Stage, number>> = {};
  return {
    time: async (stage, work) => {
      const start = clock();
      try {
        return await work();
      } finally {
        spent[stage] = (spent[stage] ?? 0) + clock() - start;
      }
    },
    timings: () => ({ ...spent }),
  };
}
