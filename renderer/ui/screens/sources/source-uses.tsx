import { Stack, Text, UnstyledButton } from '@mantine/core';
import type { SourceUse } from '../../../services/sources-api.ts';
import { Section } from '../../components/section.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import { modelText, propertyLabel, valueWords } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';

export type SourceUsesProps = { readonly uses: readonly SourceUse[]; readonly total: number };

/** Which values rest on a source; a press opens where they stand. */
export function SourceUses({ uses, total }: SourceUsesProps) {
  const words = useText();
  const { t } = words;
  const { go } = useNavigation();
  const open = (use: SourceUse) => {
    if (use.case !== undefined) go({ at: 'case', id: use.case.id });
    else if (use.kind === 'announcement') go({ at: 'announcement', id: use.entity });
  };
  return (
    <Section title={t('sources:uses', { count: total })}>
      {uses.length === 0 ? <Text c="dimmed">{t('sources:usesNone')}</Text> : null}
      {uses.length < total && uses.length > 0 ? (
        <Text c="dimmed" size="xs">
          {t('sources:usesFirst', { count: uses.length })}
        </Text>
      ) : null}
      <Stack gap={12} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {uses.map((use, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one value may be said twice in the same words (2026-11)
          <li key={`${use.entity}/${use.property}/${at}`}>
            <UnstyledButton onClick={() => open(use)} c="var(--zh-accent)">
              {whereText(t, use)}
            </UnstyledButton>
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {t('sources:useLine', {
                field:
                  use.key === undefined || use.kind === 'announcement'
                    ? propertyLabel(t, use.kind, use.property)
                    : modelText(t, `${use.kind}.${use.property}.keys.${use.key}`),
                value: valueWords(words, use.kind, use.property, use.value),
              })}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  );
}

/** The case, and which part of it. */
function whereText(t: ReturnType<typeof useText>['t'], use: SourceUse): string {
  const kind = modelText(t, `kind.${use.kind}`);
  if (use.case === undefined) return kind;
  const name = use.case.name === '' ? t('cases:table.noName') : use.case.name;
  return use.kind === 'case' ? name : t('sources:usePart', { name, part: kind });
}
