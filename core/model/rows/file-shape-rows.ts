import { nobody } from './audiences.ts';
import { tableOf } from './table.ts';

/**
 * Rows of the schema table for `file-shape`: how a person set the columns of a file, for the next one with the same heads. Nobody's word
 * about anybody; whoever set them last is followed.
 */
export const fileShapeRows = tableOf('file-shape', [
  // What the file was taken for and the heads of its columns (`shapeOf`); no cell of a person is in it.
  { property: 'shape', type: 'long-text', cardinality: 'history', audiences: nobody, section: 'none' },
  // As `columnsToKeep` writes them; what a newer version wrote and this one cannot read is not proposed.
  { property: 'columns', type: 'long-text', cardinality: 'history', audiences: nobody, section: 'none' },
]);
