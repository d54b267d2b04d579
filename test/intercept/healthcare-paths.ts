const DATASET = 'projects/my-project/locations/us-central1/datasets/my-dataset';
const FHIR_STORE = `${DATASET}/fhirStores/my-store`;
const DICOM_STORE = `${DATASET}/dicomStores/my-store`;

/** Which resource a FHIR method is about, where its name does not tell. */
const FHIR_RESOURCES: Readonly<Record<string, string>> = {
  BinaryRead: 'Binary/my-binary',
  BinaryUpdate: 'Binary/my-binary',
  BinaryVread: 'Binary/my-binary/_history/1',
  ConceptMapTranslate: 'ConceptMap/my-map',
  ConsentEnforcementStatus: 'Consent/my-consent',
  EncounterEverything: 'Encounter/my-encounter',
  bulkExportGroup: 'Group/my-group',
  vread: 'Patient/my-patient/_history/1',
};

/** What DICOMweb appends for a method. */
const DICOM_SUFFIXES: Readonly<Record<string, string>> = {
  retrieveMetadata: 'metadata',
  retrieveRendered: 'rendered',
  searchForInstances: 'instances',
  searchForSeries: 'series',
  searchForStudies: 'studies',
};

/**
 * Parameters of the FHIR and DICOMweb methods of the Cloud Healthcare API, whose client documents no examples: their URLs follow those
 * standards, not the places of the methods in the client.
 *
 * @see https://cloud.google.com/healthcare-api/docs/how-tos/fhir-resources
 * @see https://cloud.google.com/healthcare-api/docs/how-tos/dicomweb
 */
export function healthcareParameter(name: string, path: readonly string[], template: string): string | undefined {
  const method = path.at(-1) as string;
  if (template.includes('{+dicomWebPath}')) return name === 'parent' ? DICOM_STORE : dicomWebPath(path.slice(4, -1), method);
  if (path.includes('dicomWeb')) return `${DICOM_STORE}/dicomWeb/${dicomWebPath(path.slice(5, -1), '')}`;
  if (name === 'type') return 'Patient';
  if (name === 'parent' && template.includes('{+parent}/fhir/')) return FHIR_STORE;
  if (name !== 'name' || !/fhirStores/.test(path.join('.'))) return undefined;
  if (template.includes('/fhir/')) return FHIR_STORE;
  return path.includes('fhir') || method in FHIR_RESOURCES
    ? `${FHIR_STORE}/fhir/${FHIR_RESOURCES[method] ?? 'Patient/my-patient'}`
    : undefined;
}

function dicomWebPath(collections: readonly string[], method: string): string {
  const resource = collections.map((collection, index) => `${collection}/${index + 1}.2`);
  const suffix = DICOM_SUFFIXES[method] ?? (method === 'storeInstances' && collections.length === 0 ? 'studies' : undefined);
  return [...resource, ...(suffix === undefined ? [] : [suffix])].join('/');
}
