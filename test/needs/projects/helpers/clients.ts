// part of reexported.ts
import { SecretManagerServiceClient } from '@google-cloud/secret-manager';

export { SecretManagerServiceClient as Client } from '@google-cloud/secret-manager';
export const clients = { secrets: new SecretManagerServiceClient() };
