import type { Page } from 'playwright-core';

type Answer = {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

/**
 * Looks into the dedicated workers of a page through the DevTools protocol.
 *
 * Attaches to those that run now and to those that are started later. `heapBytes`: JavaScript heap in use in all of them
 * together, after a collection.
 */
export async function probeWorkers(page: Page): Promise<{ heapBytes(): Promise<number> }> {
  const session = await page.context().newCDPSession(page);
  const targets = new Set<string>();
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') targets.add(sessionId);
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => void targets.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer;
    waiting.get(answer.id ?? 0)?.(answer);
  });
  const options = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
  await session.send('Target.setAutoAttach', options);

  async function send(sessionId: string, method: string): Promise<unknown> {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params: {} });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = await answered;
    waiting.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }
  const sendAll = (method: string) => Promise.all([...targets].map((target) => send(target, method)));

  return {
    async heapBytes() {
      await sendAll('HeapProfiler.collectGarbage');
      const all = (await sendAll('Runtime.getHeapUsage')) as readonly { readonly usedSize: number }[];
      return all.reduce((sum, { usedSize }) => sum + usedSize, 0);
    },
  };
}
