import { useEffect, useState } from 'react';

/**
 * Gives the focus back to what opened a dialog when that is left. The design system does so for dialogs that know the
 * button they belong to; ours are opened by what a page remembers.
 */
export const useFocusBack = (): void => {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After the dialog has let go of the focus.
      setTimeout(() => {
        if (opener instanceof HTMLElement) opener.focus();
      });
    },
    [opener],
  );
};
