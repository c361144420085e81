/** One end of a channel that carries structured clones: a forked process, or its parent. */
export type Port = {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
};

type Calls = Readonly<Record<string, (argument: never) => Promise<unknown>>>;
type Packet =
  | { readonly kind: 'call'; readonly number: number; readonly name: string; readonly argument: unknown }
  | { readonly kind: 'value'; readonly number: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly number: number; readonly message: string };

export type Peer<Theirs> = {
  call<Name extends keyof Theirs & string>(
    name: Name,
    ...args: Theirs[Name] extends (...args: infer A) => unknown ? A : never
  ): Theirs[Name] extends (...args: never) => infer R ? R : never;
  /** Everything still unanswered fails: the other side is gone. */
  end(reason: string): void;
};

/** The other side has ended, and with it every question to it. */
export class PeerEnded extends Error {}

/** Calls in both directions over one port; answers come in any order. */
export function createPeer<Theirs>(port: Port, ours: Calls): Peer<Theirs> {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastNumber = 0;
  let endedBy: string | null = null;

  const post = (packet: Packet) => {
    if (endedBy === null) port.send(packet);
  };
  port.onMessage((message) => {
    const packet = message as Packet;
    if (packet.kind === 'call') {
      const run = ours[packet.name];
      const { number } = packet;
      if (run === undefined) return post({ kind: 'error', number, message: `no call ${packet.name}` });
      Promise.resolve()
        .then(() => run(packet.argument as never))
        .then(
          (value) => post({ kind: 'value', number, value }),
          (error: unknown) =>
            post({
              kind: 'error',
              number,
              message: error instanceof Error ? (error.stack ?? error.message) : String(error),
            }),
        );
      return;
    }
    const entry = waiting.get(packet.number);
    waiting.delete(packet.number);
    if (packet.kind === 'value') entry?.resolve(packet.value);
    else entry?.reject(new Error(packet.message));
  });

  return {
    call: ((name: string, argument: unknown) =>
      new Promise((resolve, reject) => {
        if (endedBy !== null) return reject(new PeerEnded(endedBy));
        lastNumber += 1;
        waiting.set(lastNumber, { resolve, reject });
        post({ kind: 'call', number: lastNumber, name, argument });
      })) as unknown as Peer<Theirs>['call'],
    end(reason) {
      endedBy = reason;
      for (const entry of waiting.values()) entry.reject(new PeerEnded(reason));
      waiting.clear();
    },
  };
}
