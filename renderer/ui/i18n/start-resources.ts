import enCommon from '../../../locales/en/common.json';
import enErrors from '../../../locales/en/errors.json';
import enStart from '../../../locales/en/start.json';
import enVault from '../../../locales/en/vault.json';
import ruCommon from '../../../locales/ru/common.json';
import ruErrors from '../../../locales/ru/errors.json';
import ruStart from '../../../locales/ru/start.json';
import ruVault from '../../../locales/ru/vault.json';
import ukCommon from '../../../locales/uk/common.json';
import ukErrors from '../../../locales/uk/errors.json';
import ukStart from '../../../locales/uk/start.json';
import ukVault from '../../../locales/uk/vault.json';

/** The texts of the screens before a vault is open; the others come with the screens that use them (`resources.ts`). */
export const startResources = {
  uk: {
    common: ukCommon,
    errors: ukErrors,
    start: ukStart,
    vault: ukVault,
  },
  ru: {
    common: ruCommon,
    errors: ruErrors,
    start: ruStart,
    vault: ruVault,
  },
  en: {
    common: enCommon,
    errors: enErrors,
    start: enStart,
    vault: enVault,
  },
};
