export type Queue = {
  /** Runs the job after all earlier ones, whatever became of them. */
  run<T>(job: () => Promise<T>): Promise<T>;
  /** When everything given so far has ended. */
  settled(): Promise<void>;
};

/** One thing at a time, in the order given: changes may not overtake each other on their way to the disk. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(job) {
      const outcome = last.then(job, job);
      last = outcome.catch(() => undefined);
      return outcome;
    },
    settled: async () => {
      await last;
    },
  };
}
