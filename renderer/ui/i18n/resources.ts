import enCommon from '../../../locales/en/common.json';
import enErrors from '../../../locales/en/errors.json';
import enModel from '../../../locales/en/model.json';
import enSettings from '../../../locales/en/settings.json';
import enStart from '../../../locales/en/start.json';
import enVault from '../../../locales/en/vault.json';
import ruCommon from '../../../locales/ru/common.json';
import ruErrors from '../../../locales/ru/errors.json';
import ruModel from '../../../locales/ru/model.json';
import ruSettings from '../../../locales/ru/settings.json';
import ruStart from '../../../locales/ru/start.json';
import ruVault from '../../../locales/ru/vault.json';
import ukCommon from '../../../locales/uk/common.json';
import ukErrors from '../../../locales/uk/errors.json';
import ukModel from '../../../locales/uk/model.json';
import ukSettings from '../../../locales/uk/settings.json';
import ukStart from '../../../locales/uk/start.json';
import ukVault from '../../../locales/uk/vault.json';

/** Every text of the app, bundled: a name space is one line per language here. There is no fallback language. */
export const resources = {
  uk: {
    common: ukCommon,
    errors: ukErrors,
    model: ukModel,
    settings: ukSettings,
    start: ukStart,
    vault: ukVault,
  },
  ru: {
    common: ruCommon,
    errors: ruErrors,
    model: ruModel,
    settings: ruSettings,
    start: ruStart,
    vault: ruVault,
  },
  en: {
    common: enCommon,
    errors: enErrors,
    model: enModel,
    settings: enSettings,
    start: enStart,
    vault: enVault,
  },
};

export type Texts = (typeof resources)['en'];
