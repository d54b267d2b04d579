import type { classroom } from '../../../src/catalog/workspace/classroom.js';
import type { Examples } from '../examples.js';

const WORK = 'https://classroom.googleapis.com/v1/courses/12345/courseWork';

export default {
  wordings: {
    'classroom-off': ['@ClassroomApiDisabled The user is not permitted to access the Classroom API.'],
  },
  sentences: {
    'course-state': ['@CourseStateDenied The requested operation is not allowed in the current course state.'],
    'project-permission': ['@ProjectPermissionDenied The Developer Console project is not permitted to make this request.'],
    'no-course-access': ['@CourseAccessDenied The caller may not access the course.', '@PermissionDenied'],
    'classroom-disabled': ['@ClassroomDisabledForUser Classroom is disabled for this user.'],
    'classroom-api-disabled': ['@ClassroomApiDisabled The Classroom API is disabled for this user.'],
    'inactive-owner': ['@InactiveCourseOwner The course owner is inactive.'],
    'illegal-addon': ['@UserCannotOwnCourse The user cannot own the course.'],
  },
  situations: {
    'scope-of-the-method': {
      message: 'Request had insufficient authentication scopes.',
      errorInfo: { reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' },
      request: 'GET https://classroom.googleapis.com/v1/courses/1234/courseWork',
      caller: 'user',
      first: /classroom\.coursework\.students/,
    },
    'owner-of-the-course': {
      message: 'The caller does not have permission',
      request: 'DELETE https://classroom.googleapis.com/v1/courses/1234/teachers/5678',
      caller: 'user',
      first: /ownerId/,
    },
    'course-state': {
      message: '@CourseStateDenied The requested operation is not allowed in the current course state.',
      request: 'PATCH https://classroom.googleapis.com/v1/courses/1234',
      caller: 'user',
      first: /behind the @/,
    },
    'made-by-another-project': {
      message: '@ProjectPermissionDenied The Developer Console project is not permitted to make this request.',
      request: `PATCH ${WORK}/678?updateMask=title`,
      caller: 'user',
      first: /associatedWithDeveloper/,
    },
    'classroom-off': {
      message: '@ClassroomApiDisabled The Classroom API is disabled for this user.',
      request: `GET ${WORK}`,
      caller: 'user',
      first: /Admin console/,
    },
    'service-account': {
      message: 'The caller does not have permission',
      request: `GET ${WORK}`,
      caller: 'serviceAccount',
      first: /Act as a teacher/,
    },
    'not-in-the-course': {
      message: 'The caller does not have permission',
      request: `GET ${WORK}`,
      caller: 'user',
      first: /Add the user to the course/,
    },
  },
} satisfies Examples<typeof classroom>;
