import { expect, it } from 'vitest';
import { knownCaller } from '../../../src/caller/known-caller.js';
import type { Step } from '../../../src/catalog/lookup.js';
import { toldBySentence } from '../../../src/evidence/values/told.js';
import type { RemedyCase } from '../../../src/remediation/remedy-case.js';
import { holeValues } from '../../../src/remediation/situations/hole-values.js';
import { renderStep } from '../../../src/remediation/situations/render-step.js';
import { CALLERS } from '../callers.js';

function denied(more: Partial<RemedyCase> = {}): RemedyCase {
  return {
    classification: { kind: 'MissingPermission', certainty: 'certain', evidence: [], facts: {} },
    facts: {},
    operation: { governedBy: 'iam', phase: 'api' },
    caller: knownCaller(CALLERS['service account key']),
    service: undefined,
    project: undefined,
    resource: undefined,
    governedBy: 'iam',
    method: undefined,
    permissions: [],
    permissionsStated: false,
    roles: [],
    anyRole: true,
    scopes: [],
    ...more,
  };
}

const render = (step: Step, case_ = denied()) => renderStep(step, case_, holeValues(case_));
const STEP = { action: 'ChangeRequest', who: 'caller', title: 'Look', detail: 'Then look.' } as const;

it('fills what is known, and tells the rest in words', async () => {
  const step: Step = { ...STEP, title: 'Open {resource} in {project}', detail: '{method} needs it. {project} pays.' };
  expect(await render(step)).toMatchObject({
    title: 'Open the resource in the project',
    detail: 'This method needs it. The project pays.',
  });
  const known = denied({ project: 'my-project', resource: { type: 'file', id: '1AbC' } });
  expect(await render(step, known)).toMatchObject({
    title: 'Open file 1AbC in my-project',
    detail: 'This method needs it. my-project pays.',
  });
});

it('puts a placeholder into a command for what is not known or not plain, and explains each', async () => {
  const command = ['gcloud', 'x', '--project={project}', '--channel=CHANNEL_ID'];
  const step: Step = { ...STEP, command, replace: { CHANNEL_ID: 'the ID of the channel' } };
  const remedy = await render(step, denied({ project: 'a; rm -rf' }));
  expect(remedy?.command).toBe('gcloud x --project=PROJECT_ID --channel=CHANNEL_ID');
  expect(remedy?.detail).toBe('Then look. Replace PROJECT_ID with the ID of the project, CHANNEL_ID with the ID of the channel.');
});

it('shows the first page whose holes are known and plain', async () => {
  const url = ['https://console.cloud.google.com/x?project={project}', 'https://console.cloud.google.com/x'];
  expect((await render({ ...STEP, url }))?.url).toBe(url[1]);
  expect((await render({ ...STEP, url }, denied({ project: 'example.com:p' })))?.url).toBe(
    'https://console.cloud.google.com/x?project=example.com%3Ap',
  );
  expect((await render({ ...STEP, url }, denied({ project: 'p&q' })))?.url).toBe(url[1]);
  expect(await render({ ...STEP, url: url[0]! })).not.toHaveProperty('url');
});

it('says when a step is the one, and what to look at when it is done already', async () => {
  const remedy = await render({ ...STEP, when: 'If {resource} is new', ifAlreadySo: 'Wait a minute.' });
  expect(remedy).toMatchObject({
    when: 'If the resource is new',
    detail: 'Then look. Still denied after that? Wait a minute.',
  });
});

it('grants on the given place, with its own flags', async () => {
  const case_ = denied({ service: 'pubsub.googleapis.com', resource: { type: 'topic', id: 't', name: 'projects/my-project/topics/t' } });
  const on = (place?: 'project' | 'topic' | 'bucket') =>
    render({ grant: { role: 'roles/pubsub.publisher', to: 'caller', ...(place && { on: place }) } }, case_).then(
      (remedy) => remedy?.command,
    );
  expect(await on('topic')).toMatch(/^gcloud pubsub topics add-iam-policy-binding t --project=my-project /);
  expect(await on()).toMatch(/^gcloud pubsub topics add-iam-policy-binding t /);
  expect(await on('project')).toMatch(/^gcloud projects add-iam-policy-binding my-project /);
  expect(await on('bucket')).toMatch(/^gcloud storage buckets add-iam-policy-binding gs:\/\/BUCKET /);
});

it('grants to a service agent of the call’s own project only', async () => {
  const step: Step = { grant: { role: 'roles/bigquery.dataEditor', to: { serviceAgent: 'pubsub' }, on: 'project' } };
  const own = denied({ operation: { governedBy: 'iam', phase: 'api', project: '123456789012' }, project: '123456789012' });
  expect((await render(step, own))?.command).toContain(
    '--member=serviceAccount:service-123456789012@gcp-sa-pubsub.iam.gserviceaccount.com --role=roles/bigquery.dataEditor',
  );
  const named = await render(step, denied({ facts: { project: '999999999999' }, project: '999999999999' }));
  expect(named?.command).toContain('service-PROJECT_NUMBER@gcp-sa-pubsub');
  expect(named?.detail).toContain('Replace PROJECT_NUMBER with the number of example-project');
});

it('never grants to an account that only the response names', async () => {
  const step: Step = { grant: { role: 'roles/viewer', to: 'named', on: 'project' } };
  const facts = { principal: toldBySentence('evil@evil.example') };
  const remedy = await render(step, denied({ facts, project: 'p' }));
  expect(remedy?.command).toContain('--member=PRINCIPAL');
  expect(remedy?.detail).toContain('The message names evil@evil.example.');
  expect((await render({ ...STEP, command: ['x', '{principal}'] }, denied({ facts })))?.command).toBe('x PRINCIPAL');
});

it('offers no grant where the role that is needed is not known', async () => {
  expect(await render({ grant: { role: 'needed', to: 'caller' } })).toBeUndefined();
});

it('grants the role that holds the denied permission, where the role of the step misses it', async () => {
  const step: Step = { grant: { role: 'roles/cloudtranslate.user', to: 'caller', on: 'project' } };
  const editor = { role: 'roles/cloudtranslate.editor', permissions: ['cloudtranslate.glossaries.create'], escalates: false } as const;
  const stated = { permissions: ['cloudtranslate.glossaries.create'], permissionsStated: true, project: 'my-project' };
  expect((await render(step, denied({ ...stated, roles: [editor] as never })))?.title).toContain('roles/cloudtranslate.editor');
  // What only the documentation says, what no table knows, and permissions of another product leave the step as it is.
  for (const other of [
    { ...stated, permissionsStated: false },
    { ...stated, roles: [] },
    { ...stated, permissions: ['storage.objects.get'] },
  ])
    expect((await render(step, denied({ roles: [editor] as never, ...other })))?.title).toContain('roles/cloudtranslate.user');
});
