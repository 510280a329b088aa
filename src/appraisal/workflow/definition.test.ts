import { problemsOf } from '../../../plugins/workflow/server/src/core/checks';
import { appraisalDefinition } from './definition';

describe('the appraisal definition', () => {
  it('is sound: every state is reachable, none is a trap, every name is known', () => {
    expect(problemsOf(appraisalDefinition)).toEqual([]);
  });
});
