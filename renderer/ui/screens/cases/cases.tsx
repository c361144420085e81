import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { wholeList } from '../../../../core/model/case-view.ts';
import { BrandMark } from '../../components/brand-mark.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useLive } from '../../components/use-live.ts';
import { useScreenCommand } from '../../context/commands.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Bin } from './bin.tsx';
import { CaseTable } from './case-table.tsx';
import { NewCase } from './new-case.tsx';

type Sort = 'changed' | 'name' | 'last-contact';

const firstWindow = { from: 0, count: 60 };

/** The first screen of an opened vault: who is being looked for. */
export function Cases() {
  const { t } = useText();
  const vault = useVault();
  const { go } = useNavigation();
  const [text, setText] = useState('');
  const [sort, setSort] = useState<Sort>('changed');
  const [window, setWindow] = useState(firstWindow);
  const [isAdding, setAdding] = useState(false);
  const live = useLive(vault, {
    name: 'cases',
    params: { ...wholeList, text, order: { column: sort, isDescending: sort !== 'name' }, ...window },
  });
  const search = useRef<HTMLInputElement>(null);

  useScreenCommand('find', () => search.current?.focus());

  const add = (
    <Button
      variant="filled"
      leftSection={<IconUserPlus size="1.1rem" aria-hidden />}
      onClick={() => setAdding(true)}
    >
      {t('cases:add')}
    </Button>
  );
  return (
    <LiveView live={live}>
      {(value) => (
        <Page title={t('cases:title')} width="wide" actions={value.all === 0 ? undefined : add}>
          <NewCase isOpen={isAdding} onClose={() => setAdding(false)} />
          {value.all === 0 ? (
            <EmptyState
              picture={<BrandMark size="6rem" />}
              title={t('cases:empty.title')}
              text={t('cases:empty.text')}
              action={add}
            />
          ) : (
            <Stack gap={12}>
              <Group gap={12} align="flex-end">
                <Box style={{ flex: '1 1 16rem' }}>
                  <TextField
                    label={t('cases:search.label')}
                    inputRef={search}
                    value={text}
                    onChange={(next) => {
                      setText(next);
                      setWindow(firstWindow);
                    }}
                  />
                </Box>
                <SelectField
                  label={t('cases:sort.label')}
                  value={sort}
                  onChange={(next) => setSort(next ?? 'changed')}
                  choices={[
                    { value: 'changed', label: t('cases:sort.changed') },
                    { value: 'name', label: t('cases:sort.name') },
                    { value: 'last-contact', label: t('cases:sort.lastContact') },
                  ]}
                />
              </Group>
              <Text c="dimmed" size="xs" role="status">
                {text.trim() === ''
                  ? t('cases:count', { count: value.all })
                  : t('cases:found', { count: value.total })}
              </Text>
              {value.total === 0 ? (
                <EmptyState title={t('cases:nothing.title')} text={t('cases:nothing.text')} />
              ) : (
                <CaseTable
                  total={value.total}
                  from={window.from}
                  rows={value.rows}
                  onWindow={setWindow}
                  onOpen={(id) => go({ at: 'case', id })}
                />
              )}
            </Stack>
          )}
          <Bin />
        </Page>
      )}
    </LiveView>
  );
}
