import { expose, transfer } from 'comlink';
import type { ReaderApi } from '../../core/lists/reader-api.ts';
import { createReader } from '../readers/reader.ts';

const reader = createReader((length) => crypto.getRandomValues(new Uint8Array(length)));

/** What is packed goes over to the page, which goes on with it to the vault: never two of it. */
const given = (packed: Uint8Array<ArrayBuffer>) => transfer(packed, [packed.buffer]);

/** The reading worker: opens list files that come from anywhere. It has no key and no vault; whoever started it ends it when it takes too long. */
expose({
  ...reader,
  packList: (...of) => given(reader.packList(...of)),
  packCases: (...of) => given(reader.packCases(...of)),
} satisfies ReaderApi);
