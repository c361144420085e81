import type { Protocol } from 'electron';
import { answers } from './parent.ts';
import { standIn } from './stand-in.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();
const registered = new Map<string, object>();

export const protocol = standIn<Protocol>('protocol', {
  registerSchemesAsPrivileged: (schemes) => {
    for (const { scheme, privileges } of schemes) registered.set(scheme, privileges ?? {});
  },
  handle: (scheme, handler) => {
    const privileges = registered.get(scheme);
    if (privileges === undefined)
      throw new Error(`electron stand-in: ${scheme} was not registered before ready`);
    handlers.set(scheme, handler as unknown as Handler);
  },
});

answers.request = async ({ url, method, headers }) => {
  const handler = handlers.get(new URL(url).protocol.slice(0, -1));
  if (handler === undefined) return { status: 404, headers: {}, body: new Uint8Array() };
  const ownHeaders = Object.entries(headers).filter(([name]) => !name.startsWith(':'));
  const response = await handler(new Request(url, { method, headers: ownHeaders as [string, string][] }));
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
};
