import { expose } from 'comlink';
import { createReader } from '../readers/reader.ts';

/** The reading worker: opens list files that come from anywhere. It has no key and no vault; whoever started it ends it when it takes too long. */
expose(createReader((length) => crypto.getRandomValues(new Uint8Array(length))));
