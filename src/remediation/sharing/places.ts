import { FILES } from './drive.js';
import { MARKETING } from './marketing.js';
import type { SharingPlace } from './place.js';
import { WORKSPACE } from './workspace.js';

const PLACES: readonly SharingPlace[] = [...FILES, ...WORKSPACE, ...MARKETING];

/** What nobody wrote down: some thing that somebody owns. */
const SOMETHING: SharingPlace = {
  service: /./,
  thing: 'the resource',
  role: () => undefined,
  url: () => undefined,
  docs: 'https://developers.google.com/workspace/guides/auth-overview',
  how: 'Ask the owner to add the email address with this role.',
  serviceAccounts: 'address',
};

/** How access to a resource is shared: by its service, or by what it is where the service is not known. */
export function sharingPlace(service: string | undefined, type?: string): SharingPlace {
  const known = PLACES.find((place) => place.service.test(service ?? ''));
  return known ?? PLACES.find(({ thing }) => service === undefined && thing === `the ${type ?? ''}`) ?? SOMETHING;
}
