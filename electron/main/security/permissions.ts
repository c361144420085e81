import { isOwnAddress } from './origin.ts';

/** Copying our own text and filling the screen; nothing else is ever asked for (control E5). */
const allowed: readonly string[] = ['clipboard-sanitized-write', 'fullscreen'];

/** Whether a permission is granted: two harmless ones, for our own origin, in the main frame. */
export const isAllowedPermission = (
  permission: string,
  askingAddress: string,
  isMainFrame: boolean,
): boolean => isMainFrame && allowed.includes(permission) && isOwnAddress(askingAddress);

const switchedOff = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/** The same once more as a header, for whatever the handlers are never asked about (a choice of screens, for one). */
export const permissionsPolicy: string = switchedOff.map((name) => `${name}=()`).join(', ');
