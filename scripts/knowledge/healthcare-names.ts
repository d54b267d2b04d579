/**
 * The forms of resource names in the Healthcare API, which googleapis ships without samples: its FHIR and DICOMweb names mix literals with ids
 * in ways that the client's structure does not show. Keys: the collection, method and parameter on the client.
 *
 * Source: https://cloud.google.com/healthcare-api/docs/reference/rest/v1
 */
const DATASET = 'projects/*/locations/*/datasets/*';
const FHIR = `${DATASET}/fhirStores/*/fhir`;
const DICOM = `${DATASET}/dicomStores/*`;
const STUDY = 'studies/*';
const SERIES = `${STUDY}/series/*`;
const INSTANCE = `${SERIES}/instances/*`;
const FRAME = `${INSTANCE}/frames/*`;

const FHIR_NAMES: Record<string, string> = {
  BinaryRead: `${FHIR}/Binary/*`,
  BinaryUpdate: `${FHIR}/Binary/*`,
  BinaryVread: `${FHIR}/Binary/*/_history/*`,
  ConceptMapTranslate: `${FHIR}/ConceptMap/*`,
  ConsentEnforcementStatus: `${FHIR}/Consent/*`,
  EncounterEverything: `${FHIR}/Encounter/*`,
  PatientConsentEnforcementStatus: `${FHIR}/Patient/*`,
  PatientEverything: `${FHIR}/Patient/*`,
  ResourcePurge: `${FHIR}/*/*`,
  delete: `${FHIR}/*/*`,
  history: `${FHIR}/*/*`,
  patch: `${FHIR}/*/*`,
  read: `${FHIR}/*/*`,
  update: `${FHIR}/*/*`,
  vread: `${FHIR}/*/*/_history/*`,
};

const DICOM_PATHS: Record<string, string> = {
  'dicomStores.searchForInstances': 'instances',
  'dicomStores.searchForSeries': 'series',
  'dicomStores.searchForStudies': 'studies',
  'dicomStores.storeInstances': 'studies',
  'studies.delete': STUDY,
  'studies.retrieveMetadata': `${STUDY}/metadata`,
  'studies.retrieveStudy': STUDY,
  'studies.searchForInstances': `${STUDY}/instances`,
  'studies.searchForSeries': `${STUDY}/series`,
  'studies.storeInstances': STUDY,
  'series.delete': SERIES,
  'series.retrieveMetadata': `${SERIES}/metadata`,
  'series.retrieveSeries': SERIES,
  'series.searchForInstances': `${SERIES}/instances`,
  'instances.delete': INSTANCE,
  'instances.retrieveInstance': INSTANCE,
  'instances.retrieveMetadata': `${INSTANCE}/metadata`,
  'instances.retrieveRendered': `${INSTANCE}/rendered`,
  'bulkdata.retrieveBulkdata': `${INSTANCE}/bulkdata/**`,
  'frames.retrieveFrames': FRAME,
  'frames.retrieveRendered': `${FRAME}/rendered`,
};

export const HEALTHCARE_NAMES: Readonly<Record<string, string>> = {
  'fhirStores.bulkExportGroup name': `${FHIR}/Group/*`,
  ...Object.fromEntries(Object.entries(FHIR_NAMES).map(([method, name]) => [`fhir.${method} name`, name])),
  ...Object.fromEntries(
    ['conditionalDelete', 'conditionalPatch', 'conditionalUpdate', 'create', 'ResourceValidate'].map((method) => [
      `fhir.${method} type`,
      '*',
    ]),
  ),
  ...Object.fromEntries(Object.entries(DICOM_PATHS).map(([method, path]) => [`${method} dicomWebPath`, path])),
  ...Object.fromEntries(Object.keys(DICOM_PATHS).map((method) => [`${method} parent`, DICOM])),
  'studies.getStudyMetrics study': `${DICOM}/dicomWeb/${STUDY}`,
  'studies.setBlobStorageSettings resource': `${DICOM}/dicomWeb/${STUDY}`,
  'series.getSeriesMetrics series': `${DICOM}/dicomWeb/${SERIES}`,
  'instances.getStorageInfo resource': `${DICOM}/dicomWeb/${INSTANCE}`,
};
