'use strict';

const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};

/** @type {import('jest').Config} */
const common = {
  testEnvironment: 'node',
  transform,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
};

/** Tests that start the application: on one PostgreSQL with template databases, made once per run. */
const withServer = {
  ...common,
  testEnvironment: '<rootDir>/tests/support/strapi-environment.js',
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
};

const beside = (folder) => `<rootDir>/${folder}/**/*.test.ts`;

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  testTimeout: 120_000,
  // Something of every application that a file starts stays in its worker's memory, about 50 MB: a full worker is replaced.
  workerIdleMemoryLimit: '2GB',
  reporters: ['default', '<rootDir>/tests/support/tally-reporter.js'],
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['config', 'database', 'src', 'plugins', 'scripts'].map(beside),
    },
    { ...withServer, displayName: 'api', testMatch: [beside('tests/api')] },
    { ...withServer, displayName: 'faults', testMatch: [beside('tests/faults')] },
    { ...withServer, displayName: 'e2e', testMatch: [beside('tests/e2e')] },
  ],
};
