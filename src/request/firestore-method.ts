/**
 * Firestore's paths alternate between collections and documents: `documents/users/ann` is a document, `documents/users/ann/posts` a
 * collection. The forms of both fit any of them.
 */
export function firestoreMethod(id: string, segments: readonly string[]): string {
  if (id !== 'firestore.projects.databases.documents.get') return id;
  const below = segments.length - segments.indexOf('documents') - 1;
  return below % 2 === 0 ? id : 'firestore.projects.databases.documents.list';
}
