import { z } from 'zod';
import type { Channel, Channels, FolderToken, VaultHandle, VaultToken } from './channels.ts';

/** Both header copies are a few kilobytes; this leaves room for many key slots. */
export const maxHeaderBytes = 256 * 1024;
/** One call appends at most this much; a large import calls several times inside one change. */
export const maxAppendBytes = 16 * 1024 * 1024;
/** A draft holds one field's text, sealed. */
export const maxDraftBytes = 1024 * 1024;

const bytes = (max: number) =>
  z.instanceof(Uint8Array).refine((value) => value.byteLength > 0 && value.byteLength <= max);
const token = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);
const vault = token as unknown as z.ZodType<VaultToken>;
const folder = token as unknown as z.ZodType<FolderToken>;
const handle = token as unknown as z.ZodType<VaultHandle>;
/** 16 random bytes in Crockford base 32, lower case (`core/base/ids`). */
const id = z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/);

const settings = {
  language: z.enum(['uk', 'ru', 'en']).nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  textSizePercent: z.int().min(100).max(200),
  idleMinutes: z.int().min(0).max(240),
};
export const settingsSchema = z.strictObject(settings);

/**
 * What a request of each channel must look like; strict, so that a key too many is refused like a wrong one.
 *
 * The page is treated as hostile here: sizes are limited, ids and tokens have one alphabet, and no request holds a path.
 */
export const requestSchemas: { readonly [C in Channel]: z.ZodType<Channels[C]['request']> } = {
  'app:info': z.null(),
  'settings:read': z.null(),
  'settings:write': z.strictObject(settings).partial() as z.ZodType<Channels['settings:write']['request']>,
  'vault:list': z.null(),
  'vault:choose-folder': z.strictObject({ purpose: z.enum(['open', 'create']) }),
  'vault:create': z.strictObject({ vaultId: id, header: bytes(maxHeaderBytes), folder: folder.nullable() }),
  'vault:open': z.union([z.strictObject({ vault }), z.strictObject({ folder })]),
  'vault:close': z.strictObject({ handle }),
  'vault:reveal': z.strictObject({ vault }),
  'header:write': z.strictObject({ handle, copy: z.enum(['a', 'b']), bytes: bytes(maxHeaderBytes) }),
  'journal:append': z.strictObject({ handle, frames: bytes(maxAppendBytes) }),
  'draft:write': z.strictObject({ handle, id, bytes: bytes(maxDraftBytes).nullable() }),
  'draft:list': z.strictObject({ handle }),
  'page:print': z.strictObject({ to: z.enum(['pdf', 'printer']), suggestedName: z.string().max(200) }),
  'window:renew': z.null(),
  'window:close-ready': z.null(),
};
