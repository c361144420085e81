import { Stack, Text } from '@mantine/core';
import type { PfifFinding, PfifFindingCode } from '../../../../core/pfif/validate.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';

const reasons = {
  missing: 'pfif:finding.missing',
  empty: 'pfif:finding.empty',
  format: 'pfif:finding.format',
  'repeated-id': 'pfif:finding.repeated-id',
  'repeated-field': 'pfif:finding.repeated-field',
  'other-person': 'pfif:finding.other-person',
  'one-way-link': 'pfif:finding.one-way-link',
  unknown: 'pfif:finding.unknown',
  expired: 'pfif:finding.expired',
  'no-records': 'pfif:finding.no-records',
} as const satisfies Record<PfifFindingCode, string>;

const shapes = {
  'record-id': 'pfif:shape.record-id',
  instant: 'pfif:shape.instant',
  email: 'pfif:shape.email',
  phone: 'pfif:shape.phone',
  url: 'pfif:shape.url',
  urls: 'pfif:shape.url',
  sex: 'pfif:shape.sex',
  birth: 'pfif:shape.birth',
  age: 'pfif:shape.age',
  state: 'pfif:shape.state',
  country: 'pfif:shape.country',
  'yes-no': 'pfif:shape.yes-no',
  status: 'pfif:shape.status',
  text: 'pfif:shape.text',
} as const satisfies Record<NonNullable<PfifFinding['format']>, string>;

const shownAtMost = 100;

/** What in a PFIF file is not as the format asks, line by line. The file is taken in all the same. */
export function PfifFindings({ findings }: { readonly findings: readonly PfifFinding[] }) {
  const { t, format } = useText();
  if (findings.length === 0) return null;
  const left = findings.length - shownAtMost;
  return (
    <Section title={t('pfif:finding.title')} help={t('pfif:finding.help')}>
      <Stack component="ul" gap={4} m={0} pl="1.25rem">
        {findings.slice(0, shownAtMost).map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes (2026-11)
          <li key={at}>
            <Text component="span" fw={600}>
              {t('pfif:finding.place', { line: format.number(finding.line), field: finding.field })}
            </Text>{' '}
            {t(reasons[finding.code])}
            {finding.format === undefined ? null : ` ${t(shapes[finding.format])}`}
          </li>
        ))}
      </Stack>
      {left > 0 ? <Text>{t('pfif:finding.more', { count: left })}</Text> : null}
    </Section>
  );
}
