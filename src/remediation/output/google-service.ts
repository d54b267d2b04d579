/** The services that Google publishes: nobody else can make a name directly below googleapis.com. Customers' own end in cloud.goog, run.app and the like. */
const PUBLISHED = /^[a-z][a-z\d-]{1,62}\.googleapis\.com$/;

/** A service that may be enabled, or whose page may be linked, on the word of a response. */
export function serviceToEnable(service: string | undefined): string | undefined {
  return service !== undefined && PUBLISHED.test(service) ? service : undefined;
}
