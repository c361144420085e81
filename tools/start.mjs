/** `npm start`: opens the app, whatever this computer has. See `--help`. */
import { continueWith } from './bootstrap.mjs';

if (process.argv.includes('--help') || process.argv.includes('-h')) {
  console.log(`Zhuravli / Журавлі / Журавли

npm start                     open the app
npm start -- --lang uk        in Ukrainian (uk), Russian (ru) or English (en)
npm start -- --profile DIR    with another data folder than the system's
npm start -- --demo           offer a demonstration with invented people
npm start -- --help           this text

Needs Node 20 or newer. Opens in Electron when its program file is here or can be fetched, else in an
installed Chrome, Edge or Chromium (CHROMIUM_PATH names another one). The app itself never uses the network.`);
  process.exit(0);
}
// Ctrl+C reaches the app itself; this process only waits for it.
process.on('SIGINT', () => {});
continueWith('tools/start-app.ts');
