import { journalPath, type VaultHandle } from '../../electron/contract/channels.ts';

/**
 * Reads sealed journal bytes of an opened vault by the own scheme, in ranges; works in a worker too.
 *
 * `null` for whatever does not answer with bytes: a file that is not there, a folder that went away. A range
 * beyond the end gives no bytes.
 */
export const createSegmentSource = (handle: VaultHandle) => ({
  async read(
    deviceId: string,
    number: number,
    from: number,
    to: number,
  ): Promise<Uint8Array<ArrayBuffer> | null> {
    const range = { Range: `bytes=${from}-${to - 1}` };
    try {
      const response = await fetch(journalPath(handle, deviceId, number), { headers: range });
      if (response.status === 416 && response.headers.has('Content-Range')) return new Uint8Array();
      if (response.status !== 206) return null;
      return new Uint8Array(await response.arrayBuffer());
    } catch {
      return null;
    }
  },
});
