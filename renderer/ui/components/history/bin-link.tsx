import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useLive } from '../use-live.ts';

/** The way to the bin, with how much lies in it. */
export const BinLink = memo(function BinLink() {
  const { t } = useText();
  const { go } = useNavigation();
  const live = useLive(useVault(), { name: 'bin', params: { from: 0, count: 0 } });
  if (live.state !== 'value') return null;
  return (
    <Button
      variant="subtle"
      leftSection={<IconTrash size="1.1rem" aria-hidden />}
      onClick={() => go({ at: 'bin' })}
    >
      {t('history:bin.open', { count: live.value.total })}
    </Button>
  );
});
