import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SystemEvent } from '../contract/channels.ts';
import { watchSystem } from './system-events.ts';

afterEach(() => void vi.useRealTimers());

function watched(platform: NodeJS.Platform) {
  vi.useFakeTimers();
  const monitor = Object.assign(new EventEmitter(), {
    state: 'active',
    getSystemIdleState: () => monitor.state,
  });
  const events: SystemEvent[] = [];
  const stop = watchSystem(monitor as never, platform, (event) => events.push(event));
  return { monitor, events, stop };
}

describe('the system', () => {
  it('is heard when it locks or sleeps', () => {
    const { monitor, events } = watched('win32');
    monitor.emit('lock-screen');
    monitor.emit('suspend');
    expect(events).toEqual([{ kind: 'os-lock' }, { kind: 'suspend' }]);
  });

  it('is asked every five seconds on Linux, and each lock is told once', () => {
    const { monitor, events, stop } = watched('linux');
    monitor.state = 'locked';
    vi.advanceTimersByTime(15_000);
    monitor.state = 'active';
    vi.advanceTimersByTime(5_000);
    monitor.state = 'locked';
    vi.advanceTimersByTime(5_000);
    expect(events).toEqual([{ kind: 'os-lock' }, { kind: 'os-lock' }]);
    stop();
    vi.advanceTimersByTime(60_000);
    expect(events).toHaveLength(2);
  });
});
