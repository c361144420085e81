import { describe, expect, it } from 'vitest';
import { dangerousSwitches, findDangerousSwitch } from './switches.ts';

describe('dangerous switches', () => {
  it.each(dangerousSwitches)('stop a released app that was started with --%s', (name) => {
    expect(findDangerousSwitch(true, (asked) => asked === name)).toBe(name);
  });
  it('stop nothing while developing', () => {
    expect(findDangerousSwitch(false, () => true)).toBeNull();
  });
  it('are missing from an ordinary start', () => {
    expect(findDangerousSwitch(true, () => false)).toBeNull();
  });
  it.each(['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk', 'load-extension'])(
    'include %s',
    (name) => {
      expect(dangerousSwitches).toContain(name);
    },
  );
});
