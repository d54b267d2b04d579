// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"i":"readerrevenuesubscriptionlinking","s":[],"S":[],"t":{"@":{"publications":{"*":{"readers":{"*":{"":"D0delete|G0get","entitlements":"A.publications.readers.updateEntitlements|G.publications.readers.getEntitlements"}}}}}}}';
