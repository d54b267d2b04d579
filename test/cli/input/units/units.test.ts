import { describe, expect, it } from 'vitest';
import { explained, runProgram } from '../../program.js';

const TASKS =
  'The principal (user or service account) lacks IAM permission "cloudtasks.tasks.create" for the resource "projects/example-project/locations/us-central1/queues/q" (or the resource may not exist).';
const SPANNER = 'Caller is missing IAM permission spanner.sessions.create on resource projects/example-project/instances/i/databases/d.';
const SCRIPT = 'GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: 1AbCdEfGhIjKl.';
const LISTED =
  "ERROR: (gcloud.compute.instances.list) Some requests did not succeed:\n - Required 'compute.zones.list' permission for 'projects/other-project'";
const SECRET = "Permission 'secretmanager.versions.access' denied on resource 'projects/example-project/secrets/db' (or it may not exist).";
const body = (message: string): string => JSON.stringify({ error: { code: 403, message, status: 'PERMISSION_DENIED' } });

/** What `--all` lists: kind, permissions, method and resource of each. */
async function listed(log: string): Promise<readonly string[]> {
  const { all } = await explained(log, '--all');
  return all
    .map(({ count, denial }: any) => [count, denial.kind, denial.permissions?.join('+'), denial.method, denial.resource?.id].join(' '))
    .sort();
}

const TASKS_ALONE = '1 MissingPermission cloudtasks.tasks.create  q';
const SPANNER_ALONE = '1 MissingPermission spanner.sessions.create  d';

describe('failures on lines of their own are told apart', () => {
  it.each([
    ['lines with a time', `2026-05-02T10:11:12Z ERROR ${TASKS}\n2026-05-02T10:11:13Z ERROR ${SPANNER}`],
    ['lines of a service log', `May  2 10:11:12 host app[12]: ${TASKS}\nMay  2 10:11:13 host app[12]: ${SPANNER}`],
    ['lines of Kubernetes', `E0502 10:11:12.000000 1 task.go:12] ${TASKS}\nE0502 10:11:13.000000 1 db.go:9] ${SPANNER}`],
    ['lines with a level', `ERROR ${TASKS}\nERROR ${SPANNER}`],
    ['records in JSON', [TASKS, SPANNER].map((message) => JSON.stringify({ severity: 'ERROR', message })).join('\n')],
    [
      'a list of records',
      JSON.stringify(
        [TASKS, SPANNER].map((textPayload) => ({ insertId: 'a', textPayload })),
        null,
        2,
      ),
    ],
    ['bodies, one a line', [TASKS, SPANNER].map(body).join('\n')],
    ['a list of answers', JSON.stringify([TASKS, SPANNER].map((message) => JSON.parse(body(message))))],
    ['errors below each other', `Error: 7 PERMISSION_DENIED: ${TASKS}\nio.grpc.StatusRuntimeException: PERMISSION_DENIED: ${SPANNER}`],
    ['paragraphs', `${TASKS}\n\n${SPANNER}`],
    ['lines with another one between', `${TASKS}\nok\n${SPANNER}`],
    ['lines with another record between', `2026-05-02T10:11:12Z ${TASKS}\n2026-05-02T10:11:13Z ok\n2026-05-02T10:11:14Z ${SPANNER}`],
    [
      'stacks below each other',
      `Error: 7 PERMISSION_DENIED: ${TASKS}\n    at call (/app/a.js:1:1)\nError: 7 PERMISSION_DENIED: ${SPANNER}\n    at call (/app/b.js:1:1)`,
    ],
    [
      'responses below each other',
      [TASKS, SPANNER].map((message) => `HTTP/2 403 \ncontent-type: application/json\n\n${body(message)}\n`).join(''),
    ],
    [
      'a body that is cut off above',
      `2026-05-02T10:11:12Z {"error": {"code": 403, "message": ${JSON.stringify(TASKS)}, "det\n2026-05-02T10:11:13Z ${SPANNER}`,
    ],
  ])('%s', async (_form, log) => {
    expect(await listed(log)).toEqual([TASKS_ALONE, SPANNER_ALONE]);
  });

  it('with the method, the resource and the project of each, and of no other', async () => {
    const alone = (await Promise.all([SCRIPT, LISTED, TASKS].map(listed))).flat().sort();
    expect(await listed([SCRIPT, LISTED, TASKS].join('\n'))).toEqual(alone);
    expect(await listed([TASKS, LISTED, SCRIPT].join('\n\n'))).toEqual(alone);
  });

  it('and the one that is explained has nothing of the others', async () => {
    const { denial } = await explained(`${SCRIPT}\n${LISTED}`);
    expect(denial).toMatchObject({ kind: 'MissingPermission', permissions: ['compute.zones.list'], project: 'other-project' });
    expect(denial).not.toHaveProperty('method');
  });

  it('with a count of what comes again', async () => {
    const log = [TASKS, SPANNER, TASKS].map((line, second) => `2026-05-02T10:11:1${second}Z ERROR ${line}`).join('\n');
    const { out } = await runProgram(['explain', '--all'], log);
    expect(out).toMatch(/^2 different denials:\n +2× MissingPermission.*cloudtasks.*\n +1× MissingPermission.*spanner/);
  });

  it('thousands of them, up to a number that is said', async () => {
    const log = Array.from(
      { length: 320 },
      (_, number) => `Error: 7 PERMISSION_DENIED: ${TASKS.replace('queues/q', `queues/q-${number}-x`)}`,
    );
    const { code, err } = await runProgram(['explain'], log.join('\n'));
    expect(code).toBe(0);
    expect(err).toContain('more than 300 different failures');
  });
});

describe('what tells of one failure stays one', () => {
  it.each([
    [
      'a request above its response',
      `> GET /v1/projects/p-1/secrets/db/versions/1:access HTTP/2\n> Host: secretmanager.googleapis.com\n> \n< HTTP/2 403 \n< content-type: application/json\n< \n${body(SECRET)}`,
    ],
    [
      'a curl command above its response',
      `$ curl -i https://secretmanager.googleapis.com/v1/projects/p-1/secrets/db/versions/1:access\nHTTP/2 403 \ncontent-type: application/json\n\n${body(SECRET)}`,
    ],
    [
      'a stack above its error',
      `Traceback (most recent call last):\n  File "a.py", line 3, in <module>\n    client.access_secret_version(name=name)\ngoogle.api_core.exceptions.PermissionDenied: 403 ${SECRET}`,
    ],
    [
      'a cause below its error',
      `Error: 7 PERMISSION_DENIED: ${SECRET}\n    at call (/app/a.js:1:1)\nCaused by: Error: 7 PERMISSION_DENIED: ${SECRET}\n    at call (/app/b.js:1:1)`,
    ],
    ['a body below its sentence', `Error: googleapi: Error 403: ${SECRET}\n${JSON.stringify(JSON.parse(body(SECRET)), null, 2)}`],
    [
      'lines that a collector put its time before',
      JSON.stringify(JSON.parse(body(SECRET)), null, 2).replace(/^/gm, '2026-05-02T10:11:12.0000000Z '),
    ],
  ])('%s', async (_form, text) => {
    expect((await listed(text)).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      '1 MissingPermission secretmanager.versions.access',
    ]);
  });

  it('and keeps what its request says', async () => {
    const log = `${TASKS}\n\n$ curl -i https://www.googleapis.com/drive/v3/files/1AbC\nHTTP/2 403 \n\n${body('The caller does not have permission')}\n\n${SPANNER}`;
    expect(await listed(log)).toEqual(['1 NotShared  drive.files.get 1AbC', TASKS_ALONE, SPANNER_ALONE].sort());
  });
});
