import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { readAuthor } from '../../../../core/announcements/authors.ts';
import type { EntityId } from '../../../../core/base/ids.ts';
import { textsIn } from '../../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../../core/model/types.ts';
import type { Queries } from '../../../services/api.ts';
import { useNotices } from '../../context/notices.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Section } from '../section.tsx';
import { AddCourse, type CourseProperty } from './add-course.tsx';
import { AnnouncementLinks } from './announcement-links.tsx';

/** What an announcement carries out, what followed it, whose figures it repeats; each said by a source or a person here. */
export function Course({ value }: { readonly value: NonNullable<Queries['announcement']['value']> }) {
  const { t } = useText();
  const vault = useVault();
  const notices = useNotices();
  const [isAdding, setAdding] = useState(false);
  const { record, follows, followedBy, summarises } = value;
  const missing = textsIn(record, 'follows').length - follows.length;
  const take = (property: CourseProperty) => async (target: EntityId) => {
    const claims = ownClaims(record, property, target);
    const reply = await vault.run({ type: 'value.retract', entity: record.id, claims });
    if (!reply.ok) notices.showFailure(reply.error.code);
  };
  const links = (property: CourseProperty) => ({
    canTake: (target: EntityId) => ownClaims(record, property, target).length > 0,
    onTake: (target: EntityId) => void take(property)(target),
  });
  return (
    <Section title={t('announcements:detail.course')} help={t('announcements:course.help')}>
      <AnnouncementLinks
        title={t('announcements:detail.follows')}
        rows={follows}
        missing={missing}
        {...links('follows')}
      />
      <AnnouncementLinks title={t('announcements:detail.followedBy')} rows={followedBy} />
      <AnnouncementLinks
        title={t('model:announcement.summarises.label')}
        rows={summarises}
        {...links('summarises')}
      />
      {follows.length + followedBy.length + summarises.length + missing === 0 ? (
        <Text c="dimmed">{t('announcements:course.none')}</Text>
      ) : null}
      <Group>
        <Button size="compact-sm" onClick={() => setAdding(true)}>
          {t('announcements:course.add')}
        </Button>
      </Group>
      <AddCourse record={record} isOpen={isAdding} onClose={() => setAdding(false)} />
    </Section>
  );
}

/** What a person in this vault said of it; the catalogue's and a pack's words are not taken back here. */
const ownClaims = (record: EntityRecord, property: CourseProperty, target: EntityId) =>
  (record.views.find((view) => view.property === property)?.claims ?? [])
    .filter(({ value, author }) => value === target && readAuthor(author).kind === 'person')
    .map(({ id }) => id);
