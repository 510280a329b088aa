/** What requests about records beside an appraisal are refused with. */
export const recordCodes: Record<number, Record<string, string>> = {
  403: { NO_ROLE_FOR_THIS: 'none of the caller’s roles on the appraisal may do this' },
  409: {
    NOT_IN_THIS_STATE: 'the appraisal is in another state; `details.state` says in which',
    ALREADY_APPROVED: 'it was approved and is locked',
    IDEMPOTENCY_KEY_REUSED: 'the key was used for another request',
    IDEMPOTENCY_KEY_IN_USE: 'a request with this key is still running',
  },
  422: {
    UNKNOWN_INDICATOR: 'the agreed plan has no such indicator',
    DATE_IN_FUTURE: 'the day is still ahead where the employee works',
    DATE_OUTSIDE_PERIOD: 'the day is not within the period of the appraisal',
    FEEDBACK_REQUIRED: 'to return or refuse needs a reason',
    FILE_TYPE_REFUSED: 'a file of evidence is PDF, PNG, JPEG, XLSX or DOCX',
    FILE_TOO_LARGE: 'a file of evidence has at most 2 MB',
    TOO_MANY_FILES: 'a record has at most five files of evidence',
    ROLE_CONFLICT: 'nobody acts in two roles on the same appraisal',
  },
};
