// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["enterprisepurchasing.admin","enterprisepurchasing.viewer","enterprisepurchasing.editor"],"p":{"0":"gcveCuds create;operations cancel delete","1 2 0":"gcveCuds get list;gcveNodePricingInfo list;locations get list;operations get list"}}';
