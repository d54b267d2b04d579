import { family } from '../define.js';
import { ROBOTS } from '../callers.js';
import { meanings } from './classroom/meanings.js';

const ERRORS = 'https://developers.google.com/workspace/classroom/reference/access-errors';
const DENIED = ['NotShared', 'MissingPermission', 'Unclassified', 'InsufficientScope', 'PolicyBlocked', 'CredentialRejected'] as const;

const NOT_SCOPE = ['NotShared', 'MissingPermission', 'Unclassified', 'PolicyBlocked', 'CredentialRejected'] as const;

/** Google Classroom. */
export const classroom = family({
  meanings,
  services: ['classroom'],
  governedBy: 'sharing',
  docs: ERRORS,
  sentences: {
    'project-permission': '@ProjectPermissionDenied',
    'no-course-access': ['@CourseAccessDenied', '@CourseNotModifiable', '@PermissionDenied'],
    'classroom-disabled': ['@ClassroomDisabledForUser', '@ClassroomDisabled The user', 'user does not have access to Classroom'],
    'classroom-api-disabled': '@ClassroomApiDisabled',
    'inactive-owner': ['@InactiveCourseOwner', '@IneligibleOwner', '@UserGroupsMembershipLimitReached', '@CourseMemberLimitReached'],
    'course-state': ['@CourseStateDenied', '@CourseTeacherLimitReached', '@CannotRemoveCourseOwner', '@CannotDirectAddUser'],
    'illegal-addon': ['@UserCannotOwnCourse', '@UserVisible'],
  },
  answers: [
    { kind: 'NotShared', access: 'unknown', sentences: ['project-permission', 'no-course-access'] },
    { kind: 'PolicyBlocked', policy: 'WorkspaceAdmin', sentences: ['classroom-disabled'] },
    { kind: 'PolicyBlocked', policy: 'ResourceState', sentences: ['inactive-owner', 'illegal-addon', 'course-state'] },
  ],
  access: {
    '*': {
      thing: 'the course',
      page: 'https://classroom.google.com/',
      roles: [
        ['*.get', 'student or teacher'],
        ['*.list', 'student or teacher'],
        ['*', 'teacher'],
      ],
      how: 'Open the course, People, and invite the user as a teacher or student.',
      docs: 'https://support.google.com/edu/classroom/answer/6020282',
      serviceAccounts: 'delegation',
    },
  },
  situations: {
    'made-by-another-project': {
      says: 'Course work can be changed by the Cloud project that created it only.',
      when: { kind: DENIED, sentences: ['project-permission'] },
      only: true,
      source: ERRORS,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Change only course work that this project created (associatedWithDeveloper is true)',
          detail: 'Work made in the Classroom page or by another app can be read, not graded or changed.',
          docs: ERRORS,
        },
      ],
    },
    'classroom-off': {
      says: 'The admin turned Classroom, or access to it for apps, off for this user.',
      when: { kind: DENIED, sentences: ['classroom-disabled', 'classroom-api-disabled', 'classroom-off'] },
      source: ERRORS,
      steps: [
        {
          action: 'AskAdmin',
          who: 'workspaceAdmin',
          title: 'Turn on "Users can authorize apps to access their Classroom data" in the Admin console',
          detail: 'Apps, Google Workspace, Classroom, Data access; and Classroom itself under Service status for the user.',
          url: 'https://admin.google.com/ac/managedsettings/931230466459',
          docs: 'https://support.google.com/edu/classroom/answer/6250906',
        },
      ],
    },
    'service-account': {
      says: "A service account isn't a teacher or student: it must act as one.",
      when: { kind: DENIED, callers: ROBOTS },
      only: true,
      source: 'https://developers.google.com/workspace/classroom/guides/auth',
      steps: [{ use: 'authorizeDelegation', title: 'Act as a teacher or admin: set `subject`, and delegate the Classroom scopes' }],
    },
    'scope-of-the-method': {
      says: 'The token lacks the Classroom scope of this method: each kind of data has its own, for students and for teachers.',
      when: { kind: 'InsufficientScope' },
      source: 'https://developers.google.com/workspace/classroom/guides/auth',
      steps: [
        {
          action: 'RequestScopes',
          who: 'caller',
          title: 'Ask for the scope of this kind of data, then let the user consent again',
          detail:
            'Course work of a whole class: classroom.coursework.students; the own work of a student: classroom.coursework.me; people: classroom.rosters, with classroom.profile.emails for addresses.',
          docs: 'https://developers.google.com/workspace/classroom/guides/auth',
          ifAlreadySo: 'Look at the scopes of the token with google-denials whoami: a user may leave out boxes on the consent page.',
        },
      ],
    },
    'owner-of-the-course': {
      says: "The user may not do this to the owner of the course, or isn't a teacher or admin.",
      when: {
        kind: DENIED,
        methods: ['classroom.courses.teachers.delete', 'classroom.userProfiles.*', 'classroom.courses.students.delete'],
      },
      source: ERRORS,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          when: 'If the teacher to remove owns the course',
          title: 'Give the course another owner first: courses.patch with ownerId',
          detail: "The owner can't be removed. The new owner must be a teacher of the course, and a domain admin makes the change.",
          docs: 'https://developers.google.com/workspace/classroom/guides/manage-courses',
        },
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Make the caller a teacher of the course, or call as a domain admin',
          detail: 'A missing user or course is denied in the same words.',
          docs: ERRORS,
        },
      ],
    },
    'course-state': {
      says: "The course, its owner or its number of members doesn't allow this.",
      when: { kind: DENIED, sentences: ['inactive-owner', 'illegal-addon', 'course-state'] },
      source: ERRORS,
      steps: [
        {
          action: 'ChangeRequest',
          who: 'caller',
          title: 'Look up the error name behind the @: it names the state or limit in the way',
          detail:
            'An archived course must be restored first; an inactive owner replaced; a course has at most 20 teachers and 1,000 members, a personal account fewer.',
          docs: ERRORS,
        },
      ],
    },
    'not-in-the-course': {
      says: "The user isn't a teacher of this course, or the course isn't visible to the user.",
      when: [{ kind: NOT_SCOPE }, { kind: NOT_SCOPE, sentences: ['no-course-access'] }],
      source: ERRORS,
      steps: [
        {
          action: 'ShareResource',
          who: 'resourceOwner',
          title: 'Add the user to the course as a teacher',
          detail: 'Only teachers and domain admins see all course work and submissions. Students see their own.',
          url: 'https://classroom.google.com/',
          docs: 'https://support.google.com/edu/classroom/answer/6020282',
        },
        {
          action: 'RequestScopes',
          who: 'caller',
          title: 'Check the scopes: courses, rosters, course work, .me and .students are separate',
          detail:
            'For the own work of a student: classroom.coursework.me; for all students: classroom.coursework.students. Consent again after a change.',
          docs: 'https://developers.google.com/workspace/classroom/guides/auth',
        },
      ],
    },
  },
});
