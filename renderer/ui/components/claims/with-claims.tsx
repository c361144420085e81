import { type ReactNode, useState } from 'react';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { PropertyView, StatedClaim } from '../../../../core/model/types.ts';
import { ClaimsDialog } from './claims-dialog.tsx';

export type WithClaimsProps = {
  readonly row: PropertyRow;
  readonly label: string;
  readonly claims: readonly StatedClaim[];
  readonly view: PropertyView | undefined;
  /** Draws the value; `open` shows everything that is said about it. */
  readonly children: (open: () => void) => ReactNode;
};

/**
 * A value and the dialog with all that is said about it.
 *
 * The dialog hangs here and not on the field, because the field turns into a list as soon as a second
 * source speaks, while the dialog stays open.
 */
export function WithClaims({ row, label, claims, view, children }: WithClaimsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {children(() => setOpen(true))}
      <ClaimsDialog
        isOpen={isOpen && claims.length > 0}
        onClose={() => setOpen(false)}
        row={row}
        label={label}
        claims={claims}
        view={view}
      />
    </>
  );
}
