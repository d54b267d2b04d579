// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["riscconfigs.admin","riscconfigs.viewer","iam.supportUser"],"p":{"0":"riscconfigs createOrUpdate delete","1 2 0":"riscconfigs get"}}';
