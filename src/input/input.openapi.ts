import { apiDocs } from '../openapi/api-docs';

/** Refusals that any route may answer, before or behind its controller. */
export default apiDocs({
  codes: {
    400: {
      UNREADABLE_BODY: 'the body is no JSON that can be read',
      VALUE_UNFIT: 'a value does not fit its field',
      INVALID_QUERY: 'a parameter, field, relation or operator that is not available here',
    },
    409: { CONSTRAINT: 'another record has this already, or still refers to it' },
  },
});
