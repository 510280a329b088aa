import type { Core } from '@strapi/strapi';

type Knex = Core.Strapi['db']['connection'];

/** Counters of failed logins (src/limits). Unlogged: after a crash of the database everyone may try anew. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    CREATE UNLOGGED TABLE IF NOT EXISTS request_limits (
      key varchar(255) PRIMARY KEY,
      points integer NOT NULL DEFAULT 0,
      expire bigint
    )`);
  await knex.raw('CREATE INDEX IF NOT EXISTS request_limits_expire ON request_limits (expire)');
}
