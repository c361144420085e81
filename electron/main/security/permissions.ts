import { isOwnAddress } from './origin.ts';

/** Copying our own text and filling the screen; nothing else is ever asked for (control E5). */
const allowed: readonly string[] = ['clipboard-sanitized-write', 'fullscreen'];

/** Whether a permission is granted: two harmless ones, for our own origin, in the main frame. */
export const isAllowedPermission = (
  permission: string,
  askingAddress: string,
  isMainFrame: boolean,
): boolean => isMainFrame && allowed.includes(permission) && isOwnAddress(askingAddress);
