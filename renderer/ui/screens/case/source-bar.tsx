import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { SourceChoice } from '../../../../core/model/commands.ts';
import { Dialog } from '../../components/dialog.tsx';
import { isSourceReady, SourcePicker } from '../../components/source-picker.tsx';
import { useLive } from '../../components/use-live.ts';
import { useRememberedSource } from '../../context/remembered-source.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';

/** With whose words the next facts will be written down; it stays until somebody chooses another. */
export function SourceBar() {
  const { t } = useText();
  const [source, setSource] = useRememberedSource();
  const [isOpen, setOpen] = useState(false);
  const live = useLive(useVault(), { name: 'sources', params: null });
  const known = live.state === 'value' ? live.value : [];
  const title =
    source.kind === 'author'
      ? t('common:source.author')
      : source.kind === 'new'
        ? source.title
        : (known.find((each) => each.id === source.id)?.title ?? '');
  return (
    <Stack gap={4} role="group" aria-label={t('case:source.title')}>
      <Text size="xs" c="dimmed">
        {t('case:source.title')}
      </Text>
      <Text fw={600} size="sm" style={{ overflowWrap: 'anywhere' }}>
        {title}
      </Text>
      <Button size="compact-sm" onClick={() => setOpen(true)} style={{ alignSelf: 'flex-start' }}>
        {t('case:source.change')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t('case:source.title')}>
        <ChooseSource
          start={source}
          onChoose={(choice) => {
            setSource(choice);
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
        />
      </Dialog>
    </Stack>
  );
}

type ChooseSourceProps = {
  readonly start: SourceChoice;
  readonly onChoose: (source: SourceChoice) => void;
  readonly onClose: () => void;
};

function ChooseSource({ start, onChoose, onClose }: ChooseSourceProps) {
  const { t } = useText();
  const [source, setSource] = useState(start);
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isSourceReady(source)) onChoose(source);
        else setMissing(true);
      }}
    >
      <Stack gap={16}>
        <Text c="dimmed">{t('case:source.help')}</Text>
        <SourcePicker value={source} onChange={setSource} isTitleMissing={isMissing} />
        <Stack gap={8} align="flex-end">
          <Button type="submit" variant="filled">
            {t('case:source.use')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}
