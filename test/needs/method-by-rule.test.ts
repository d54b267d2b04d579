import { describe, expect, it } from 'vitest';
import { methodByRule } from '../../src/needs/clients/method-by-rule.js';

const SERVICE = {
  name: 'google.cloud.example.v1.Example',
  host: 'example.googleapis.com',
  scopes: ['https://www.googleapis.com/auth/cloud-platform'],
  rules: new Map(),
};

describe('a method that no table holds is named as Google names methods', () => {
  it.each([
    ['POST', '/v1/{parent=projects/*/locations/*}/datasets', 'CreateDataset', 'example.projects.locations.datasets.create'],
    ['GET', '/v1/{parent=projects/*/locations/*}/datasets', 'ListDatasets', 'example.projects.locations.datasets.list'],
    ['GET', '/v1/{name=projects/*/locations/*/datasets/*}', 'GetDataset', 'example.projects.locations.datasets.get'],
    ['PATCH', '/v1/{dataset.name=projects/*/locations/*/datasets/*}', 'UpdateDataset', 'example.projects.locations.datasets.patch'],
    ['DELETE', '/v1beta1/{name=projects/*/datasets/*}', 'DeleteDataset', 'example.projects.datasets.delete'],
    ['POST', '/v1/{name=projects/*/locations/*/models/*}:predict', 'Predict', 'example.projects.locations.models.predict'],
    ['GET', '/v1/{name=projects/*/locations/*/floorSetting}', 'GetFloorSetting', 'example.projects.locations.getFloorSetting'],
    ['PATCH', '/v1/{setting.name=folders/*/floorSetting}', 'UpdateFloorSetting', 'example.folders.updateFloorSetting'],
    ['POST', '/v1/projects/{project}/zones/{zone}/clusters', 'CreateCluster', 'example.projects.zones.clusters.create'],
  ])('%s %s', (verb, path, rpc, method) => {
    expect(methodByRule(SERVICE, { verb, path }, rpc)).toEqual({
      method,
      stated: { service: 'example.googleapis.com', scopes: SERVICE.scopes },
    });
  });

  it('only where its path tells, and at a host of its own', () => {
    expect(methodByRule(SERVICE, undefined, 'StreamingPredict')).toBeUndefined();
    expect(methodByRule(SERVICE, { verb: 'GET', path: '/compute/v1/projects/{project}' }, 'Get')).toBeUndefined();
    expect(methodByRule({ ...SERVICE, host: 'example.com' }, { verb: 'GET', path: '/v1/{name=a/*}' }, 'GetA')).toBeUndefined();
  });
});
