// needs: firestore.projects.databases.documents.commit
// needs: storage.objects.insert
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { getStorage } from 'firebase-admin/storage';

initializeApp();
const batch = getFirestore().batch();
batch.set(getFirestore().doc('a/b'), { c: 1 });
await batch.commit();
await getStorage().bucket().file('x').save('y');
