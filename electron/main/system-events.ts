import type { PowerMonitor } from 'electron';
import type { SystemEvent } from '../contract/channels.ts';

const pollMs = 5000;

/**
 * Tells when the person's session is locked or the computer goes to sleep, so that the vault locks (control E14).
 *
 * Electron reports the lock of the session on macOS and Windows only; on Linux its state is asked for every five
 * seconds. Returns the way to stop.
 */
export function watchSystem(
  monitor: Pick<PowerMonitor, 'on' | 'getSystemIdleState'>,
  platform: NodeJS.Platform,
  onEvent: (event: SystemEvent) => void,
): () => void {
  monitor.on('lock-screen', () => onEvent({ kind: 'os-lock' }));
  monitor.on('suspend', () => onEvent({ kind: 'suspend' }));
  if (platform !== 'linux') return () => {};
  let wasLocked = false;
  const timer = setInterval(() => {
    const isLocked = monitor.getSystemIdleState(3600) === 'locked';
    if (isLocked && !wasLocked) onEvent({ kind: 'os-lock' });
    wasLocked = isLocked;
  }, pollMs);
  timer.unref();
  return () => clearInterval(timer);
}
