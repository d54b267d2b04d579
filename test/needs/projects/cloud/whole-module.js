// needs: firestore.projects.databases.documents.commit
// needs: firestore.projects.databases.documents.runQuery
const Firestore = require('@google-cloud/firestore');

exports.save = async (name) => {
  const pictures = new Firestore().collection('pictures');
  await pictures.doc(name).set({ created: Firestore.Timestamp.now() }, { merge: true });
  return pictures.where('thumbnail', '==', true).get();
};
