import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { type EntityId, encodeId } from '../../../../core/base/ids.ts';
import type { PartKind } from '../../../../core/model/schema.ts';
import type { EntityRecord } from '../../../../core/model/types.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { useForm } from './form-context.tsx';
import { PartCard } from './part-card.tsx';
import { partPasses } from './part-items.ts';

export type PartListProps = {
  readonly kind: PartKind;
  readonly person: EntityRecord;
  readonly parts: readonly EntityRecord[];
  readonly sources: Readonly<Record<string, { readonly title: string }>>;
  /** Names of other cases that parts belong to. */
  readonly names: Readonly<Record<string, string>>;
};

/** Relatives, sightings, papers … of a case: a card each. A new one is kept as soon as its first field is. */
export function PartList({ kind, person, parts, sources, names }: PartListProps) {
  const { t } = useText();
  const form = useForm();
  const [fresh, setFresh] = useState<EntityId | null>(null);
  const mine = parts.filter((part) => part.kind === kind);
  const isStored = mine.some((part) => part.id === fresh);
  const shown = mine.filter((part) => partPasses(part, form.filter, form.yearAgo));
  // One list, so that a card stays the same one, with what is being typed in it, when it becomes a kept one.
  const cards =
    fresh === null || isStored || form.filter !== 'all' ? shown : [...shown, emptyRecord(fresh, kind)];
  const add = () => setFresh(encodeId(crypto.getRandomValues(new Uint8Array(16))) as EntityId);
  return (
    <Stack gap={12}>
      {cards.map((part) => (
        <PartCard
          key={part.id}
          part={part}
          person={person}
          others={parts}
          sources={sources}
          names={names}
          isNew={part.id === fresh && !isStored}
          startsOpen={part.id === fresh}
          onDrop={() => setFresh(null)}
        />
      ))}
      {form.filter === 'all' ? (
        <Group>
          <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={add}>
            {modelText(t, `add.${kind}`)}
          </Button>
        </Group>
      ) : null}
    </Stack>
  );
}

const emptyRecord = (id: EntityId, kind: PartKind): EntityRecord => ({
  id,
  kind,
  isDeleted: false,
  isRevived: false,
  deletions: [],
  version: '',
  changedAt: '',
  views: [],
});
