import { fieldsOf, toData } from './schema';

const appeal = {
  type: 'object',
  properties: {
    grounds: { type: 'string', minLength: 1, maxLength: 5000 },
    requested: {
      anyOf: [
        {
          type: 'object',
          properties: { resultRating: { enum: ['below', 'meets', 'above'] } },
          required: ['resultRating'],
        },
        { type: 'null' },
      ],
    },
    dueAt: { type: 'string', format: 'date-time' },
  },
  required: ['grounds'],
};

describe('a form made from the schema of an event', () => {
  it('knows each field by its kind', () => {
    expect(fieldsOf(appeal).map(({ path, kind, required }) => [path, kind, required])).toEqual([
      ['grounds', 'text', true],
      ['requested', 'group', false],
      ['dueAt', 'moment', false],
    ]);
  });

  it('sends what was typed and leaves out what was left empty', () => {
    const fields = fieldsOf(appeal);
    expect(toData(fields, { grounds: ' Bukti ', 'requested.resultRating': '' })).toEqual({
      grounds: 'Bukti',
    });
    expect(toData(fields, { 'requested.resultRating': 'meets' })).toEqual({
      requested: { resultRating: 'meets' },
    });
  });
});
