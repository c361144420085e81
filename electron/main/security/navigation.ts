import type { WebContents } from 'electron';

type Guarded = Pick<WebContents, 'on' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy'>;

/**
 * No navigation, no second window, no embedded page (control E6); WebRTC only through the dead proxy (E7).
 *
 * The page moves in memory, never by address, so every navigation is a mistake or an attack: a dropped file, a link
 * in pasted text, a script. The title stays constant, because the system writes titles down (E20).
 */
export function guardContents(contents: Guarded): void {
  const refuse = (event: { preventDefault: () => void }) => event.preventDefault();
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', refuse);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
