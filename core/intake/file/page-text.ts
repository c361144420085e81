import { isBlock, walkHtml } from '../../text/html.ts';

/** What a saved page says, without running or fetching anything. */
export type PageText = {
  readonly text: string;
  /** Its title; empty without one. */
  readonly title: string;
  /** ISO day that the page gives for itself; only an offer. */
  readonly published: string | null;
};

/** Text of HTML: tags are dropped, blocks become lines. */
export function pageText(html: string): PageText {
  const parts: string[] = [];
  let title = '';
  let isTitle = false;
  let published: string | null = null;
  walkHtml(html, {
    onText: (text) => {
      if (isTitle) title ||= tidy(text);
      else parts.push(text);
    },
    onOpen: (name, attribute) => {
      if (name === 'title') isTitle = true;
      if (name === 'meta') published ??= dayOfMeta(attribute);
      if (name === 'time') published ??= dayIn(attribute('datetime'));
      if (isBlock(name)) parts.push('\n');
    },
    onClose: (name) => {
      if (name === 'title') isTitle = false;
      if (isBlock(name)) parts.push('\n');
    },
  });
  return { text: tidy(parts.join('')), title, published };
}

/** Lines without needless spaces; at most one empty line between them. */
const tidy = (text: string): string =>
  text
    .replace(/[ \t\r\f]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

function dayOfMeta(attribute: (name: string) => string): string | null {
  const name = attribute('property') || attribute('name') || attribute('itemprop');
  return /^(?:article:published_time|datepublished|date|pubdate|publish-date|dc\.date(?:\.issued)?)$/i.test(
    name,
  )
    ? dayIn(attribute('content'))
    : null;
}

const dayIn = (text: string): string | null => /^\d{4}-\d{2}-\d{2}/.exec(text.trim())?.[0] ?? null;
