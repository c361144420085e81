import { Button, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { Moment } from '../../../../core/model/compare.ts';
import { titleText } from '../../components/links/announcement-words.ts';
import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { PrintFrame } from '../../components/print-frame.tsx';
import { Section } from '../../components/section.tsx';
import { useLive } from '../../components/use-live.ts';
import { useScreenCommand } from '../../context/commands.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import styles from './differences.module.css';
import { Differences } from './differences.tsx';
import { MomentField } from './moment-field.tsx';
import { beginning, daysOf, inOrder, usualMoments } from './moments.ts';

/** Acts that can be chosen one by one; older ones by whole days would be a list that nobody reads. */
const actsOffered = 500;

/** Two moments of a case or an announcement: what became different between them, by whom and why; on paper too. */
export function CompareScreen({ id }: { readonly id: EntityId }) {
  const words = useText();
  const { t, format } = words;
  const vault = useVault();
  const past = useLive(vault, { name: 'history', params: { entity: id, from: 0, count: actsOffered } });
  const days = past.state === 'value' ? daysOf(past.value.entries) : null;
  const [chosen, setChosen] = useState<readonly [Moment, Moment] | null>(null);
  const [isPaper, setPaper] = useState(false);
  useScreenCommand('print', () => setPaper(true));
  const usual = days === null ? null : usualMoments(days);
  const [first, second] = chosen ?? usual ?? [beginning, beginning];
  const [from, to] = inOrder(first, second);
  const live = useLive(vault, days === null ? null : { name: 'compare', params: { entity: id, from, to } });
  const momentText = ({ at, change }: Moment) => {
    if (at === '') return t('history:compare.start');
    return change === undefined
      ? t('history:compare.endOfDay', { day: format.day(at) })
      : format.dayAndTime(at);
  };
  return (
    <LiveView live={live}>
      {(value) => {
        if (value === null) return <Text>{t('history:compare.missing')}</Text>;
        const title = t('history:compare.title', { title: titleText(words, value.title) });
        if (isPaper) {
          return (
            <PrintFrame
              suggestedName="zhuravli-changes.pdf"
              actions={<Button onClick={() => setPaper(false)}>{t('common:action.back')}</Button>}
            >
              <Title order={1}>{title}</Title>
              <p>{t('history:compare.moments', { from: momentText(from), to: momentText(to) })}</p>
              <Differences entity={id} value={value} />
              <p>{t('print:foot')}</p>
            </PrintFrame>
          );
        }
        return (
          <Page
            title={title}
            lead={t('history:compare.lead')}
            actions={
              <Button leftSection={<IconPrinter size="1.1rem" aria-hidden />} onClick={() => setPaper(true)}>
                {t('history:compare.print')}
              </Button>
            }
          >
            <Stack gap={8}>
              <div className={styles.moments}>
                <MomentField
                  label={t('history:compare.from')}
                  value={first}
                  days={days ?? []}
                  onChange={(moment) => setChosen([moment, second])}
                />
                <MomentField
                  label={t('history:compare.to')}
                  value={second}
                  days={days ?? []}
                  onChange={(moment) => setChosen([first, moment])}
                />
              </div>
              <Text size="xs" role="status">
                {from === first ? '' : t('history:compare.swapped')}
              </Text>
            </Stack>
            <Section title={t('history:compare.what')}>
              <Differences entity={id} value={value} />
            </Section>
          </Page>
        );
      }}
    </LiveView>
  );
}
