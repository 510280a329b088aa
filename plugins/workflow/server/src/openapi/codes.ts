import type { Codes } from '../../../../docs/server/src/public';

/** Refusals that the engine itself knows; those of its rules are the definitions' own. */

/** Any route may answer these. */
export const commonCodes: Codes = {
  400: {
    VALIDATION_FAILED: 'a field is missing, unknown or of the wrong kind',
    ENGINE_OWNED: 'the workflow alone writes this field',
  },
  401: { NOT_AUTHENTICATED: 'sign in first' },
  403: { NO_ROLE_FOR_EDIT: 'none of the caller’s roles edits this field' },
  404: { NOT_FOUND: 'no such thing, or not the caller’s to know of' },
  409: {
    LOCKED_BY_STATE: 'the field can’t be edited in this state',
    CREATED_BY_ENGINE: 'the workflow alone makes these records',
    HAS_HISTORY: 'what has a history can’t be deleted',
  },
};

/** Only the engine's own routes answer these. */
export const workflowCodes: Codes = {
  400: { UNKNOWN_EVENT: 'no such event, or one that only the system sends' },
  403: {
    NO_ROLE_FOR_EVENT: 'none of the caller’s roles on this subject ever sends this event',
    NOT_A_PERSON: 'only people take part in workflows, API tokens don’t',
    LIMITED_TO_UNITS: 'the role in the panel is limited to some units, and this concerns all',
    NOT_YOURS_TO_DELEGATE: 'only the person or the performance team of their unit delegates',
  },
  409: {
    NOT_ENDED: 'personal values are erased once the workflow has ended',
    NO_MIGRATION: 'the present version does not say how to come from that one',
    NOT_REASSIGNABLE: 'roles of this workflow cannot be handed over',
    EVENT_NOT_ALLOWED: 'not in this state (`details.state`)',
    TOO_MANY_ATTACHMENTS: 'twenty files wait to be sent already',
    STALE_REVISION: 'it has changed since the `revision` that was sent',
    IDEMPOTENCY_KEY_REUSED: 'the key was used for another request',
    IDEMPOTENCY_KEY_IN_USE: 'a request with this key is still running',
  },
  413: { DRAFT_TOO_LARGE: 'a draft is at most 256 KiB', FILE_TOO_LARGE: 'a file is at most 5 MiB' },
  422: {
    COMMENT_REQUIRED: 'write the reason as `comment`',
    ALREADY_VOTED: 'each holder of the role votes once',
    NOBODY_TO_REMIND: 'nobody has to act in this state',
    ROLE_CONFLICT: 'nobody acts in two roles on the same subject',
    NO_SUCH_EMPLOYEE: 'no such person, or not active',
    NO_SUCH_UNIT: 'no such unit',
    NO_SUCH_DEFINITION: 'no workflow has this name',
    NO_SUCH_ROLE: 'no workflow has this role',
    PERIOD_INVALID: 'the period is empty or over',
  },
};
