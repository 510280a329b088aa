/** What the rules of such records refuse events with. */
export const recordRuleCodes: Record<string, string> = {
  NOT_IN_THIS_STATE: 'the appraisal is in a stage in which this is not done',
  UNKNOWN_INDICATOR: 'the agreed plan has no such indicator',
  DATE_IN_FUTURE: 'the day is still ahead where the employee works',
  DATE_OUTSIDE_PERIOD: 'the day is not within the period of the appraisal',
};

/** What requests about records beside an appraisal are refused with. */
export const recordCodes: Record<number, Record<string, string>> = {
  403: {
    NO_ROLE_FOR_THIS: 'none of the caller’s roles on the appraisal may do this',
    NO_ROLE_FOR_EDIT: 'none of the caller’s roles may edit the record in its state',
  },
  409: {
    NOT_IN_THIS_STATE: 'the appraisal is in another state; `details.state` says in which',
    LOCKED_BY_STATE: 'the present state of the record keeps it from being edited',
    IDEMPOTENCY_KEY_REUSED: 'the key was used for another request',
    IDEMPOTENCY_KEY_IN_USE: 'a request with this key is still running',
  },
  422: {
    ...recordRuleCodes,
    NOT_ACTIVE: 'the person is not active',
    NOT_ALL_RATED: 'all seven values are rated',
    FILE_TYPE_REFUSED: 'a file of evidence is PDF, PNG, JPEG, XLSX or DOCX',
    FILE_TOO_LARGE: 'a file of evidence has at most 2 MB',
    TOO_MANY_FILES: 'a record has at most five files of evidence',
    ROLE_CONFLICT: 'nobody acts in two roles on the same appraisal',
  },
};
