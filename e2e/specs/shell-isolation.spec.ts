import { expect, test } from '../fixtures/app.ts';

test('the page has nothing but the bridge, and the bridge is shut to misuse', async ({ app }) => {
  await test.step('the page has nothing of Node and nothing of Electron', async () => {
    const page = await app.page();
    const found = await page.evaluate(() =>
      [
        'require',
        'process',
        'module',
        'exports',
        'Buffer',
        'global',
        '__dirname',
        'electron',
        'ipcRenderer',
      ].filter(
        (name) =>
          name in globalThis && !(globalThis as Record<string, unknown>)[name]?.toString().includes('HTML'),
      ),
    );
    expect(found).toEqual([]);
  });
  await test.step('the bridge is named functions only, and cannot be changed', async () => {
    const page = await app.page();
    const bridge = await page.evaluate(() => {
      const own = Object.entries(window.zhuravli);
      // Assignments that fail are silent outside strict code; `Reflect` says so.
      const target = window as unknown as Record<string, unknown>;
      return {
        names: own.map(([name]) => name).sort(),
        areFunctions: own.every(([, member]) => typeof member === 'function'),
        isFrozen: Object.isFrozen(window.zhuravli),
        wasReplaced: Reflect.set(target, 'zhuravli', {}),
        wasChanged: Reflect.set(window.zhuravli, 'appInfo', () => 'mine'),
        wasRemoved: Reflect.deleteProperty(window.zhuravli, 'appInfo'),
      };
    });
    expect(bridge).toEqual({
      names: [
        'appInfo',
        'appendBlob',
        'appendExport',
        'appendJournal',
        'beginBlob',
        'beginExport',
        'blobProgress',
        'chooseFiles',
        'chooseFolder',
        'closeReady',
        'closeVault',
        'createVault',
        'finishBlob',
        'finishExport',
        'listBlobs',
        'listDrafts',
        'listVaults',
        'onSystemEvent',
        'openVault',
        'printPage',
        'readSettings',
        'renewWindow',
        'revealVault',
        'stopBlob',
        'stopExport',
        'storeBlob',
        'writeDraft',
        'writeHeader',
        'writeSettings',
      ],
      areFunctions: true,
      isFrozen: true,
      wasReplaced: false,
      wasChanged: false,
      wasRemoved: false,
    });
  });
  await test.step('a bad request is answered with a code and does nothing', async () => {
    const page = await app.page();
    const answers = await page.evaluate(async () => {
      const bridge = window.zhuravli as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
      return [
        await bridge.writeSettings?.({ theme: 'pink' }),
        await bridge.writeSettings?.({ path: '/etc' }),
        await bridge.openVault?.({ folder: '/etc' }),
        await bridge.openVault?.({ folder: 'aaaaaaaaaaaaaaaaaaaaaa' }),
        await bridge.chooseFolder?.('elsewhere'),
      ];
    });
    expect(answers).toEqual(Array(5).fill({ ok: false, code: 'bridge.bad-request' }));
  });
  await test.step('WebRTC and sockets are gone from the page', async () => {
    const page = await app.page();
    const found = await page.evaluate(() =>
      ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebSocket', 'WebTransport'].filter(
        (name) => name in window,
      ),
    );
    expect(found).toEqual([]);
  });
  await test.step('the page cannot get WebRTC back from a frame of its own', async () => {
    app.expectProblem(/frame-src|Content Security Policy|ERR_BLOCKED/i);
    const page = await app.page();
    const gathered = await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentWindow as unknown as { RTCPeerConnection?: typeof RTCPeerConnection } | null;
      if (inner?.RTCPeerConnection === undefined) return [];
      const candidates: string[] = [];
      const connection = new inner.RTCPeerConnection();
      connection.createDataChannel('x');
      const isDone = new Promise<void>((done) => {
        connection.onicecandidate = ({ candidate }) => {
          if (candidate === null) done();
          else candidates.push(candidate.candidate);
        };
      });
      await connection.setLocalDescription(await connection.createOffer());
      await isDone;
      return candidates;
    });
    expect(gathered).toEqual([]);
  });
});
