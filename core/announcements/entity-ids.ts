import { type EntityId, encodeId } from '../base/ids.ts';
import { sha256Text } from '../base/sha256.ts';

/** An id that says what it names: the same words give the same id on every computer. */
export const hashId = (text: string): EntityId => encodeId(sha256Text(text).subarray(0, 16)) as EntityId;

/** The announcement of a slug (`2025-06-16-bodies`), shipped or in a pack. */
export const announcementId = (slug: string): EntityId => hashId(`zhuravli announcement\n${slug}`);

/** The report at an address, for the side it attributes its words to. */
export const reportId = (url: string, side: string): EntityId => hashId(`zhuravli report\n${url}\n${side}`);

/** A source of a pack that has no address. */
export const unaddressedSourceId = (title: string, kind: string, date: string): EntityId =>
  hashId(`zhuravli pack source\n${title}\n${kind}\n${date}`);
