import { OAuth2Client } from 'google-auth-library';
import { google } from 'googleapis';
import { diagnose, explainDenial, toDenial, type Denial } from 'google-denials';
import { fakeGoogle } from 'google-denials/testing';

const ANN = 'ann@example.com';
const ROBOT = 'robot@example-project.iam.gserviceaccount.com';
const SECRET = 'projects/example-project/secrets/database-password';
const fileId = '1ExamplePlanDocument';
const auth = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** Three denials that a response leaves open, diagnosed against a simulated Google. The last one is fixed in between. */
export async function diagnoseLive(color: boolean): Promise<void> {
  const simulated = fakeGoogle({
    callers: { [ANN]: { scopes: [auth('drive')] }, [ROBOT]: { scopes: [auth('cloud-platform')] } },
    files: { [fileId]: { roles: { [ANN]: 'writer' }, driveId: '0AExampleSharedDrive' } },
    policies: { [SECRET]: {} },
  });
  const clientOf = (email: string): OAuth2Client => {
    const client = new OAuth2Client({ transporterOptions: { fetchImplementation: (input, init) => simulated.fetch(input, init) } });
    client.setCredentials({ access_token: simulated.token(email), expiry_date: Date.now() + 3_600_000 });
    return client;
  };
  const ann = clientOf(ANN);
  const robot = clientOf(ROBOT);
  const secrets = google.secretmanager({ version: 'v1', auth: robot }).projects.secrets;

  const show = async (does: string, denial: Denial, client: OAuth2Client): Promise<void> => {
    const { conclusion, denial: sharper, findings } = await diagnose(denial, { auth: client });
    console.log(`\n── Live: ${does} ──\n`);
    for (const { answer, says, because } of findings) console.log(`  ${answer.padEnd(8)} ${because ?? says}`);
    console.log(`\n${conclusion}. ${explainDenial(sharper, { color })}`);
  };

  const hidden = await denialOf(() => google.drive({ version: 'v3', auth: ann }).files.get({ fileId }));
  await show('a file that Drive says it does not know', hidden, ann);
  const denied = await denialOf(() => secrets.get({ name: SECRET }));
  await show('a secret that the robot may not read', denied, robot);
  simulated.world = { ...simulated.world, policies: { [SECRET]: { [ROBOT]: ['secretmanager.secrets.get'] } } };
  await show('the same, after somebody granted the role', denied, robot);
}

async function denialOf(call: () => Promise<unknown>): Promise<Denial> {
  const caught: unknown = await call().then(
    () => undefined,
    (error: unknown) => error,
  );
  const denial = await toDenial(caught, { identity: 'offline' });
  if (!denial) throw new Error('The demo expected a denial', { cause: caught });
  return denial;
}
