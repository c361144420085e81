import { Group, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Item } from '../../../../core/intake/proposal.ts';
import { type Segment, segmentsOf } from '../../../../core/intake/segments.ts';
import type { Silence, Span } from '../../../../core/intake/types.ts';
import { useText } from '../../i18n/use-text.ts';
import { itemLabel, type Tone, toneOf, toneTexts } from './item-words.ts';
import styles from './news-text.module.css';
import type { Links } from './use-links.ts';

export type NewsTextProps = {
  readonly text: string;
  readonly items: readonly Item[];
  readonly unread: readonly Span[];
  readonly silences: readonly Silence[];
  readonly links: Links;
  /** Words that a person selected, or `null`. */
  readonly onSelect: (span: Span | null) => void;
};

/** The text with its marks: one stop for the keyboard, arrows from mark to mark, Enter to the value. */
export function NewsText({ text, items, unread, silences, links, onSelect }: NewsTextProps) {
  const words = useText();
  const { t } = words;
  const byId = useMemo(() => new Map(items.map((item) => [item.id, item])), [items]);
  const { segments, order } = useMemo(() => {
    const marks = items.flatMap((item) =>
      item.span === null || item.isDropped ? [] : [{ id: item.id, span: item.span }],
    );
    const cut = segmentsOf(
      text.length,
      marks,
      unread,
      silences.map(({ span }) => span),
    );
    return { segments: cut, order: cut.flatMap((segment) => segment.starts) };
  }, [text, items, unread, silences]);
  const [stop, setStop] = useState<string | null>(null);
  const current = stop !== null && order.includes(stop) ? stop : (order[0] ?? null);
  const pane = useRef<HTMLDivElement>(null);

  const handleKey = (id: string) => (event: KeyboardEvent) => {
    const at = order.indexOf(id);
    const next =
      event.key === 'ArrowRight' || event.key === 'ArrowDown'
        ? order[at + 1]
        : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
          ? order[at - 1]
          : event.key === 'Home'
            ? order[0]
            : event.key === 'End'
              ? order.at(-1)
              : undefined;
    if (next !== undefined) {
      event.preventDefault();
      // Marks that begin together share their place, so the focus may already be there.
      setStop(next);
      links.point(next);
      links.goToMark(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      links.goToRow(id);
    }
  };
  useEffect(() => {
    const handleSelection = () => {
      const selection = document.getSelection();
      if (selection === null || pane.current === null) return;
      // A selection elsewhere is none of ours: the button that takes the words must not lose them.
      if (!pane.current.contains(selection.anchorNode)) return;
      const span = spanOfSelection(selection, pane.current);
      onSelect(span !== null && text.slice(span.start, span.end).trim() !== '' ? span : null);
    };
    document.addEventListener('selectionchange', handleSelection);
    return () => document.removeEventListener('selectionchange', handleSelection);
  }, [text, onSelect]);

  /** Of marks on the same words the one that the keyboard is at, else the longest that begins here. */
  const mainOf = ({ starts, marks }: Segment): string | undefined => {
    if (stop !== null && starts.includes(stop)) return stop;
    const lengthOf = (id: string) => {
      const span = byId.get(id)?.span;
      return span == null ? 0 : span.end - span.start;
    };
    return starts.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? marks.at(-1);
  };

  const mark = (segment: Segment) => {
    const content = text.slice(segment.start, segment.end);
    const ids = segment.marks;
    const main = mainOf(segment);
    const item = main === undefined ? undefined : byId.get(main);
    if (main === undefined || item === undefined)
      return (
        <span key={segment.start} data-start={segment.start} data-ground={segment.ground}>
          {content}
        </span>
      );
    const isActive = links.active !== null && ids.includes(links.active);
    const look = {
      className: styles.mark ?? '',
      'data-start': segment.start,
      'data-ground': segment.ground,
      'data-tone': toneOf[item.property],
      'data-active': isActive,
      onMouseEnter: () => links.point(main),
      onMouseLeave: () => links.point(null),
    };
    // Only where a mark begins is there a stop; its further stretches only look like it.
    return segment.starts.length === 0 ? (
      <span key={segment.start} {...look}>
        {content}
      </span>
    ) : (
      <UnstyledButton
        key={segment.start}
        component="span"
        role="button"
        {...look}
        ref={(element: HTMLSpanElement | null) => {
          for (const id of segment.starts) links.markRef(id)(element);
        }}
        tabIndex={current !== null && segment.starts.includes(current) ? 0 : -1}
        aria-label={segment.starts
          .flatMap((id) => byId.get(id) ?? [])
          .map((each) =>
            t('intake:mark.label', { words: wordsOf(text, each), property: itemLabel(words, each) }),
          )
          .join('; ')}
        onFocus={() => {
          setStop(main);
          links.point(main);
        }}
        onClick={() => links.goToRow(main)}
        onKeyDown={handleKey(main)}
      >
        {content}
      </UnstyledButton>
    );
  };

  return (
    <>
      <Legend
        tones={[...new Set(items.flatMap((item) => (item.span === null ? [] : toneOf[item.property])))]}
      />
      <div ref={pane} className={styles.text} data-testid="news-text">
        {segments.map((segment, place) => {
          const isEndOfUnread = segment.ground === 'unread' && segments[place + 1]?.ground !== 'unread';
          return (
            <span key={segment.start}>
              {mark(segment)}
              {isEndOfUnread ? <VisuallyHidden> ({t('intake:check.unreadMark')})</VisuallyHidden> : null}
            </span>
          );
        })}
      </div>
    </>
  );
}

/** What each look of a mark means, in words. */
function Legend({ tones }: { readonly tones: readonly Tone[] }) {
  const { t } = useText();
  return (
    <Group gap={12} role="group" aria-label={t('intake:legend.label')}>
      {tones.map((tone) => (
        <Text key={tone} size="xs">
          <span className={styles.mark} data-tone={tone}>
            {t(toneTexts[tone])}
          </span>
        </Text>
      ))}
      <Text size="xs">
        <span data-ground="unread" className={styles.sample}>
          {t('intake:legend.unread')}
        </span>
      </Text>
    </Group>
  );
}

const wordsOf = (text: string, { span }: Item): string =>
  span === null ? '' : text.slice(span.start, span.end);

/** Where a selection lies in the text; `null` when a part of it lies elsewhere. */
function spanOfSelection(selection: Selection, pane: HTMLElement): Span | null {
  const { anchorNode, focusNode } = selection;
  if (selection.isCollapsed || anchorNode === null || focusNode === null) return null;
  const a = placeOf(anchorNode, selection.anchorOffset, pane);
  const b = placeOf(focusNode, selection.focusOffset, pane);
  return a === null || b === null ? null : { start: Math.min(a, b), end: Math.max(a, b) };
}

function placeOf(node: Node, offset: number, pane: HTMLElement): number | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-start]');
  if (piece == null || !pane.contains(piece)) return null;
  return Number(piece.dataset.start) + (node instanceof HTMLElement ? 0 : offset);
}
