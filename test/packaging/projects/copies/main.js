// Every way in which one program can hold this package, side by side: what each makes of the denials of the others.
import { createRequire } from 'node:module';
import { Gaxios } from 'gaxios';

const require = createRequire(import.meta.url);
const copies = {
  ESM: join(await import('google-denials'), await import('google-denials/testing')),
  CommonJS: join(require('google-denials'), require('google-denials/testing')),
  'ESM, another copy': join(await import('google-denials-copy'), await import('google-denials-copy/testing')),
  'CommonJS, another copy': join(require('google-denials-copy'), require('google-denials-copy/testing')),
};

function join(library, kit) {
  return { ...library, ...kit };
}

const result = [];
for (const [from, theirs] of Object.entries(copies)) {
  for (const [to, ours] of Object.entries(copies)) result.push({ from, to, ...(await meet(theirs, ours)) });
}
console.log(JSON.stringify(result));

/** What one copy makes of the denial of another. */
async function meet(theirs, ours) {
  const denial = theirs.denial('NotShared', { resource: { type: 'file', id: '1AbC' } });
  const wrapped = new Error('wrapped', { cause: denial });
  const { thrown, told } = await interceptedByBoth(theirs, ours);
  ours.assertDenied(denial, 'NotShared', { resource: { id: '1AbC' } });
  return {
    isDenial: ours.isDenial(denial, 'NotShared') && !ours.isDenial(denial, 'MissingPermission'),
    findDenial: ours.findDenial(wrapped) === denial && (await ours.toDenial(wrapped)) === denial,
    fromJSON: ours.Denial.fromJSON(JSON.stringify(denial)).resource.id === '1AbC',
    explained: ours.explainDenial(denial).includes('1AbC'),
    thrown: ours.isDenial(thrown, 'NotShared') && theirs.isDenial(thrown, 'NotShared'),
    told,
    instanceOf: denial instanceof ours.NotShared,
  };
}

/** A client that both copies intercept: one denial comes out, and each listener hears of it once. */
async function interceptedByBoth(theirs, ours) {
  let told = 0;
  const options = () => ({ identity: 'offline', onDenial: () => told++ });
  const client = new Gaxios({ fetchImplementation: async () => theirs.denialResponse('NotShared') });
  ours.interceptDenials(theirs.interceptDenials(client, options()), options());
  const thrown = await client.request({ url: 'https://www.googleapis.com/drive/v3/files/1AbC' }).catch((error) => error);
  return { thrown, told };
}
