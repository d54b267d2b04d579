import type { HandWrittenClient } from '../handwritten.js';

/** `@google-cloud/cloud-sql-connector`: it reads where the instance is, and gets a certificate for the connection. */
export const CLOUD_SQL: HandWrittenClient = {
  packages: ['@google-cloud/cloud-sql-connector'],
  source: 'https://cloud.google.com/sql/docs/mysql/connect-connectors',
  prefix: 'sql.connect.',
  classes: {
    Connector: {
      getOptions: ['get', 'generateEphemeral'],
      getTediousOptions: ['get', 'generateEphemeral'],
      startLocalProxy: ['get', 'generateEphemeral'],
    },
  },
  local: { Connector: ['close'] },
};
