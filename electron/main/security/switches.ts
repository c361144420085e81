/** Switches that open the app to another program: its memory and keys could be read (control E22). */
export const dangerousSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'load-extension',
  'js-flags',
] as const;

/** The first dangerous switch that a released app was started with, or `null`. While developing all are allowed. */
export function findDangerousSwitch(
  isPackaged: boolean,
  hasSwitch: (name: string) => boolean,
): string | null {
  return isPackaged ? (dangerousSwitches.find(hasSwitch) ?? null) : null;
}
