// needs: storage.bucketAccessControls.insert
// needs: storage.defaultObjectAccessControls.delete
// needs: storage.objectAccessControls.insert
const { Storage } = require('@google-cloud/storage');

const storage = new Storage();
async function share(email) {
  const bucket = storage.bucket('b');
  await bucket.acl.owners.addUser(email);
  await bucket.acl.default.owners.deleteUser(email);
  await bucket.file('f').acl.readers.addGroup('team@example.com');
}
share('a@example.com');
