/** Where a model is enabled and its terms are accepted. */
export const GARDEN = [
  'https://console.cloud.google.com/vertex-ai/model-garden?project={project}',
  'https://console.cloud.google.com/vertex-ai/model-garden',
] as const;
