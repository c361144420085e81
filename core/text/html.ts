/** What is met on the way through a page, in its order. Names are in small letters. */
export type HtmlHandlers = {
  /** Text with its entities resolved; of a `title` too, between its opening and closing. */
  readonly onText: (text: string) => void;
  readonly onOpen: (name: string, attribute: (name: string) => string) => void;
  readonly onClose: (name: string) => void;
};

/** Elements whose inside no reader of the page sees. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object', 'select']);
const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  numero: '№',
  copy: '©',
  iacute: 'í',
  eacute: 'é',
  uuml: 'ü',
  ccedil: 'ç',
};

/** Whether an element begins a line of its own. */
export const isBlock = (name: string): boolean => BLOCK.test(name);

/** Whether a text is the source of a page rather than words. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:!doctype html|html|head|body|article|table|div|p|br|meta)[\s/>]/i.test(text.slice(0, 4096));

/**
 * Goes through HTML once from left to right, whatever the input is; nothing of it is run, fetched or shown. What no
 * reader sees is left out; broken markup is read as far as it goes.
 */
export function walkHtml(html: string, { onText, onOpen, onClose }: HtmlHandlers): void {
  const say = (from: number, to: number) => {
    if (to > from) onText(entities(html.slice(from, to)));
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    say(at, open < 0 ? html.length : open);
    if (open < 0) return;
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open + 4);
      continue;
    }
    // "a < b" is text.
    if (!/[a-z/!?]/i.test(html.charAt(open + 1))) {
      onText('<');
      at = open + 1;
      continue;
    }
    const close = endOfTag(html, open);
    if (close < 0) {
      say(open, html.length);
      return;
    }
    const tag = html.slice(open + 1, close);
    at = close + 1;
    const name = /^\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (tag.startsWith('/')) {
      onClose(name);
      continue;
    }
    if (SILENT.has(name)) {
      if (!tag.endsWith('/')) at = after(html, '>', closing(html, name, at));
      continue;
    }
    onOpen(name, (wanted) => attribute(tag, wanted));
    if (name !== 'title') continue;
    const end = closing(html, name, at);
    say(at, end);
    onClose(name);
    at = after(html, '>', end);
  }
}

/** The place of a `>` outside quotes; an unclosed quote ends after a while, so that one sign cannot hide the page. */
function endOfTag(html: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < html.length && at - open < 2000; at += 1) {
    const sign = html.charAt(at);
    if (quote === '') {
      if (sign === '>') return at;
      if ((sign === '"' || sign === "'") && html.charAt(at - 1) === '=') quote = sign;
    } else if (sign === quote) quote = '';
  }
  return html.indexOf('>', open);
}

/** Where the closing tag of an element that holds no others begins; the end of the page without one. */
function closing(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\b`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function after(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from);
  return at < 0 ? html.length : at + what.length;
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')
    .exec(tag)
    ?.slice(1)
    .find(Boolean) ?? '';

/** `&laquo;`, `&#1057;` and `&#x421;` as letters; a name that is not known stays as written. */
const entities = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,20});?/gi, (whole, code: string) => {
    if (!code.startsWith('#')) {
      const name = code.toLowerCase();
      return Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : whole;
    }
    const number = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
    const isSign = number > 0 && number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff);
    return isSign ? String.fromCodePoint(number) : '\ufffd';
  });
