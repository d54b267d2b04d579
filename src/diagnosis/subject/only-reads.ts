const READS =
  /\.(?:get|list|search|query|export|exportLinks|download|access|aggregatedList|batchGet\w*|getByDataFilter|freebusy|run\w*Report\w*|count|getProfile|getIamPolicy|getStartPageToken|generateIds)$/i;

/** Whether a call only reads, by the last word of its method, else by its HTTP method. */
export function onlyReads(method: string | undefined, httpMethod: string | undefined): boolean {
  if (method !== undefined && READS.test(method)) return true;
  return method === undefined && (httpMethod === 'GET' || httpMethod === 'HEAD');
}

/** Whether a call may be sent again to see whether it works now: it gets or lists, and hands out nothing secret. */
export function mayBeRepeated(method: string | undefined): boolean {
  return method !== undefined && /\.(?:get|list|aggregatedList|getProfile)$/.test(method);
}
