// needs: firestore.projects.databases.documents.batchGet
// needs: firestore.projects.databases.documents.commit
// needs: firestore.projects.databases.documents.runQuery
// needs: firestore.projects.databases.documents.rollback
// needs: firestore.projects.databases.documents.listen
// needs: firestore.projects.databases.documents.runAggregationQuery
import { Firestore } from '@google-cloud/firestore';

const db = new Firestore();
const users = db.collection('users');
await users.doc('ann').get();
await users.add({ name: 'Bob' });
for (const doc of (await users.where('age', '>', 3).get()).docs) await doc.ref.update({ seen: true });
await users.count().get();
users.onSnapshot((snapshot) => console.log(snapshot.size));
await db.runTransaction(async (transaction) => {
  const found = await transaction.get(users.doc('ann'));
  transaction.set(found.ref, { name: 'Ann' });
});
