import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Item } from '../../../../core/intake/proposal.ts';
import type { ProposalEdit } from '../../../../core/intake/proposal-edits.ts';
import { basisTexts } from '../../components/intake/doubt-words.ts';
import { useText } from '../../i18n/use-text.ts';
import { ItemEditor } from './item-editor.tsx';
import styles from './item-row.module.css';
import { itemLabel, itemText, toneOf } from './item-words.ts';
import type { Links } from './use-links.ts';

export type ItemRowProps = {
  readonly item: Item;
  readonly links: Links;
  readonly isOpen: boolean;
  /** The one stop of the list for the keyboard. */
  readonly isStop: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onMove: (event: KeyboardEvent) => void;
  readonly edit: (edit: ProposalEdit) => void;
};

/** One value that was read: what it is, who said it, how it was found; opened, it can be corrected. */
export function ItemRow({ item, links, isOpen, isStop, onOpen, onMove, edit }: ItemRowProps) {
  const words = useText();
  const { t } = words;
  const property = itemLabel(words, item);
  const value = itemText(words, item);
  // Without its kind an announcement says nothing; it is left out as a whole.
  const canDrop = item.property !== 'kind';
  const toggle = () => canDrop && edit({ type: item.isDropped ? 'keep' : 'drop', item: item.id });
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Delete') {
      event.preventDefault();
      toggle();
    } else if (event.key === 'ArrowLeft') {
      event.preventDefault();
      links.goToMark(item.id);
    } else onMove(event);
  };
  const notes = [
    ...(item.speaker === '' ? [] : [t('intake:item.saidBy', { speaker: item.speaker })]),
    ...(item.isCorrected
      ? [t('intake:item.corrected')]
      : item.day === undefined
        ? []
        : [t(basisTexts[item.day.basis])]),
    ...(item.isDropped ? [t('intake:item.dropped')] : []),
  ];
  return (
    <li
      className={styles.row}
      data-active={links.active === item.id}
      onMouseEnter={() => {
        links.point(item.id);
      }}
      onMouseLeave={() => links.point(null)}
    >
      <Group gap={8} wrap="nowrap" align="flex-start" justify="space-between">
        <UnstyledButton
          ref={links.rowRef(item.id)}
          className={styles.value}
          data-dropped={item.isDropped}
          tabIndex={isStop ? 0 : -1}
          aria-expanded={isOpen}
          onFocus={() => {
            links.point(item.id);
            links.showMark(item.id);
          }}
          onClick={() => onOpen(!isOpen)}
          onKeyDown={handleKey}
        >
          <Text span size="xs" c="dimmed" display="block">
            {property}
          </Text>
          <span className={styles.words} data-tone={toneOf[item.property]}>
            {value}
          </span>
          {notes.length === 0 ? null : (
            <Text span size="xs" c="dimmed" display="block">
              {notes.join(' · ')}
            </Text>
          )}
        </UnstyledButton>
        {canDrop ? (
          <Button
            size="compact-xs"
            variant="subtle"
            tabIndex={isStop ? 0 : -1}
            aria-label={t(item.isDropped ? 'intake:item.keepLabel' : 'intake:item.dropLabel', {
              property,
              value,
            })}
            onClick={toggle}
          >
            {t(item.isDropped ? 'intake:item.keep' : 'intake:item.drop')}
          </Button>
        ) : null}
      </Group>
      {isOpen ? (
        <Stack gap={12} className={styles.editor ?? ''}>
          <ItemEditor item={item} edit={edit} />
          <Group>
            <Button
              onClick={() => {
                onOpen(false);
                links.goToRow(item.id);
              }}
            >
              {t('intake:item.close')}
            </Button>
          </Group>
        </Stack>
      ) : null}
    </li>
  );
}
