// needs: storage.buckets.getIamPolicy
// needs: storage.buckets.setIamPolicy
// needs: storage.defaultObjectAccessControls.insert
// needs: storage.objectAccessControls.list
// needs: iamcredentials.projects.serviceAccounts.signBlob
import { Storage } from '@google-cloud/storage';

const bucket = new Storage().bucket('b');
const { iam } = bucket;
const [policy] = await iam.getPolicy({ requestedPolicyVersion: 3 });
await bucket.iam.setPolicy(policy);
await bucket.acl.default.add({ entity: 'allUsers', role: 'READER' });
await bucket.file('a').acl.get();
await bucket.file('a').getSignedUrl({ action: 'read', expires: 0 });
