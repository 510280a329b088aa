import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type * as Strapi from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';
import { TEST_SETTINGS } from './environment';
import { onServer, templateName, urlOf, type Template } from './template-server';

const root = path.resolve(__dirname, '..', '..');

declare global {
  /** Outside of jest's sandbox, where the application lives. */
  var nodeItself: { require: NodeJS.Require; process: NodeJS.Process; Date: DateConstructor };
}
const { process } = nodeItself;

export interface TestApp {
  readonly strapi: Core.Strapi;
  readonly databaseUrl: string;
  /** Sends requests to the application; without a network port of its own until a request needs one. */
  readonly request: ReturnType<typeof supertest>;
  /** Stops the application and drops its database. */
  stop(): Promise<void>;
}

/**
 * Starts a whole application on its own copy of a template database.
 *
 * @param options.template `empty`: tables and permissions alone (the default); `demo`: the demo agency
 * @param options.settings environment variables that differ for this application
 * @param options.extend adds to the application what it does not have by itself, such as an example of a plugin
 */
export async function startApp(
  options: {
    readonly template?: Template;
    /** A database that the test made itself, in place of a copy of a template; it stays when the application stops. */
    readonly databaseUrl?: string;
    readonly settings?: Readonly<Record<string, string>>;
    readonly extend?: (strapi: Core.Strapi) => void;
  } = {},
): Promise<TestApp> {
  const { databaseUrl, drop } = options.databaseUrl
    ? { databaseUrl: options.databaseUrl, drop: () => Promise.resolve() }
    : await copyOf(options.template ?? 'empty');
  const settings = { ...TEST_SETTINGS, ...options.settings, DATABASE_URL: databaseUrl };
  const takeBack = set(settings);
  const others = signalListeners();
  const { createStrapi } = nodeItself.require('@strapi/strapi') as typeof Strapi;
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist') });
  const { extend } = options;
  if (extend) {
    const register = strapi.register.bind(strapi);
    strapi.register = async () => {
      const registered = await register();
      extend(strapi);
      return registered;
    };
  }
  // What a test adds to the application is read by jest, and looks for the application where Strapi puts it.
  Object.assign(globalThis, { strapi });
  try {
    await strapi.load();
  } catch (error) {
    // Half an application would stand in the way of the next one of this worker.
    await destroy(strapi, others).catch(() => undefined);
    takeBack();
    throw error;
  }
  strapi.server.mount();
  return {
    strapi,
    databaseUrl,
    request: supertest(strapi.server.httpServer),
    stop: async () => {
      await destroy(strapi, others);
      takeBack();
      await drop();
    },
  };
}

/** Sets environment variables. @returns what sets them back */
const set = (settings: Readonly<Record<string, string>>): (() => void) => {
  const before = Object.keys(settings).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, settings);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  };
};

type Listener = (...given: unknown[]) => void;

const signalListeners = (): [NodeJS.Signals, Listener[]][] =>
  (['SIGINT', 'SIGTERM'] as const).map((signal) => [signal, process.listeners(signal) as Listener[]]);

/** Strapi takes all listeners off its process when it stops; here it takes none but its own: the others are the test runner's. */
const destroy = async (strapi: Core.Strapi, others: ReturnType<typeof signalListeners>): Promise<void> => {
  process.removeAllListeners = () => {
    for (const [signal, kept] of others)
      for (const listener of process.listeners(signal) as Listener[])
        if (!kept.includes(listener)) process.off(signal, listener);
    return process;
  };
  try {
    await strapi.destroy();
  } finally {
    Reflect.deleteProperty(process, 'removeAllListeners');
  }
};

const copyOf = async (template: Template): Promise<{ databaseUrl: string; drop: () => Promise<void> }> => {
  const serverUrl = process.env.KINERJA_TEST_SERVER;
  if (!serverUrl)
    throw new Error('No database server: tests that start the application belong below tests/.');
  const database = `kinerja_test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `CREATE DATABASE ${database} TEMPLATE ${templateName(template)}`);
  return {
    databaseUrl: urlOf(serverUrl, database),
    drop: () => onServer(serverUrl, `DROP DATABASE ${database} WITH (FORCE)`),
  };
};
