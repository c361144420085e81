import { describe, expect, it } from 'vitest';
import { isAllowedRequest } from './network.ts';

const released = { isPackaged: true };

describe('the network filter', () => {
  it.each([
    ['app://vault/index.html', 'mainFrame'],
    ['app://vault/journal/x/y/1', 'xhr'],
    ['blob:app://vault/6d1f', 'image'],
    ['data:image/png;base64,AA==', 'image'],
  ])('lets %s pass as %s', (address, type) => {
    expect(isAllowedRequest(address, type, released)).toBe(true);
  });

  it.each([
    ['https://example.invalid/', 'xhr'],
    ['http://127.0.0.1:9/', 'xhr'],
    ['http://localhost/', 'mainFrame'],
    ['ws://localhost/', 'webSocket'],
    ['wss://example.invalid/', 'webSocket'],
    ['file:///etc/hostname', 'xhr'],
    ['ftp://example.invalid/', 'other'],
    ['app://other/index.html', 'xhr'],
    ['blob:https://example.invalid/1', 'image'],
    ['blob:null/1', 'image'],
    ['data:text/html,<p>', 'mainFrame'],
    ['data:text/javascript,1', 'script'],
    ['devtools://devtools/bundled/inspector.html', 'mainFrame'],
    ['chrome-extension://abc/x', 'script'],
    ['about:blank', 'mainFrame'],
    ['javascript:1', 'other'],
    ['not an address', 'other'],
    ['', 'other'],
  ])('cancels %s as %s', (address, type) => {
    expect(isAllowedRequest(address, type, released)).toBe(false);
  });

  it('shows the developer tools only while developing', () => {
    const address = 'devtools://devtools/bundled/inspector.html';
    expect(isAllowedRequest(address, 'mainFrame', { isPackaged: false })).toBe(true);
  });
});
