import { Button, Collapse, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { partTitle } from '../../../../core/model/names.ts';
import { odditiesOf } from '../../../../core/model/oddities.ts';
import type { EntityRecord } from '../../../../core/model/types.ts';
import { useNotices } from '../../context/notices.tsx';
import { useVault } from '../../context/services.tsx';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { FiledPeople } from '../alike/filed-people.tsx';
import { RecordContext } from '../claims/record-context.tsx';
import { todayNumber } from '../date-field.tsx';
import { FieldList } from './field-list.tsx';
import { useForm } from './form-context.tsx';
import { isFieldOf } from './form-items.ts';
import { GroupMembers } from './group-members.tsx';
import styles from './part-card.module.css';
import { partItems, partLine } from './part-items.ts';

export type PartCardProps = {
  readonly part: EntityRecord;
  readonly person: EntityRecord;
  readonly others: readonly EntityRecord[];
  readonly sources: Readonly<Record<string, { readonly title: string }>>;
  readonly names: Readonly<Record<string, string>>;
  /** Not kept yet: its first field will keep it. */
  readonly isNew: boolean;
  readonly startsOpen: boolean;
  readonly onDrop?: () => void;
};

/** One part of a case: a line when folded, its fields when open. */
export function PartCard(props: PartCardProps) {
  const { part, person, others, sources, isNew, onDrop } = props;
  const words = useText();
  const { t } = words;
  const { filter, wanted } = useForm();
  const vault = useVault();
  const notices = useNotices();
  const [isOpen, setOpen] = useState(props.startsOpen);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) box.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [isNew]);
  // A field of it is asked for: it is looked for in the open card.
  const isWanted = wanted !== null && isFieldOf(part, wanted);
  useEffect(() => {
    if (isWanted) setOpen(true);
  }, [isWanted]);
  const kind = modelText(t, `kind.${part.kind}`);
  const title = partTitle(part);
  const remove = async () => {
    if (isNew) return onDrop?.();
    const reply = await vault.run({ type: 'entity.delete', entity: part.id, kind: part.kind });
    if (!reply.ok) return notices.showFailure(reply.error.code);
    notices.showDone(t('case:part.removed'));
  };
  const isShown = isOpen || filter !== 'all';
  const label = title === '' ? kind : `${kind}: ${title}`;
  return (
    <RecordContext
      value={{
        record: part,
        sources,
        others,
        oddities: odditiesOf(part, todayNumber(), person),
        ...(isNew ? { newPartOf: person.id as EntityId } : {}),
      }}
    >
      <Stack gap={0} component="article" aria-label={label} className={styles.card} ref={box}>
        <UnstyledButton className={styles.head} aria-expanded={isShown} onClick={() => setOpen(!isOpen)}>
          <Group gap={8} wrap="nowrap" align="flex-start">
            {isShown ? (
              <IconChevronDown size="1.2rem" aria-hidden />
            ) : (
              <IconChevronRight size="1.2rem" aria-hidden />
            )}
            <span>
              <Text fw={600} component="span">
                {label}
              </Text>
              <Text c="dimmed" size="xs" component="span" display="block">
                {partLine(words, part, title)}
              </Text>
            </span>
          </Group>
        </UnstyledButton>
        <Collapse expanded={isShown}>
          {isShown ? (
            <Stack gap={16} className={styles.fields}>
              {part.kind === 'group' && !isNew ? (
                <GroupMembers group={part} person={person.id} names={props.names} />
              ) : null}
              {part.kind === 'relative' || part.kind === 'witness' ? (
                <FiledPeople name={title} self={part.id} />
              ) : null}
              <FieldList items={partItems(part)} label={label} />
              <Group justify="flex-end">
                <Button size="compact-sm" variant="subtle" onClick={() => void remove()}>
                  {t(isNew ? 'case:part.drop' : 'case:part.remove')}
                </Button>
              </Group>
            </Stack>
          ) : null}
        </Collapse>
      </Stack>
    </RecordContext>
  );
}
