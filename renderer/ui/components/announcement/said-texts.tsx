import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { regionsIn } from '../../../../core/announcements/concern/areas.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import type { StatedClaim } from '../../../../core/model/types.ts';
import { valueText } from '../../../../core/model/values.ts';
import { claimText } from '../../i18n/catalogue-text.ts';
import { propertyLabel } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { ClaimValue } from '../claim-value.tsx';
import { ClaimsDialog } from '../claims/claims-dialog.tsx';
import { speakerOf, useRecord } from '../claims/record-context.tsx';
import { Section } from '../section.tsx';

export type SaidTextsProps = {
  /** A property that holds many values beside each other. */
  readonly property: 'category' | 'mediator' | 'condition' | 'area' | 'period' | 'note';
  readonly isSection?: boolean;
  readonly onAdd?: (property: string) => void;
};

const helpTexts = {
  category: 'announcements:detail.categoriesHelp',
  area: 'announcements:detail.areaHelp',
  period: 'announcements:detail.periodHelp',
} as const;

/** Values that stand beside each other, equal ones once, each with who says so; nothing is drawn where nothing was named. */
export function SaidTexts({ property, isSection = false, onAdd }: SaidTextsProps) {
  const words = useText();
  const { t } = words;
  const shown = useRecord();
  const [opened, setOpened] = useState<string | null>(null);
  const claims = shown.record.views.find((view) => view.property === property)?.claims ?? [];
  const groups = groupsOf(claims);
  const label = propertyLabel(t, 'announcement', property);
  const row = rowOf('announcement', property);
  if (row === null || (claims.length === 0 && (isSection || onAdd === undefined) && property !== 'category'))
    return null;
  const list = (
    <Stack gap={8}>
      {groups.map((group) => {
        const [first] = group;
        if (first === undefined) return null;
        const { text, lang } = claimText(words, 'announcement', first);
        return (
          <ClaimValue
            key={first.id}
            speaker={speakersOf(group.map((claim) => speakerOf(words, shown, claim)))}
            author={first.author}
            onOpen={() => setOpened(first.id)}
            {...(lang === undefined ? {} : { contentLanguage: lang })}
          >
            {text}
          </ClaimValue>
        );
      })}
      {claims.length === 0 ? <Text c="dimmed">{t('announcements:detail.notNamed')}</Text> : null}
      {property in helpTexts ? (
        <Text size="xs" c="dimmed">
          {t(helpTexts[property as keyof typeof helpTexts])}
        </Text>
      ) : null}
      {property === 'area' && claims.some(({ value }) => regionsIn(valueText(value)) === 0) ? (
        <Text size="xs" role="note">
          {t('announcements:detail.areaUnread')}
        </Text>
      ) : null}
      {onAdd === undefined ? null : (
        <Group>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('announcements:add.to', { what: label })}
            onClick={() => onAdd(property)}
          >
            {t('announcements:add.more')}
          </Button>
        </Group>
      )}
      <ClaimsDialog
        isOpen={groups.some(([first]) => first?.id === opened)}
        onClose={() => setOpened(null)}
        row={row}
        label={label}
        claims={groups.find(([first]) => first?.id === opened) ?? []}
        view={undefined}
      />
    </Stack>
  );
  return isSection ? (
    <Section title={label} help={t('announcements:detail.noteHelp')}>
      {list}
    </Section>
  ) : (
    <Stack gap={4} role="group" aria-label={label}>
      <Text fw={600}>{label}</Text>
      {list}
    </Stack>
  );
}

/** Claims with the same value together, in the order in which the values were first said. */
function groupsOf(claims: readonly StatedClaim[]): readonly (readonly StatedClaim[])[] {
  const groups = new Map<string, StatedClaim[]>();
  for (const claim of claims) {
    const same = groups.get(valueText(claim.value));
    if (same === undefined) groups.set(valueText(claim.value), [claim]);
    else same.push(claim);
  }
  return [...groups.values()];
}

function speakersOf(speakers: readonly (string | null)[]): string | null {
  const named = [...new Set(speakers.filter((speaker) => speaker !== null))];
  return named.length === 0 ? null : named.join(', ');
}
