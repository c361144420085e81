import type { PropertyRow } from '../schema-types.ts';
import { confidants, nobody, searchers } from './audiences.ts';

/** Rows of the schema table for `attachment`. A table of data: it may be long. */
export const attachmentRows = [
  {
    // Whose photo or paper it is; one paper may speak of several people.
    kind: 'attachment',
    property: 'of',
    type: 'entity',
    cardinality: 'many',
    refersTo: ['case', 'source', 'announcement'],
    audiences: nobody,
    labelKey: 'attachment.of.label',
    section: 'none',
    order: 1,
  },
  {
    // Name of the sealed file (docs/formats/blob.md).
    kind: 'attachment',
    property: 'blob',
    type: 'text',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'attachment.blob.label',
    section: 'none',
    order: 2,
  },
  {
    // As it was named on the person's disk.
    kind: 'attachment',
    property: 'file-name',
    type: 'text',
    cardinality: 'one',
    audiences: confidants,
    labelKey: 'attachment.file-name.label',
    section: 'facts',
    order: 3,
  },
  {
    // As its first bytes say, `application/octet-stream` when they say nothing.
    kind: 'attachment',
    property: 'media-type',
    type: 'text',
    cardinality: 'one',
    audiences: confidants,
    labelKey: 'attachment.media-type.label',
    section: 'facts',
    order: 4,
  },
  {
    // Bytes, decimal.
    kind: 'attachment',
    property: 'size',
    type: 'text',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'attachment.size.label',
    section: 'none',
    order: 5,
  },
  {
    // SHA-256 of the file's own bytes, 64 hexadecimal digits.
    kind: 'attachment',
    property: 'hash',
    type: 'text',
    cardinality: 'one',
    audiences: confidants,
    labelKey: 'attachment.hash.label',
    section: 'facts',
    order: 6,
  },
  {
    // Name of the blob with a small picture; made again when it is not there.
    kind: 'attachment',
    property: 'thumbnail',
    type: 'text',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'attachment.thumbnail.label',
    section: 'none',
    order: 7,
  },
  {
    kind: 'attachment',
    property: 'caption',
    type: 'long-text',
    cardinality: 'one',
    audiences: searchers,
    labelKey: 'attachment.caption.label',
    section: 'facts',
    order: 8,
  },
  {
    // When the picture was taken or the paper issued.
    kind: 'attachment',
    property: 'date',
    type: 'date',
    cardinality: 'one',
    audiences: searchers,
    labelKey: 'attachment.date.label',
    section: 'facts',
    order: 9,
  },
  {
    // How far to turn it clockwise to look at it; the original bytes never change.
    kind: 'attachment',
    property: 'rotation',
    type: 'choice',
    cardinality: 'one',
    choices: ['r0', 'r90', 'r180', 'r270'],
    audiences: nobody,
    labelKey: 'attachment.rotation.label',
    section: 'none',
    order: 10,
  },
  {
    // What to look at: `x y width height` in ten-thousandths of the picture before it is turned.
    kind: 'attachment',
    property: 'crop',
    type: 'text',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'attachment.crop.label',
    section: 'none',
    order: 11,
  },
  {
    // Hard to look at: blurred and grey until somebody asks.
    kind: 'attachment',
    property: 'graphic',
    type: 'flag',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'attachment.graphic.label',
    section: 'facts',
    order: 12,
  },
  {
    // Shown in the head of the case.
    kind: 'attachment',
    property: 'portrait',
    type: 'flag',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'attachment.portrait.label',
    section: 'none',
    order: 13,
  },
  {
    // Id of a claim that the paper bears out.
    kind: 'attachment',
    property: 'proves',
    type: 'text',
    cardinality: 'many',
    audiences: nobody,
    labelKey: 'attachment.proves.label',
    section: 'none',
    order: 14,
  },
  {
    // A copy in clear left the vault.
    kind: 'attachment',
    property: 'exported',
    type: 'choice',
    cardinality: 'many',
    choices: ['as-is', 'without-metadata'],
    audiences: nobody,
    labelKey: 'attachment.exported.label',
    section: 'none',
    order: 15,
  },
  {
    // To whom the family agreed to show it; nobody is not the same as not asked, and neither lets it go to others.
    kind: 'attachment',
    property: 'permission',
    type: 'choice',
    cardinality: 'many',
    choices: ['public', 'association', 'lawyer', 'authorities', 'icrc'],
    audiences: nobody,
    labelKey: 'attachment.permission.label',
    section: 'facts',
    order: 16,
  },
] as const satisfies readonly PropertyRow[];
