/** Whose widgets an admin of HR opens the panel for. */
const OWN: readonly (string | undefined)[] = ['workflow', 'kinerja'];
/** Nothing here is published or held back: that widget stays empty for ever. */
const EMPTY = 'last-published-entries';

interface Widget {
  readonly id: string;
  readonly pluginId?: string;
}

/** The home page begins with what is under way and what is late; what Strapi brings comes after it. */
export const ownFirst = <W extends Widget>(widgets: W[]): W[] => {
  const isOwn = ({ pluginId }: W): boolean => OWN.includes(pluginId);
  return [...widgets.filter(isOwn), ...widgets.filter((one) => !isOwn(one) && one.id !== EMPTY)];
};
