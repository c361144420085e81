import { Anchor, Box, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useSettings } from '../context/settings.tsx';
import { languageNames, languages } from '../i18n/languages.ts';
import { useText } from '../i18n/use-text.ts';
import { BrandMark } from './brand-mark.tsx';
import styles from './start-frame.module.css';

export type StartFrameProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly onBack?: () => void;
  readonly backLabel?: string;
  readonly width?: 'narrow' | 'text';
  readonly children: ReactNode;
};

/** The page before a vault is open: the mark, one thing to do, the languages at the bottom. */
export function StartFrame({ title, lead, onBack, backLabel, width = 'narrow', children }: StartFrameProps) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.page}>
      <header className={styles.header} data-print="no">
        <Group gap={8} c="var(--zh-accent)">
          <BrandMark size="2rem" />
          <Text fw={600} c="var(--zh-ink)">
            {t('common:app.name')}
          </Text>
        </Group>
        {onBack === undefined ? null : (
          <Anchor component="button" type="button" onClick={onBack}>
            <Group gap={4} component="span">
              <IconArrowLeft size="1.1rem" aria-hidden />
              {backLabel ?? t('common:action.back')}
            </Group>
          </Anchor>
        )}
      </header>
      <main className={width === 'narrow' ? styles.narrow : styles.text}>
        <Title order={1} ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </Title>
        {lead === undefined ? null : (
          <Text c="dimmed" mt={8} component="div" maw="72ch">
            {lead}
          </Text>
        )}
        <Stack gap={24} mt={24}>
          {children}
        </Stack>
      </main>
      <LanguageBar />
    </div>
  );
}

function LanguageBar() {
  const { t, language } = useText();
  const { change } = useSettings();
  return (
    <Box component="footer" className={styles.footer} data-print="no">
      <nav aria-label={t('start:language.label')}>
        <Group gap={16}>
          {languages.map((each) => (
            <Anchor
              key={each}
              component="button"
              type="button"
              lang={each}
              aria-current={each === language}
              fw={each === language ? 600 : 400}
              c={each === language ? 'var(--zh-ink)' : 'var(--zh-accent)'}
              onClick={() => void change({ language: each })}
            >
              {languageNames[each]}
            </Anchor>
          ))}
        </Group>
      </nav>
    </Box>
  );
}
