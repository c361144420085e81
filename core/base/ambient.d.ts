/**
 * The few platform globals that core may use. Everything else of the DOM and of Node is missing on
 * purpose: core compiles with neither, so that it can run in a worker, in Node and in a test alike.
 */
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array | ArrayBuffer, options?: { stream?: boolean }): string;
}
