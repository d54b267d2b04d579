import type { Resource } from '../../evidence/facts.js';
import { projectInName, resourceOf } from '../../evidence/values/names.js';
import type { WireFacts } from './facts.js';

/** Invented names: what payloads state when a test asks for nothing else. */
export const PROJECT = 'example-project';
export const PROJECT_NUMBER = '123456789012';
export const ROBOT = `robot@${PROJECT}.iam.gserviceaccount.com`;
export const SECRET_PERMISSION = 'secretmanager.versions.access';
export const SECRET_ROLE = 'roles/secretmanager.secretAccessor';
export const ANN = 'ann@example.com';
export const FILE_ID = '1ExampleBudgetFile2aBcDeFgHiJkLmNoPq';
export const REQUEST_ID = '5f0c7a1e9b3d4c28';

/** A Cloud resource by its full name, and the project in it, as far as the test asks for them. */
export function cloudResource(
  asked: Partial<WireFacts>,
  type = 'secret',
  id = 'database-password',
): Required<Pick<WireFacts, 'resource' | 'project'>> {
  const project = asked.project ?? projectInName(asked.resource?.name ?? '') ?? PROJECT;
  const known = asked.resource ?? { type, id };
  return { project, resource: known.name === undefined ? { ...known, name: nameIn(project, known) } : known };
}

/** Whether a resource can be told from its name alone, and stands in the project. */
export function isNamed({ resource, project }: Pick<WireFacts, 'resource' | 'project'>): boolean {
  const read = resourceOf(resource.name);
  const owner = projectInName(resource.name ?? '');
  return read?.type === resource.type && read.id === resource.id && (owner === undefined || owner === '_' || owner === project);
}

function nameIn(project: string, { type, id }: Resource): string {
  return `projects/${type === 'bucket' ? '_' : project}/${type}s/${id}`;
}

/** An object in Cloud Storage in the form that its own errors use. */
export function storageObject(asked: Partial<WireFacts>): Pick<WireFacts, 'resource'> {
  const resource = asked.resource ?? { type: 'object', id: '2026/q3.csv' };
  return {
    resource: resource.name === undefined ? { ...resource, name: `projects/_/buckets/example-reports/objects/${resource.id}` } : resource,
  };
}

/** The page of the console that enables an API. */
export function activationPage(service: string, project: string): string {
  return `https://console.developers.google.com/apis/api/${service}/overview?project=${project}`;
}
