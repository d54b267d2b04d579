/** Packages of Google's scopes that call no Google API by themselves. */
const NO_CLIENT =
  /^@google-cloud\/(?:common|functions-framework|local-auth|opentelemetry-cloud-trace-propagator|opentelemetry-resource-util|paginator|precise-date|projectify|promisify)$/;

/** Packages whose clients call Google. */
const CLIENT =
  /^(?:googleapis|google-auth-library|firebase-admin|google-spreadsheet|@google\/genai|@(?:googleapis|google-cloud|google-apps|google-analytics|google-ai|google-shopping|google-maps|googlemaps|google-ads)\/[\w.-]+)$/;

/** The package that an import names: `@google-cloud/storage` for `@google-cloud/storage/build/src/file`. */
export function packageNamed(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Whether a package's clients call Google, by its name. */
export function isGoogleClient(name: string): boolean {
  return CLIENT.test(name) && !NO_CLIENT.test(name);
}
