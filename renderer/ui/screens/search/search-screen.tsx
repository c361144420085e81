import { Button, Group, Stack, Switch, Text } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { FoundGroup, FoundKind, FoundRow } from '../../../services/search-api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useLive } from '../../components/use-live.ts';
import { useScreenCommand } from '../../context/commands.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import type { Place } from '../../context/place.ts';
import { useVault } from '../../context/services.tsx';
import { useSettings } from '../../context/settings.tsx';
import { useText } from '../../i18n/use-text.ts';
import { FoundButton } from './found-button.tsx';
import { stepFocus } from './step-focus.ts';

/** Rows shown of each kind at first, and after asking for more. */
const [few, many] = [8, 100];

export type SearchScreenProps = {
  /** What was searched when the screen was left. */
  readonly text: string;
};

/** One search in everything that has a name: cases, rows of lists, relatives, witnesses and sightings. */
export function SearchScreen(props: SearchScreenProps) {
  const { t } = useText();
  const vault = useVault();
  const { go } = useNavigation();
  const { settings, change } = useSettings();
  const [text, setText] = useState(props.text);
  const [count, setCount] = useState(few);
  const field = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const isExact = settings.exactSearch;
  useScreenCommand('find', () => field.current?.focus());
  // The heading takes the focus of every screen; here typing comes first.
  useEffect(() => field.current?.focus(), []);
  const isAsked = text.trim() !== '';
  const live = useLive(vault, isAsked ? { name: 'find', params: { text, isExact, count } } : null);

  const open = (kind: FoundKind, row: FoundRow) => {
    // The text is kept with the place, so that the way back leads to what was found.
    go({ at: 'search', text });
    go(placeOfRow(kind, row));
  };
  const handleKey = (event: KeyboardEvent) => {
    if (frame.current !== null && stepFocus(frame.current, event.key)) event.preventDefault();
  };
  return (
    <Page title={t('search:title')} lead={t('search:lead')}>
      <Stack gap={16} ref={frame} onKeyDown={handleKey}>
        <TextField
          label={t('search:label')}
          help={t('search:help')}
          inputRef={field}
          value={text}
          onChange={(value) => {
            setText(value);
            setCount(few);
          }}
        />
        <Switch
          label={t('search:exact')}
          description={t('search:exactHelp')}
          checked={isExact}
          onChange={(event) => void change({ exactSearch: event.currentTarget.checked })}
        />
        {isAsked ? (
          <LiveView live={live}>
            {({ groups, isReady }) => (
              <Found
                groups={groups}
                isReady={isReady}
                isExact={isExact}
                onOpen={open}
                onMore={() => setCount(many)}
              />
            )}
          </LiveView>
        ) : null}
      </Stack>
    </Page>
  );
}

type FoundProps = {
  readonly groups: readonly FoundGroup[];
  readonly isReady: boolean;
  readonly isExact: boolean;
  readonly onOpen: (kind: FoundKind, row: FoundRow) => void;
  readonly onMore: () => void;
};

function Found({ groups, isReady, isExact, onOpen, onMore }: FoundProps) {
  const { t } = useText();
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <Stack gap={16}>
      <Text c="dimmed" size="xs" role="status">
        {!isReady ? t('search:preparing') : total === 0 ? '' : t('search:found', { count: total })}
      </Text>
      {total === 0 && isReady ? (
        <EmptyState
          title={t('search:nothing.title')}
          text={t(isExact ? 'search:nothing.exact' : 'search:nothing.text')}
        />
      ) : null}
      {groups.map(({ kind, rows, hasMore }) => (
        <Section key={kind} title={t(groupTexts[kind])}>
          <Stack gap={0} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
            {rows.map((row) => (
              <li key={row.id}>
                <FoundButton row={row} onOpen={() => onOpen(kind, row)} />
              </li>
            ))}
          </Stack>
          {hasMore ? (
            <Group gap={12}>
              <Text c="dimmed" size="xs">
                {t('search:hasMore')}
              </Text>
              {rows.length < many ? (
                <Button size="compact-sm" onClick={onMore}>
                  {t('search:more')}
                </Button>
              ) : null}
            </Group>
          ) : null}
        </Section>
      ))}
    </Stack>
  );
}

const groupTexts = {
  case: 'search:group.case',
  'list-entry': 'search:group.list-entry',
  relative: 'search:group.relative',
  witness: 'search:group.witness',
  sighting: 'search:group.sighting',
} as const satisfies Record<FoundKind, string>;

/** Where a found row leads: a case, the row of its list, or the case that a part belongs to. */
function placeOfRow(kind: FoundKind, { id, of }: FoundRow): Place {
  if (of === null) return { at: 'case', id };
  return kind === 'list-entry' ? { at: 'review', id: of.id, entry: id } : { at: 'case', id: of.id };
}
