import type { WebContents } from 'electron';
import { type SystemEvent, systemChannel } from '../contract/channels.ts';

/** Tells the page something; a window that is going away hears nothing more. */
export function sendSystemEvent(contents: WebContents, event: SystemEvent): void {
  if (!contents.isDestroyed()) contents.send(systemChannel, event);
}
