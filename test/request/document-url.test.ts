import { describe, expect, it } from 'vitest';
import { operationOf } from './identify.js';

describe('the link of a document', () => {
  it.each([
    ['https://docs.google.com/spreadsheets/d/1AbCdEf/export?format=csv', 'sheets', 'spreadsheet'],
    ['https://docs.google.com/spreadsheets/u/0/d/1AbCdEf/gviz/tq', 'sheets', 'spreadsheet'],
    ['https://docs.google.com/a/example.com/document/d/1AbCdEf/edit', 'docs', 'document'],
    ['https://docs.google.com/presentation/d/1AbCdEf', 'slides', 'presentation'],
    ['https://drive.google.com/file/d/1AbCdEf/view', 'drive', 'file'],
    ['https://drive.google.com/uc?id=1AbCdEf&export=download', 'drive', 'file'],
    ['https://drive.usercontent.google.com/download?id=1AbCdEf', 'drive', 'file'],
  ])('says which file: %s', async (url, service, type) => {
    expect(await operationOf(`GET ${url}`)).toMatchObject({ service: `${service}.googleapis.com`, resource: { type, id: '1AbCdEf' } });
  });

  it('says no more than it knows: a published link has no ID of a file', async () => {
    const published = await operationOf('GET https://docs.google.com/spreadsheets/d/e/2PACX-1v/pubhtml');
    expect(published).toMatchObject({ service: 'sheets.googleapis.com' });
    expect(published).not.toHaveProperty('resource');
    expect(await operationOf('GET https://drive.google.com/uc?id=%3Cscript%3E')).not.toHaveProperty('resource');
  });
});
