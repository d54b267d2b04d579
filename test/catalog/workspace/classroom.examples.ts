import type { classroom } from '../../../src/catalog/workspace/classroom.js';
import type { Examples } from '../examples.js';

const WORK = 'https://classroom.googleapis.com/v1/courses/12345/courseWork';

export default {
  wordings: {
    'classroom-off': ['@ClassroomApiDisabled The user is not permitted to access the Classroom API.'],
  },
  sentences: {
    'project-permission': ['@ProjectPermissionDenied The Developer Console project is not permitted to make this request.'],
    'no-course-access': ['@CourseAccessDenied The caller may not access the course.', '@PermissionDenied'],
    'classroom-disabled': ['@ClassroomDisabledForUser Classroom is disabled for this user.'],
    'classroom-api-disabled': ['@ClassroomApiDisabled The Classroom API is disabled for this user.'],
    'inactive-owner': ['@InactiveCourseOwner The course owner is inactive.'],
    'illegal-addon': ['@UserCannotOwnCourse The user cannot own the course.'],
  },
  situations: {
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
