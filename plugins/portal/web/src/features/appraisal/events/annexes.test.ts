import { fromDetails, NO_ANNEXES, toDetails } from './annexes';

const details = {
  approach: 'quantitative' as const,
  resources: ['Mobil dinas', 'Dua petugas'],
  accountability: null,
  consequences: ['Pembinaan'],
  expectations: { loyal: 'Menjaga rahasia' },
};

describe('the annexes of a plan', () => {
  it('are a line for each item, and go back as they came', () => {
    expect(fromDetails(details).resources).toBe('Mobil dinas\nDua petugas');
    expect(toDetails(fromDetails(details), details)).toEqual({ ...details, accountability: [] });
  });

  it('lose empty lines', () => {
    expect(toDetails({ ...NO_ANNEXES, resources: ' a \n\n b' }, null)).toEqual({
      resources: ['a', 'b'],
      accountability: [],
      consequences: [],
    });
  });
});
