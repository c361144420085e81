import { describe, expect, it } from 'vitest';
import { createBugReports } from './bug-reports.ts';

describe('reports of bugs', () => {
  it('reach who listens, and wait for the first listener', () => {
    const bugs = createBugReports();
    bugs.report('RangeError');
    const heard: string[] = [];
    const stop = bugs.subscribe((name) => heard.push(name));
    bugs.report('TypeError');
    stop();
    bugs.report('SyntaxError');
    expect(heard).toEqual(['RangeError', 'TypeError']);
  });
});
