import enAnnouncements from '../../../locales/en/announcements.json';
import enAttachments from '../../../locales/en/attachments.json';
import enCase from '../../../locales/en/case.json';
import enCases from '../../../locales/en/cases.json';
import enConcern from '../../../locales/en/concern.json';
import enGlossary from '../../../locales/en/glossary.json';
import enHistory from '../../../locales/en/history.json';
import enIntake from '../../../locales/en/intake.json';
import enLedger from '../../../locales/en/ledger.json';
import enLists from '../../../locales/en/lists.json';
import enModel from '../../../locales/en/model.json';
import enPacks from '../../../locales/en/packs.json';
import enPfif from '../../../locales/en/pfif.json';
import enPrint from '../../../locales/en/print.json';
import enSearch from '../../../locales/en/search.json';
import enSettings from '../../../locales/en/settings.json';
import enSources from '../../../locales/en/sources.json';
import enTimeline from '../../../locales/en/timeline.json';
import ruAnnouncements from '../../../locales/ru/announcements.json';
import ruAttachments from '../../../locales/ru/attachments.json';
import ruCase from '../../../locales/ru/case.json';
import ruCases from '../../../locales/ru/cases.json';
import ruConcern from '../../../locales/ru/concern.json';
import ruGlossary from '../../../locales/ru/glossary.json';
import ruHistory from '../../../locales/ru/history.json';
import ruIntake from '../../../locales/ru/intake.json';
import ruLedger from '../../../locales/ru/ledger.json';
import ruLists from '../../../locales/ru/lists.json';
import ruModel from '../../../locales/ru/model.json';
import ruPacks from '../../../locales/ru/packs.json';
import ruPfif from '../../../locales/ru/pfif.json';
import ruPrint from '../../../locales/ru/print.json';
import ruSearch from '../../../locales/ru/search.json';
import ruSettings from '../../../locales/ru/settings.json';
import ruSources from '../../../locales/ru/sources.json';
import ruTimeline from '../../../locales/ru/timeline.json';
import ukAnnouncements from '../../../locales/uk/announcements.json';
import ukAttachments from '../../../locales/uk/attachments.json';
import ukCase from '../../../locales/uk/case.json';
import ukCases from '../../../locales/uk/cases.json';
import ukConcern from '../../../locales/uk/concern.json';
import ukGlossary from '../../../locales/uk/glossary.json';
import ukHistory from '../../../locales/uk/history.json';
import ukIntake from '../../../locales/uk/intake.json';
import ukLedger from '../../../locales/uk/ledger.json';
import ukLists from '../../../locales/uk/lists.json';
import ukModel from '../../../locales/uk/model.json';
import ukPacks from '../../../locales/uk/packs.json';
import ukPfif from '../../../locales/uk/pfif.json';
import ukPrint from '../../../locales/uk/print.json';
import ukSearch from '../../../locales/uk/search.json';
import ukSettings from '../../../locales/uk/settings.json';
import ukSources from '../../../locales/uk/sources.json';
import ukTimeline from '../../../locales/uk/timeline.json';
import type { startResources } from './start-resources.ts';

/**
 * The texts of an opened vault, bundled: a name space is one line per language here. There is no fallback language.
 *
 * Those that are needed before stand in `start-resources.ts`: six hundred kilobytes less have to be there for the first screen.
 */
export const resources = {
  uk: {
    announcements: ukAnnouncements,
    attachments: ukAttachments,
    case: ukCase,
    cases: ukCases,
    glossary: ukGlossary,
    history: ukHistory,
    intake: ukIntake,
    lists: ukLists,
    concern: ukConcern,
    ledger: ukLedger,
    timeline: ukTimeline,
    model: ukModel,
    packs: ukPacks,
    pfif: ukPfif,
    print: ukPrint,
    search: ukSearch,
    settings: ukSettings,
    sources: ukSources,
  },
  ru: {
    announcements: ruAnnouncements,
    attachments: ruAttachments,
    case: ruCase,
    cases: ruCases,
    glossary: ruGlossary,
    history: ruHistory,
    intake: ruIntake,
    lists: ruLists,
    concern: ruConcern,
    ledger: ruLedger,
    timeline: ruTimeline,
    model: ruModel,
    packs: ruPacks,
    pfif: ruPfif,
    print: ruPrint,
    search: ruSearch,
    settings: ruSettings,
    sources: ruSources,
  },
  en: {
    announcements: enAnnouncements,
    attachments: enAttachments,
    case: enCase,
    cases: enCases,
    glossary: enGlossary,
    history: enHistory,
    intake: enIntake,
    lists: enLists,
    concern: enConcern,
    ledger: enLedger,
    timeline: enTimeline,
    model: enModel,
    packs: enPacks,
    pfif: enPfif,
    print: enPrint,
    search: enSearch,
    settings: enSettings,
    sources: enSources,
  },
};

/** Every text of the app. */
export type Texts = (typeof startResources)['en'] & (typeof resources)['en'];
