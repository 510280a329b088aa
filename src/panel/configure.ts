import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { appearanceOf, type Appearance, type Model } from './appearance';
import { merge, type Configuration } from './merge';
import { views } from './views';

type StoredModel = Model & { readonly uid: string };

/** The Content Manager's own services, which are not in Strapi's public types. */
interface Configurations {
  findConfiguration(model: StoredModel): Promise<Configuration>;
  updateConfiguration(model: StoredModel, configuration: Configuration): Promise<unknown>;
}
type ContentTypes = Configurations & { findAllContentTypes(): StoredModel[] };
type Components = Configurations & { findAllComponents(): StoredModel[] };

/** What was last wished for, and the configuration as it was left then. */
interface Stamp {
  readonly wanted: Appearance;
  readonly left: Configuration;
}

/**
 * Gives the Content Manager its labels, columns and forms. Run at every start: what is written is stamped, so that
 * nothing happens while the views are the same, and a later version leaves alone what HR has changed in the panel.
 */
export async function configurePanel(strapi: Core.Strapi): Promise<void> {
  const contentManager = strapi.plugin('content-manager');
  const contentTypes: ContentTypes = contentManager.service('content-types');
  const components: Components = contentManager.service('components');
  const ours = contentTypes.findAllContentTypes().filter(({ uid }) => uid.startsWith('api::'));
  for (const model of ours) await configure(strapi, contentTypes, model);
  for (const model of components.findAllComponents()) await configure(strapi, components, model);
}

async function configure(
  strapi: Core.Strapi,
  configurations: Configurations,
  model: StoredModel,
): Promise<void> {
  const key = { type: 'plugin', name: 'kinerja-panel', key: model.uid };
  const stamp = (await strapi.store.get(key)) as Stamp | null;
  const wanted = appearanceOf(model.uid, model, views);
  if (stamp && isDeepStrictEqual(stamp.wanted, wanted)) return;
  const { settings, metadatas, layouts } = await configurations.findConfiguration(model);
  const left = merge({ settings, metadatas, layouts }, stamp?.left, wanted);
  await configurations.updateConfiguration(model, left);
  await strapi.store.set({ ...key, value: { wanted, left } satisfies Stamp });
}
