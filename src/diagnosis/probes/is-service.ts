import type { Subject } from '../subject/subject.js';

/** Whether the denied service has this name: `isService(subject, 'youtube')`. */
export function isService({ service }: Subject, ...labels: readonly string[]): boolean {
  return service !== undefined && labels.includes(service.replace(/\.googleapis\.com$/, ''));
}
