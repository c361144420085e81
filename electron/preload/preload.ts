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
  chooseFiles: () => ask('file:choose', null),
  beginBlob: (handle) => ask('blob:begin', { handle }),
  storeBlob: (request) => ask('blob:store', request),
  blobProgress: (handle, id) => ask('blob:progress', { handle, id }),
  appendBlob: (handle, id, bytes) => ask('blob:append', { handle, id, bytes }),
  finishBlob: (handle, id) => ask('blob:finish', { handle, id }),
  stopBlob: (handle, id) => ask('blob:stop', { handle, id }),
  listBlobs: (handle) => ask('blob:list', { handle }),
  beginExport: (suggestedName, extension) => ask('export:begin', { suggestedName, extension }),
  appendExport: (file, bytes) => ask('export:append', { file, bytes }),
  finishExport: (file) => ask('export:finish', { file }),
  stopExport: (file) => ask('export:stop', { file }),
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
