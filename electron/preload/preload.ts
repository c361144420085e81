import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import {
  type Bridge,
  type BridgeResult,
  type Channel,
  type Channels,
  type SystemEvent,
  systemChannel,
} from '../contract/channels.ts';

/**
 * The bridge between the page and the main program: named functions only, typed by the contract.
 *
 * One CommonJS file that requires nothing but `electron`; no generic send, no environment, nothing synchronous.
 */
const ask = <C extends Channel>(
  channel: C,
  request: Channels[C]['request'],
): Promise<BridgeResult<Channels[C]['reply']>> => ipcRenderer.invoke(channel, request);

const bridge = {
  appInfo: () => ask('app:info', null),
  readSettings: () => ask('settings:read', null),
  writeSettings: (change) => ask('settings:write', change),
  listVaults: () => ask('vault:list', null),
  chooseFolder: (purpose) => ask('vault:choose-folder', { purpose }),
  createVault: (request) => ask('vault:create', request),
  openVault: (request) => ask('vault:open', request),
  closeVault: (handle) => ask('vault:close', { handle }),
  revealVault: (vault) => ask('vault:reveal', { vault }),
  writeHeader: (handle, copy, bytes) => ask('header:write', { handle, copy, bytes }),
  appendJournal: (handle, frames) => ask('journal:append', { handle, frames }),
  writeDraft: (handle, id, bytes) => ask('draft:write', { handle, id, bytes }),
  listDrafts: (handle) => ask('draft:list', { handle }),
  printPage: (to, suggestedName) => ask('page:print', { to, suggestedName }),
  renewWindow: () => ask('window:renew', null),
  closeReady: () => ask('window:close-ready', null),
  onSystemEvent: (listener) => {
    const hear = (_event: IpcRendererEvent, event: SystemEvent) => listener(event);
    ipcRenderer.on(systemChannel, hear);
    return () => {
      ipcRenderer.off(systemChannel, hear);
    };
  },
} satisfies Bridge;

contextBridge.exposeInMainWorld('zhuravli', bridge);

// The policy of the page does not stop WebRTC from gathering addresses; so the page does not have it at all (E7).
contextBridge.executeInMainWorld({
  func: () => {
    for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebSocket', 'WebTransport']) {
      Reflect.deleteProperty(globalThis, name);
    }
  },
});
