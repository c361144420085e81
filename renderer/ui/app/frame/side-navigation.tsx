import { UnstyledButton } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { useNavigation } from '../../context/navigation.tsx';
import { useText } from '../../i18n/use-text.ts';
import { entries } from '../screens.tsx';
import { placesId } from './app-header.tsx';
import styles from './side-navigation.module.css';

export type SideNavigationProps = {
  /** In a narrow window it is shown only while open; in a wide one always. */
  readonly isOpen: boolean;
  readonly onChosen: () => void;
  readonly onHelp: () => void;
};

/** The few places of the vault, and the help. The present one is marked for eye and screen reader. */
export function SideNavigation(props: SideNavigationProps) {
  const { t } = useText();
  const { place, go } = useNavigation();
  return (
    <nav
      id={placesId}
      aria-label={t('common:frame.places')}
      className={styles.nav}
      data-open={props.isOpen || undefined}
      data-print="no"
    >
      {entries.map((entry) => (
        <UnstyledButton
          key={entry.place}
          className={styles.entry}
          {...(entry.covers.includes(place.at) ? { 'aria-current': 'page' as const } : {})}
          onClick={() => {
            props.onChosen();
            go({ at: entry.place });
          }}
        >
          <entry.icon size="1.25rem" aria-hidden />
          <span>{t(entry.label)}</span>
        </UnstyledButton>
      ))}
      <UnstyledButton className={`${styles.entry} ${styles.help}`} onClick={props.onHelp}>
        <IconHelp size="1.25rem" aria-hidden />
        <span>{t('common:frame.help')}</span>
      </UnstyledButton>
    </nav>
  );
}
