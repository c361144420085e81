import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { GivenUp } from './failing.ts';
import type { XmlSink } from './zip.ts';

const MAX_DEPTH = 64;

export type XmlHandlers = {
  /** Names without their prefix: `w:tbl` is `tbl`. */
  readonly onOpen?: (name: string, attribute: (name: string) => string | null) => void;
  readonly onText?: (text: string) => void;
  readonly onClose?: (name: string) => void;
};

/**
 * A reader of XML that comes in pieces: no DTD, no entities but the five of XML, nothing fetched, bounded depth.
 *
 * Attributes are found by their name without prefix.
 */
export function xmlReader({ onOpen, onText, onClose }: XmlHandlers): XmlSink {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', () => {
    throw new GivenUp('file.damaged');
  });
  parser.on('doctype', () => {
    throw new GivenUp('file.xml-instructions');
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new GivenUp('file.damaged');
    onOpen?.(plain(tag.name), (name) => attributeOf(tag, name));
  });
  parser.on('text', (text) => onText?.(text));
  parser.on('cdata', (text) => onText?.(text));
  parser.on('closetag', (tag: SaxesTagPlain) => {
    depth -= 1;
    onClose?.(plain(tag.name));
  });
  return {
    write: (text) => {
      if (text !== '') parser.write(text);
    },
    end: (rest) => {
      if (rest !== '') parser.write(rest);
      parser.close();
    },
  };
}

const plain = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributeOf(tag: SaxesTagPlain, name: string): string | null {
  for (const [full, value] of Object.entries(tag.attributes)) if (plain(full) === name) return value;
  return null;
}
