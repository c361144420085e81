import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, unlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A local socket named after the data folder (short, because a socket's path may have 107 bytes only). No port. */
function socketPath(userData: string): string {
  const name = `zhuravli-${createHash('sha256').update(userData).digest('hex').slice(0, 24)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/**
 * The lock of Electron's `requestSingleInstanceLock`: `null` when another process has this data folder (it has then
 * been told our arguments), else the way to give the lock up. Synchronous like Electron's, hence the small probe.
 */
export function becomeOnlyInstance(
  userData: string,
  argv: readonly string[],
  onSecond: (argv: string[]) => void,
): (() => void) | null {
  const path = socketPath(userData);
  if (process.platform === 'win32' || existsSync(path)) {
    const probe = spawnSync(process.execPath, [import.meta.filename, path, JSON.stringify(argv)], {
      timeout: 10_000,
    });
    if (probe.status === 0) return null;
    if (existsSync(path) && process.platform !== 'win32') unlinkSync(path);
  }
  mkdirSync(userData, { recursive: true });
  const server = createServer((socket) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('error', () => {});
    socket.on('data', (part: string) => {
      text += part;
      if (!text.endsWith('\n')) return;
      socket.end('heard\n');
      onSecond(JSON.parse(text) as string[]);
    });
  });
  server.on('error', () => {});
  server.listen(path);
  server.unref();
  return () => void server.close();
}

if (import.meta.main) {
  const [, , path = '', argv = '[]'] = process.argv;
  const socket = connect(path, () => socket.write(`${argv}\n`));
  socket.on('error', () => process.exit(1));
  socket.on('data', () => process.exit(0));
}
