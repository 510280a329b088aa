import { settings } from './settings';

/** PostgreSQL alone, everywhere: what is tested is what runs. */
const config = () => {
  const env = settings();
  return {
    connection: {
      client: 'postgres',
      // Whole, for the driver reads `sslmode` and certificates from it (Strapi's type knows the parts only).
      connection: { connectionString: env.DATABASE_URL },
      pool: { min: env.DATABASE_POOL_MIN, max: env.DATABASE_POOL_MAX },
      acquireConnectionTimeout: 15_000,
    },
    settings: { useTypescriptMigrations: true },
  };
};

export default config;
