import { blobPath, type VaultHandle } from '../../electron/contract/channels.ts';

/**
 * Reads sealed bytes of a blob by the own scheme, in ranges; works in a worker too.
 *
 * `null` when there is no such file; `'failed'` for whatever else does not answer with bytes.
 */
export const createBlobSource = (handle: VaultHandle) => ({
  async read(
    blob: string,
    from: number,
    to: number,
  ): Promise<{ readonly bytes: Uint8Array; readonly sizeBytes: number } | null | 'failed'> {
    try {
      const range = { Range: `bytes=${from}-${to - 1}` };
      const response = await fetch(blobPath(handle, blob), { headers: range });
      if (response.status === 404) return null;
      const size = /\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '')?.[1];
      if (response.status === 416 && size !== undefined)
        return { bytes: new Uint8Array(), sizeBytes: Number(size) };
      if (response.status !== 206 || size === undefined) return 'failed';
      return { bytes: new Uint8Array(await response.arrayBuffer()), sizeBytes: Number(size) };
    } catch {
      return 'failed';
    }
  },
});
