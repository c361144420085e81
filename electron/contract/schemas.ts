import { z } from 'zod';
import type {
  Channel,
  Channels,
  ExportToken,
  FileToken,
  FolderToken,
  VaultHandle,
  VaultToken,
} from './channels.ts';

/** Both header copies are a few kilobytes; this leaves room for many key slots. */
export const maxHeaderBytes = 256 * 1024;
/** One call appends at most this much; a large import calls several times inside one change. */
export const maxAppendBytes = 16 * 1024 * 1024;
/** A draft holds one field's text, sealed. */
export const maxDraftBytes = 1024 * 1024;

/** Sealed or plain bytes of a file come in pieces of at most this much, and a little for how they are sealed. */
export const maxPieceBytes = 1024 * 1024 + 4096;

const bytes = (max: number) =>
  z.instanceof(Uint8Array).refine((value) => value.byteLength > 0 && value.byteLength <= max);
const token = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);
const vault = token as unknown as z.ZodType<VaultToken>;
const folder = token as unknown as z.ZodType<FolderToken>;
const file = token as unknown as z.ZodType<FileToken>;
const exported = token as unknown as z.ZodType<ExportToken>;
const handle = token as unknown as z.ZodType<VaultHandle>;
/** 16 random bytes in Crockford base 32, lower case (`core/base/ids`). */
const id = z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/);

const settings = {
  language: z.enum(['uk', 'ru', 'en']).nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  textSizePercent: z.int().min(100).max(200),
  idleMinutes: z.int().min(0).max(240),
  exactSearch: z.boolean(),
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
  'file:choose': z.null(),
  'blob:begin': z.strictObject({ handle }),
  'blob:store': z.strictObject({
    handle,
    id,
    file,
    // A native age X25519 recipient: Bech32 of 32 bytes.
    recipient: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
  }),
  'blob:progress': z.strictObject({ handle, id }),
  'blob:append': z.strictObject({ handle, id, bytes: bytes(maxPieceBytes) }),
  'blob:finish': z.strictObject({ handle, id }),
  'blob:stop': z.strictObject({ handle, id }),
  'blob:list': z.strictObject({ handle }),
  'export:begin': z.strictObject({
    suggestedName: z.string().max(200),
    extension: z.string().regex(/^[a-z0-9]{1,8}$/),
  }),
  'export:append': z.strictObject({ file: exported, bytes: bytes(maxPieceBytes) }),
  'export:finish': z.strictObject({ file: exported }),
  'export:stop': z.strictObject({ file: exported }),
  'page:print': z.strictObject({ to: z.enum(['pdf', 'printer']), suggestedName: z.string().max(200) }),
  'window:renew': z.null(),
  'window:close-ready': z.null(),
};
