// DO NOT EDIT: written by `npm run knowledge` from googleapis 188.0.0; permissions and roles: iam-dataset (MIT), as of 2026-08-22.
export default '{"r":["ondemandscanning.admin","ondemandscanning.viewer","iam.supportUser","iam.securityReviewer"],"p":{"0":"operations cancel delete;scans analyzePackages scan","1 0 2":"operations get wait;scans listVulnerabilities","1 0 3":"operations list"}}';
