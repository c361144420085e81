import type { Bridge } from '../electron/contract/channels.ts';

declare global {
  interface Window {
    readonly zhuravli: Bridge;
  }
}
