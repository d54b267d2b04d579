import type { Operation } from './operation.js';

/** Google Maps web services by path, with the service name that keys and quotas use. */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/^\/maps\/api\/geocode\//, 'geocoding-backend'],
  [/^\/maps\/api\/directions\//, 'directions-backend'],
  [/^\/maps\/api\/distancematrix\//, 'distance-matrix-backend'],
  [/^\/maps\/api\/elevation\//, 'elevation-backend'],
  [/^\/maps\/api\/timezone\//, 'timezone-backend'],
  [/^\/maps\/api\/place\//, 'places-backend'],
  [/^\/maps\/api\/staticmap/, 'static-maps-backend'],
  [/^\/maps\/api\/streetview/, 'street-view-image-backend'],
  [/^\/maps\/embed/, 'maps-embed-backend'],
  [/^\/maps\//, 'maps-backend'],
];

/** The Maps service behind `maps.googleapis.com/maps/api/…` and `www.googleapis.com/geolocation/…`. */
export function mapsOperation(url: URL): Partial<Operation> | undefined {
  if (/^(?:www|content)\.googleapis\.com$/.test(url.hostname) && url.pathname.startsWith('/geolocation/')) {
    return { service: 'geolocation.googleapis.com', governedBy: 'unknown' };
  }
  if (!/^maps\.(?:googleapis|google)\.com$/.test(url.hostname) && !(url.hostname === 'www.google.com' && url.pathname.startsWith('/maps/')))
    return undefined;
  const service = SERVICES.find(([path]) => path.test(url.pathname))?.[1];
  return service === undefined ? undefined : { service: `${service}.googleapis.com`, governedBy: 'unknown' };
}
