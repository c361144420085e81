import { expect, test } from '../fixtures/app.ts';

test.beforeEach(async ({ app }) => {
  app.expectProblem(/permission|Permission|NotAllowed|policy/);
});

test('no permission is given, whether asked about or asked for', async ({ app }) => {
  await test.step('every permission that can be asked for by name is denied', async () => {
    const page = await app.page();
    const states = await page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'idle-detection',
        'local-fonts',
        'display-capture',
        'persistent-storage',
        'screen-wake-lock',
        'window-management',
        'background-sync',
        'periodic-background-sync',
        'accelerometer',
        'gyroscope',
        'magnetometer',
        'payment-handler',
        'nfc',
      ];
      const answers: [string, string][] = [];
      for (const name of names) {
        const state = await navigator.permissions.query({ name: name as PermissionName }).then(
          (status) => status.state,
          () => 'unknown here',
        );
        answers.push([name, state]);
      }
      return answers;
    });
    const granted = states.filter(([, state]) => state !== 'denied' && state !== 'unknown here');
    expect(granted).toEqual([]);
    expect(states.filter(([, state]) => state === 'denied').length).toBeGreaterThan(10);
  });
  await test.step('asking for it in earnest is refused', async () => {
    const page = await app.page();
    const answers = await page.evaluate(async () => {
      const refused = (promise: Promise<unknown> | undefined) =>
        (promise ?? Promise.reject(new Error('missing'))).then(
          () => 'granted',
          () => 'refused',
        );
      return {
        place: await new Promise((done) =>
          navigator.geolocation.getCurrentPosition(
            () => done('granted'),
            () => done('refused'),
          ),
        ),
        camera: await refused(navigator.mediaDevices.getUserMedia({ video: true, audio: true })),
        screen: await refused(navigator.mediaDevices.getDisplayMedia({ video: true })),
        clipboard: await refused(navigator.clipboard.readText()),
        midi: await refused(navigator.requestMIDIAccess({ sysex: true })),
        notifications: await Notification.requestPermission(),
      };
    });
    expect(answers).toEqual({
      place: 'refused',
      camera: 'refused',
      screen: 'refused',
      clipboard: 'refused',
      midi: 'refused',
      notifications: 'denied',
    });
  });
});
