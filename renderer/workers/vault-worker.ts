import { readCatalogue } from '../../core/announcements/catalogue.ts';
import { rateSecret } from '../../core/vault/strength.ts';
import { wordLists } from '../../core/vault/word-lists.ts';
import dropped from '../../reference/dropped.json';
import events from '../../reference/events.json';
import { deriveInWorker, timeDerivation } from '../platform/argon2.ts';
import { createBlobSource } from '../platform/blob-source.ts';
import { createWebCrypto } from '../platform/crypto.ts';
import { drawPdfInWorker } from '../platform/pdf-picture.ts';
import { createSegmentSource } from '../platform/segment-source.ts';
import { makeThumbnail } from '../platform/thumbnail.ts';
import { createCatalogue } from '../services/catalogue.ts';
import { type Connect, reachBridge, serveVault } from '../services/rpc.ts';
import { createVaultService } from '../services/vault/vault-service.ts';

/** Day on which the shipped announcements were compiled (`reference/README.md`). */
const catalogueVersion = '2026-11-22';

/** The vault worker: keys, records and index live here, and go with it. */
self.onmessage = ({ data }: MessageEvent<Connect>) => {
  const shipped = readCatalogue(events, catalogueVersion, undefined, dropped);
  // A build with a broken catalogue is a bug; the catalogue's own test finds it first.
  if (!shipped.ok) throw new Error(shipped.error.code);
  const vault = createVaultService({
    bridge: reachBridge(data.bridge),
    crypto: createWebCrypto(deriveInWorker),
    timeDerivation: timeDerivation(deriveInWorker),
    segmentsOf: createSegmentSource,
    blobsOf: createBlobSource,
    makeThumbnail: (file, shown) => (shown === 'pdf' ? drawPdfInWorker(file) : makeThumbnail(file)),
    indexedDb: { factory: indexedDB, keyRange: IDBKeyRange },
    catalogue: createCatalogue(shipped.value),
    // The file's own name has the digest of what was built.
    edition: new URL(import.meta.url).pathname,
    clock: { nowMs: () => Date.now() },
    wordsOf: async (language) => wordLists[language],
    rate: async (secret) => rateSecret(secret),
    // The name only: a message may quote what was typed.
    onBug: (error) => data.bugs.postMessage(error instanceof Error ? error.name : typeof error),
  });
  serveVault(vault, data.api);
};
