// needs: cloudtasks.projects.locations.queues.tasks.create
// needs: fcm.projects.messages.send
// needs: firebaseremoteconfig.projects.getRemoteConfig
// needs: iamcredentials.projects.serviceAccounts.signBlob
// needs: identitytoolkit.projects.accounts.batchGet
// needs: identitytoolkit.projects.accounts.create
// needs: identitytoolkit.projects.accounts.lookup
// needs: identitytoolkit.projects.accounts.update
// unresolved: getDatabase() .ref('visits') .once
import { getAuth } from 'firebase-admin/auth';
import { getDatabase } from 'firebase-admin/database';
import { getFunctions } from 'firebase-admin/functions';
import { getMessaging } from 'firebase-admin/messaging';
import { getRemoteConfig } from 'firebase-admin/remote-config';

const auth = getAuth();
const { uid } = await auth.createUser({ email: 'a@example.com' });
await auth.setCustomUserClaims(uid, { admin: true });
export const token = await auth.createCustomToken(uid);
for (const user of (await auth.listUsers(10)).users) console.log(user.email);
await getMessaging().sendEach([{ topic: 'news' }]);
await getFunctions().taskQueue('backup').enqueue({});
export const { parameters } = await getRemoteConfig().getTemplate();
getDatabase()
  .ref('visits')
  .once('value', (snapshot) => console.log(snapshot.val()))
  .catch(console.error);
