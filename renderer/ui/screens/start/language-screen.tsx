import { Button, Stack } from '@mantine/core';
import type { Language } from '../../../services/shell-api.ts';
import { BrandMark } from '../../components/brand-mark.tsx';
import { useServices } from '../../context/services.tsx';
import { useSession } from '../../context/session.tsx';
import { useSettings } from '../../context/settings.tsx';
import { languageNames, languageQuestions, languages, pickLanguage } from '../../i18n/languages.ts';
import styles from './language-screen.module.css';

/** The very first screen: one question, three languages, the system's first. */
export function LanguageScreen() {
  const { info } = useServices();
  const { change } = useSettings();
  const session = useSession();
  const suggested = pickLanguage(null, null, info.systemLanguages);
  const handleChoose = async (language: Language) => {
    await change({ language });
    session.chooseLanguage();
  };
  return (
    <main className={styles.page}>
      <div className={styles.mark}>
        <BrandMark size="4rem" />
      </div>
      <h1 className={styles.heading}>
        {languages.map((language) => (
          <span key={language} lang={language}>
            {languageQuestions[language]}
          </span>
        ))}
      </h1>
      <Stack gap={12} w="100%" maw="20rem">
        {languages.map((language) => (
          <Button
            key={language}
            size="lg"
            lang={language}
            variant={language === suggested ? 'filled' : 'default'}
            autoFocus={language === suggested}
            onClick={() => void handleChoose(language)}
          >
            {languageNames[language]}
          </Button>
        ))}
      </Stack>
    </main>
  );
}
