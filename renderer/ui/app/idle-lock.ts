import { useEffect, useRef, useState } from 'react';

/** When the vault locks by itself, and when the notice before it begins. */
export type IdlePlan = { readonly warnAtMs: number; readonly lockAtMs: number };

const warningMs = 30_000;

/** `null` when the person switched locking off (0 minutes). */
export function planIdle(lastActiveMs: number, idleMinutes: number): IdlePlan | null {
  if (idleMinutes <= 0) return null;
  const lockAtMs = lastActiveMs + idleMinutes * 60_000;
  return { warnAtMs: Math.max(lastActiveMs, lockAtMs - warningMs), lockAtMs };
}

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input'] as const;

/**
 * Locks after a time without a key or a pointer; returns the seconds left while the notice stands.
 *
 * The clock is asked every second instead of one long timer: after a sleep of the computer the lock
 * comes at once, not minutes later.
 */
export function useIdleLock(idleMinutes: number, isActive: boolean, onLock: () => void): number | null {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const lastActiveMs = useRef(Date.now());
  const lock = useRef(onLock);
  useEffect(() => {
    lock.current = onLock;
  });
  useEffect(() => {
    if (!isActive) return;
    lastActiveMs.current = Date.now();
    const touch = () => {
      lastActiveMs.current = Date.now();
      setSecondsLeft(null);
    };
    const tick = () => {
      const plan = planIdle(lastActiveMs.current, idleMinutes);
      const now = Date.now();
      if (plan === null || now < plan.warnAtMs) return;
      if (now >= plan.lockAtMs) {
        clearInterval(timer);
        lock.current();
        return;
      }
      setSecondsLeft(Math.ceil((plan.lockAtMs - now) / 1000));
    };
    const timer = setInterval(tick, 1000);
    for (const sign of signs) addEventListener(sign, touch, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) removeEventListener(sign, touch, { capture: true });
    };
  }, [isActive, idleMinutes]);
  return isActive ? secondsLeft : null;
}
