import { Button, Stack } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import type { AuthorSummary } from '../../../services/status-api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { StartFrame } from '../../components/start-frame.tsx';
import { useVault } from '../../context/services.tsx';
import { useSession } from '../../context/session.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';

/** Asked after each unlock of a vault that several people write into; nothing is shown before. */
export function WhoIsTyping({ authors }: { readonly authors: readonly AuthorSummary[] }) {
  const { t } = useText();
  const vault = useVault();
  const session = useSession();
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const present = authors.filter(({ isAway }) => !isAway);
  const choose = async (author: AuthorSummary) => {
    const reply = await vault.writeAs(author.id);
    setFailure(reply.ok ? null : reply.error.code);
  };
  return (
    <StartFrame
      title={t('settings:who.title')}
      lead={t('settings:who.lead')}
      onBack={() => void session.lock()}
      backLabel={t('settings:who.lock')}
    >
      {failure === null ? null : <FailureNotice code={failure} />}
      <Stack gap={8}>
        {(present.length > 0 ? present : authors).map((author) => (
          <Button
            key={author.id}
            size="md"
            h="auto"
            mih="3rem"
            py={8}
            justify="flex-start"
            leftSection={<IconUser size="1.2rem" aria-hidden />}
            styles={{ label: { whiteSpace: 'normal', textAlign: 'start', overflowWrap: 'anywhere' } }}
            onClick={() => void choose(author)}
          >
            {author.name}
          </Button>
        ))}
      </Stack>
    </StartFrame>
  );
}
