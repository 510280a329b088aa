import type { EventDescription } from '../../api/shapes';

/**
 * Whether the form of an event may be opened: it is allowed, or all that stands against it lies in fields that the form
 * itself holds. An empty plan is no reason to hide the page on which the plan is written.
 */
export const canBegin = ({ allowed, reasons, form }: EventDescription): boolean => {
  const fields = Object.keys(form?.properties ?? {});
  return (
    allowed ||
    (reasons.length > 0 &&
      reasons.every(({ path }) => path !== undefined && fields.includes(path.split('.')[0] ?? '')))
  );
};
