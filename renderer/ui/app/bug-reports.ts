/** Bugs outside of React, brought to the error boundary. Only names of errors pass, never what they hold. */
export type BugReports = {
  readonly report: (name: string) => void;
  readonly subscribe: (listener: (name: string) => void) => () => void;
};

/** A report that comes before anybody listens is kept for the first listener. */
export function createBugReports(): BugReports {
  const listeners = new Set<(name: string) => void>();
  const waiting: string[] = [];
  return {
    report(name) {
      if (listeners.size === 0) waiting.push(name);
      for (const listener of listeners) listener(name);
    },
    subscribe(listener) {
      listeners.add(listener);
      for (const name of waiting.splice(0)) listener(name);
      return () => void listeners.delete(listener);
    },
  };
}
