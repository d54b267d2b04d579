import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tls from 'node:tls';
import selfsigned from 'selfsigned';
import { SERVICE_ACCOUNT } from './credentials.js';
import { redirect } from './network.js';
import type { World } from './server.js';

const NAMES = ['googleapis.com', '*.googleapis.com', 'google.com', '*.google.com', '*.firebaseio.com', '*.run.app', 'localhost'];

/** Starts the server, and makes this process take it for Google: its certificate, its addresses, and the credentials that it accepts. */
export async function replaceGoogle(): Promise<World> {
  const { private: key, cert } = await selfsigned.generate([{ name: 'commonName', value: 'googleapis.com' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: NAMES.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'google-denials-clients-'));
  const write = (name: string, text: string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  tls.setDefaultCACertificates([cert]);
  Object.assign(process.env, {
    GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: write('ca.pem', cert),
    GOOGLE_APPLICATION_CREDENTIALS: write('key.json', JSON.stringify(SERVICE_ACCOUNT)),
    GOOGLE_CLOUD_PROJECT: 'example-project',
    METADATA_SERVER_DETECTION: 'none',
  });
  // Loaded only now: grpc-js reads where its certificates are when it is loaded.
  const { startWorld } = await import('./server.js');
  const world = await startWorld({ key, cert });
  redirect(world.port);
  return world;
}
