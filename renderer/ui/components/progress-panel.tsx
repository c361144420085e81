import { Progress as Bar, Stack, Text } from '@mantine/core';
import type { Progress } from '../../services/opening.ts';
import { useText } from '../i18n/use-text.ts';

const stepTexts = {
  calibrate: 'vault:progress.calibrate',
  derive: 'vault:progress.derive',
  read: 'vault:progress.read',
  rebuild: 'vault:progress.rebuild',
  write: 'vault:progress.write',
  check: 'vault:progress.check',
} as const satisfies Record<Progress['step'], string>;

/** What the vault is doing now, and how far it is where that can be known. */
export function ProgressPanel({ progress }: { readonly progress: Progress | null }) {
  const { t } = useText();
  const words = t(stepTexts[progress?.step ?? 'derive']);
  const isCounted = progress !== null && progress.total > 1;
  const percent = isCounted ? Math.round((progress.done / progress.total) * 100) : 100;
  return (
    <Stack gap={8}>
      <Text role="status">{words}</Text>
      <Bar value={percent} animated={!isCounted} striped={!isCounted} aria-label={words} />
    </Stack>
  );
}
