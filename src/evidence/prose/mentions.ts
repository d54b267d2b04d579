/** What a text names, in a form of its own rather than a sentence: the id, a cue (lower-case words of which every matching text contains one), and the pattern. */
type Mention = readonly [id: string, cue: string, pattern: RegExp];

/** What a text names, whatever else it says. Named groups become facts: see `named-groups.ts`. */
// prettier-ignore
export const MENTIONS = [
  ['quoted-permission', 'permission permissions lacks lacking', /\bpermissions?\b[^'"`]{0,60}['"`](?<permission>(?!com\.|org\.|\w+\.google)[a-z]{2,40}(?:\.[a-z]{1,60}){2})['"`]|['"`](?<permission2>(?!com\.|org\.|\w+\.google)[a-z]{2,40}(?:\.[a-z]{1,60}){2})['"`](?:(?:,|,? and) ['"`][\w.]{5,120}['"`]){0,9} permissions?\b|\black(?:s|ing) (?:the |IAM )?['"`]?(?<permission3>(?!com\.|org\.|www\.|\w+\.google)[a-z]{2,40}(?:\.[a-z]{3,60}){2})(?![\w@/-]|\.\w)/gi],
  ['error-opening', 'opening', /Error opening file: (?<resource>gs:\/\/\S+\w)/gi],
  ['retry-in', 'retry', /retry in (?<retrySeconds>\d{1,7}(?:\.\d{1,9})?) ?s(?:ec|\b)|retry after (?<retryAt>\d{4}-\d\d-\d\dT[\d:.]+Z)/gi],
  ['kubernetes-call', 'cannot', /(?:\b[\w.-]{1,100} ["'](?<kubeName>[a-z\d][a-z\d.:-]{0,200})["'] is forbidden: )?\bUser ["'][^"'\s]{1,300}["'] cannot (?<kubeVerb>get|list|watch|create|update|patch|delete|deletecollection) resource ["'](?<kubeResource>[a-z][a-z\d-]{0,62}(?:\/[a-z]{1,20})?)["'] in API group ["'](?<kubeGroup>[a-z\d.-]{0,200})["'](?: in the namespace ["'](?<kubeNamespace>[a-z\d][a-z\d-]{0,62})["'])?/gi],
  ['link', 'http https', /(?<helpUrl>https?:\/\/[^\s'"<>]{4,500})/gi],
  ['resource-named', 'projects folders organizations gs', /(?<!principal(?:Set)?:)(?<!(?:resources\/aiplatform|principal(?:Set)?:\/\/iam\.googleapis\.com)\/)(?<resource>(?:\/\/[\w.-]{3,80}\/)?\b(?:projects|folders|organizations)\/[\w.:-]{1,80}(?:\/[\w.:@~%+-]{1,200}){1,12}|gs:\/\/[^\s'"`,()]{1,300}\w)/gi],
  ['authenticated-as', 'authenticated user', /(?:command is authenticated as |\bUser ["'[](?=[^\s"'\]]{3,270}["'\]] (?:cannot|does not|is not|lacks)\b))(?<principal>[\w.+-]{1,64}@[\w.-]{1,200}\w)/gi],
  ['agent-named', 'service-', /(?<![\w.+@-])(?<principal>service-\d{6,20}@[a-z\d-]{3,60}\.iam\.gserviceaccount\.com)['"`\])]{0,2} (?:lacks|does not have|doesn't have|has no|is missing|is not authorized|cannot|needs|must have)\b/gi],
  ['service-named', 'googleapis', /(?<![\w/.-])(?<service>[a-z][a-z-]{1,60}\.googleapis\.com)(?![\w/-])/gi],
  ['project-named', 'project', /\bproject(?:_number:|_id:| number | id )? ?['"`#[]{0,2}(?<project>\d{6,16}|(?<=['"`])[a-z][a-z0-9-]{4,28}[a-z0-9])(?![\w.@-])/gi],
  ['app-file-grant', 'granted', /has not granted the app (?<project>\d+)/gi],
  ['console-project', 'project', /https:\/\/console\.[\w./-]{4,80}\S{0,200}?[?&]project=(?<project>[\w:-]+(?:\.[\w:-]+)*)(?![\w:@%-]|\.\w)/gi],
  ['console-api', 'apis', /https:\/\/console\.[\w.]+\/apis\/(?:api|library)\/(?<service>[\w.-]+\w)/gi],
] as const satisfies readonly Mention[];

export type MentionId = (typeof MENTIONS)[number][0];
