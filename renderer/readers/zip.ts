import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { readLimits } from '../../core/lists/grid.ts';
import { GivenUp } from './failing.ts';

const SLICE_BYTES = 64 * 1024;
/** A blank sheet packs better than the ratio allows; below this size nothing can be choked. */
const FREE_BYTES = 1024 * 1024;

/** Where the bytes of a wanted entry go, piece by piece; entries come in the order of the file. */
export type EntrySink = { readonly onBytes: (bytes: Uint8Array) => void; readonly onEnd: () => void };

/**
 * Unpacks the wanted entries of a zip file as a stream, counting what really comes out: the sizes that a zip
 * names in its own head can lie.
 */
export function unzip(bytes: Uint8Array, sinkFor: (name: string) => EntrySink | null): void {
  let entries = 0;
  let total = 0;
  const open = new Set<string>();
  const reader = new Unzip((file: UnzipFile) => {
    entries += 1;
    if (entries > readLimits.entries) throw new GivenUp('file.bomb');
    const sink = sinkFor(file.name);
    if (sink === null) return;
    if (file.compression !== 0 && file.compression !== 8) throw new GivenUp('file.encrypted');
    let size = 0;
    open.add(file.name);
    file.ondata = (error, data, isFinal) => {
      // What is thrown in here comes back as an error once.
      if (error !== null) throw error instanceof GivenUp ? error : new GivenUp('file.damaged');
      size += data.length;
      total += data.length;
      const isFarTooMuch = total > FREE_BYTES && total > bytes.length * readLimits.ratio;
      if (size > readLimits.entryBytes || total > readLimits.totalBytes || isFarTooMuch)
        throw new GivenUp('file.bomb');
      sink.onBytes(data);
      if (!isFinal) return;
      open.delete(file.name);
      sink.onEnd();
    };
    file.start();
  });
  reader.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += SLICE_BYTES)
      reader.push(bytes.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= bytes.length);
  } catch (error) {
    if (error instanceof GivenUp) throw error;
    // fflate throws plain errors for everything that is wrong inside the packed bytes.
    throw new GivenUp('file.damaged');
  }
  if (open.size > 0) throw new GivenUp('file.damaged');
}

/** The wanted entries as readers of XML pieces. */
export function unzipXml(bytes: Uint8Array, readerFor: (name: string) => XmlSink | null): void {
  unzip(bytes, (name) => {
    const sink = readerFor(name);
    if (sink === null) return null;
    const decoder = new TextDecoder('utf-8');
    return {
      onBytes: (piece) => sink.write(decoder.decode(piece, { stream: true })),
      onEnd: () => sink.end(decoder.decode()),
    };
  });
}

export type XmlSink = { write(text: string): void; end(rest: string): void };
