// needs: aiplatform.projects.locations.publishers.models.predict
// needs: tagmanager.accounts.containers.list
// needs: tagmanager.accounts.list
const TAGS = 'https://tagmanager.googleapis.com/tagmanager/v2';
const token = process.env['TOKEN'] ?? '';

export async function list(account: string, page?: string): Promise<unknown> {
  let url = `${TAGS}/accounts/${account}/containers`;
  if (page) url += `?pageToken=${page}`;
  const containers = await fetch(url, { headers: { authorization: token } });
  let accounts = TAGS + '/accounts';
  if (page) accounts = `${accounts}?pageToken=${page}`;
  return [containers, await fetch(accounts, { headers: { authorization: token } })];
}

const predictUrl = (region: string, project: string, model: string): string =>
  `https://${region}-aiplatform.googleapis.com/v1/projects/${project}/locations/${region}/publishers/google/models/${model}:predict`;

export function predict(region: string): Promise<unknown> {
  return fetch(predictUrl(region, 'p', 'm'), { method: 'POST', headers: { authorization: token } });
}
