import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { MachineConfig, Text } from '../core/definition';
import { differences, type Content } from '../core/diff';
import { allNodes } from '../core/machine';
import { notFound } from '../core/refusal';
import { migrate } from '../services/migration';
import { workflowOf } from '../services';
import type { Registered } from '../services/binding';
import { query } from '../store/sql';
import { readVersions } from '../store/versions';
import { answerRefusal, languageOf, type Language } from './answer';
import { adminCaller } from './caller';
import { bodyOf, parseMigration, parseVersions } from './parse';

const spokenAll = (texts: Record<string, Text>, language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text[language]]));

/** Paths of the states that subjects can stand in, in the machine's order; of regions each by itself. */
const leavesOf = (machine: MachineConfig): string[] =>
  allNodes(machine)
    .filter(({ config }) => config.states === undefined)
    .map(({ path }) => path);

/** Where subjects come to their end; null for a machine of regions, which ends when each of them has. */
const endsOf = ({ type, states = {} }: MachineConfig): string[] | null =>
  type === 'parallel'
    ? null
    : Object.entries(states).flatMap(([path, state]) => (state.type === 'final' ? [path] : []));

/** Definitions and their versions, for admins of the panel. */
export const definitionsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const on = strapi.db.connection;
  const named = (ctx: Context): Registered | null => {
    const { name } = ctx.params as Record<string, string>;
    return (
      workflowOf(strapi)
        .registry.all()
        .find(({ binding }) => binding.definition.name === name) ?? null
    );
  };
  const contentOf = async (name: string, version: number): Promise<Content | null> => {
    const [row] = await query<{ content: Content }>(
      on,
      `SELECT content::json FROM workflow_definitions WHERE name = ? AND version = ?`,
      [name, version],
    );
    return row?.content ?? null;
  };

  return {
    async find(ctx: Context) {
      const language = languageOf(ctx);
      const all = workflowOf(strapi).registry.all();
      ctx.body = {
        data: await Promise.all(
          all.map(async ({ compiled: { definition }, subject, binding }) => ({
            name: definition.name,
            subject: subject.plural,
            uid: subject.uid,
            label: strapi.contentType(subject.uid as 'admin::user').info.displayName,
            createdBy: binding.createdBy,
            tellsProgress: definition.ownedFields.includes('progress'),
            version: definition.version,
            states: spokenAll(definition.labels.states, language),
            order: leavesOf(definition.machine),
            roles: spokenAll(definition.labels.roles, language),
            events: Object.fromEntries(
              Object.entries(definition.events).map(([event, { label }]) => [event, label[language]]),
            ),
            effects: spokenAll(definition.effects ?? {}, language),
            versions: await readVersions(on, {
              name: definition.name,
              uid: subject.uid,
              ends: endsOf(definition.machine),
            }),
          })),
        ),
        meta: { records: workflowOf(strapi).host().records ?? {} },
      };
    },

    async findOne(ctx: Context) {
      const { name = '', version = '' } = ctx.params as Record<string, string>;
      const content = /^\d{1,9}$/.test(version) ? await contentOf(name, Number(version)) : null;
      if (!content) {
        answerRefusal(ctx, notFound());
        return;
      }
      ctx.body = { data: content };
    },

    async diff(ctx: Context) {
      const parsed = parseVersions(ctx.query);
      if (!parsed.ok) {
        answerRefusal(ctx, parsed);
        return;
      }
      const { name = '' } = ctx.params as Record<string, string>;
      const registered = named(ctx);
      const [older, newer] = await Promise.all([
        contentOf(name, parsed.value.from),
        contentOf(name, parsed.value.to),
      ]);
      if (!registered || !older || !newer) {
        answerRefusal(ctx, notFound());
        return;
      }
      const language = languageOf(ctx);
      ctx.body = {
        data: differences(registered.compiled.definition, older, newer).map((difference) => ({
          ...difference,
          message: difference.message[language],
        })),
      };
    },

    async migrate(ctx: Context) {
      const found = await adminCaller(strapi, ctx);
      const registered = named(ctx);
      const parsed = parseMigration(bodyOf(ctx));
      if (!found.ok || !registered || !parsed.ok) {
        answerRefusal(ctx, !found.ok ? found : parsed.ok ? notFound() : parsed);
        return;
      }
      const { id, name } = found.caller;
      const { from, dryRun, comment } = parsed.value;
      const done = await migrate(
        strapi,
        registered,
        { from, dryRun, comment, actor: { id, name, role: 'admin' } },
        workflowOf(strapi).clock.now(),
      );
      if (!done.ok) {
        answerRefusal(ctx, done);
        return;
      }
      const { ok: _ok, ...data } = done;
      ctx.body = { data };
    },
  };
};
