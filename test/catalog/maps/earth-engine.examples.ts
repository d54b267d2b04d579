import type { earthEngine } from '../../../src/catalog/maps/earth-engine.js';
import type { Examples } from '../examples.js';

const COMPUTE = 'POST https://earthengine.googleapis.com/v1/projects/example-project/value:compute';

export default {
  wordings: {
    'earth-engine': ['Project example-project is not registered to use Earth Engine.'],
  },
  sentences: {
    'not-signed-in': ['Please authorize access to your Earth Engine account by running earthengine authenticate'],
    'no-project': ['ee.Initialize: no project found. Call with project= or see http://goo.gle/ee-auth.'],
    'too-many-at-once': ['Too many concurrent aggregations.'],
    'memory-limit': ['User memory limit exceeded.'],
    'not-registered': [
      'Project example-project is not registered to use Earth Engine. Visit https://console.cloud.google.com/earth-engine/configuration?project=example-project to register your project.',
      'Not signed up for Earth Engine or project is not registered.',
    ],
    'caller-no-permission': [
      'Caller does not have required permission to use project example-project. Grant the caller the roles/serviceusage.serviceUsageConsumer role.',
    ],
    'asset-denied': ["Asset 'projects/example-project/assets/roads' does not exist or doesn't allow this operation."],
  },
  kinds: {
    'memory-limit': 'Unclassified',
  },
  situations: {
    'not-signed-in': {
      status: 401,
      message:
        'Please authorize access to your Earth Engine account by running earthengine authenticate in your command line, and then retry.',
      first: /earthengine authenticate/,
    },
    'no-project': {
      message: 'ee.Initialize: no project found. Call with project= or see http://goo.gle/ee-auth.',
      first: /ee\.Initialize\(project=/,
    },
    'too-large-at-once': {
      status: 400,
      message: 'User memory limit exceeded.',
      request: 'POST https://earthengine.googleapis.com/v1/projects/my-project/value:compute',
      caller: 'serviceAccount',
      first: /tileScale/,
    },
    'project-not-registered': {
      message:
        'Project example-project is not registered to use Earth Engine. Visit https://console.cloud.google.com/earth-engine/configuration?project=example-project to register your project.',
      request: COMPUTE,
      caller: 'user',
      first: /Register project/,
    },
    'use-of-the-project': {
      message:
        'Caller does not have required permission to use project example-project. Grant the caller the roles/serviceusage.serviceUsageConsumer role.',
      errorInfo: {
        reason: 'USER_PROJECT_DENIED',
        metadata: { consumer: 'projects/example-project', service: 'earthengine.googleapis.com' },
      },
      request: COMPUTE,
      caller: 'serviceAccount',
      first: /serviceUsageConsumer/,
    },
    'asset-not-shared': {
      message: "Asset 'projects/example-project/assets/roads' does not exist or doesn't allow this operation.",
      request: 'GET https://earthengine.googleapis.com/v1/projects/example-project/assets/roads',
      caller: 'serviceAccount',
      first: /Share the asset with robot@/,
    },
    'too-many-requests': {
      status: 429,
      message: 'Earth Engine capacity exceeded.',
      request: COMPUTE,
      caller: 'serviceAccount',
      first: /fewer requests/,
    },
  },
} satisfies Examples<typeof earthEngine>;
