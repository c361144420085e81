import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { CheckView, PairView } from '../../../services/concern/ledger-api.ts';
import { useNotices } from '../../context/notices.tsx';
import { useVault } from '../../context/services.tsx';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { CheckDialog, type CheckTarget } from './check-dialog.tsx';
import { checkLines, stateText } from './ledger-words.ts';

/** What was found out about a pair: the farthest state, every link and every check, and the way to add one. */
export function PairNotes({ pair, target }: { readonly pair: PairView; readonly target: CheckTarget }) {
  const words = useText();
  const { t } = words;
  const [isAdding, setAdding] = useState(false);
  return (
    <Stack gap={8}>
      <Text span>{stateText(words, pair.state)}</Text>
      {pair.links.map((link) => (
        <Text key={link.id} size="xs" style={{ overflowWrap: 'anywhere' }}>
          {t('ledger:state.link', { judgement: modelText(t, `link.judgement.choices.${link.judgement}`) })}
          {link.reason === '' ? '' : ` (${link.reason})`}
        </Text>
      ))}
      {pair.checks.map((check) => (
        <CheckLine key={check.id} check={check} target={target} />
      ))}
      <Button
        size="compact-sm"
        w="fit-content"
        aria-label={t('ledger:check.addOf', { title: target.title })}
        onClick={() => setAdding(true)}
      >
        {t('ledger:check.add')}
      </Button>
      <CheckDialog target={isAdding ? target : null} onClose={() => setAdding(false)} />
    </Stack>
  );
}

function CheckLine({ check, target }: { readonly check: CheckView; readonly target: CheckTarget }) {
  const words = useText();
  const { t } = words;
  const vault = useVault();
  const notices = useNotices();
  const [isMending, setMending] = useState(false);
  const [first = '', ...rest] = checkLines(words, check);
  const remove = async () => {
    const reply = await vault.run({ type: 'entity.delete', entity: check.id, kind: 'check' });
    if (!reply.ok) notices.showFailure(reply.error.code);
  };
  return (
    <Stack gap={0} component="article" aria-label={first}>
      <Text size="xs" fw={600} style={{ overflowWrap: 'anywhere' }}>
        {first}
      </Text>
      {rest.map((line) => (
        <Text key={line} size="xs" c="dimmed" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {line}
        </Text>
      ))}
      <Group gap={12}>
        <Button
          size="compact-xs"
          variant="subtle"
          px={0}
          aria-label={t('ledger:check.mendOf', { title: first })}
          onClick={() => setMending(true)}
        >
          {t('ledger:check.mend')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          px={0}
          aria-label={t('ledger:check.removeOf', { title: first })}
          onClick={() => void remove()}
        >
          {t('ledger:check.remove')}
        </Button>
      </Group>
      <CheckDialog target={isMending ? target : null} check={check} onClose={() => setMending(false)} />
    </Stack>
  );
}
