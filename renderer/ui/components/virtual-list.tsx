import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { blocksAround, type ListWindow } from './list-window.ts';
import { useRootPx } from './use-root-px.ts';
import styles from './virtual-list.module.css';

export type VirtualListProps<Item> = {
  /** Names the list for screen readers. */
  readonly label: string;
  readonly count: number;
  /** `undefined` while the item has not come yet; a grey block stands for it. */
  readonly itemAt: (index: number) => Item | undefined;
  readonly keyOf: (item: Item) => string;
  readonly draw: (item: Item, index: number) => ReactNode;
  /** Items that are needed now, in blocks, for a query in windows; an item more in front than is drawn. */
  readonly onWindow: (window: ListWindow) => void;
  /** Usual height of an item at text size 100 %, in points; each is measured when it is drawn. */
  readonly usualHeight?: number;
};

/**
 * A list of any length in the flow of the page: only the items near the screen exist, each as high as its text.
 * The page scrolls, so there is no second scroll bar to be caught in.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { onWindow, usualHeight = 96 } = props;
  const list = useRef<HTMLOListElement>(null);
  const top = useTop(list);
  const rootPx = useRootPx();
  const virtual = useWindowVirtualizer({
    count: props.count,
    estimateSize: useCallback(() => (usualHeight / 16) * rootPx, [usualHeight, rootPx]),
    overscan: 6,
    scrollMargin: top,
    getItemKey: useCallback(
      (index: number) => {
        const item = props.itemAt(index);
        return item === undefined ? index : props.keyOf(item);
      },
      [props.itemAt, props.keyOf],
    ),
  });
  const items = virtual.getVirtualItems();
  const { from, count } = blocksAround(items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  useEffect(() => onWindow({ from, count }), [onWindow, from, count]);
  return (
    <ol
      ref={list}
      aria-label={props.label}
      className={styles.list}
      style={{ height: virtual.getTotalSize() }}
    >
      {items.map(({ index, key, start }) => {
        const item = props.itemAt(index);
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={props.count}
            aria-posinset={index + 1}
            aria-busy={item === undefined}
            className={styles.item}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {item === undefined ? <div className={styles.blank} /> : props.draw(item, index)}
          </li>
        );
      })}
    </ol>
  );
}

/** Where the list begins on the page; what stands above it may grow while it is shown. */
function useTop(list: React.RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const measure = () => {
      if (list.current !== null) setTop(list.current.getBoundingClientRect().top + scrollY);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return top;
}
