import { activeRefusal, capRefusal, namedRefusal, roleRefusal, type Candidate } from './nomination';

const colleague: Candidate = {
  name: 'Sari',
  status: 'active',
  roles: [],
  openReviews: 0,
  alreadyNamed: false,
};
const codes = (candidate: Candidate, cap = 5) =>
  [activeRefusal, namedRefusal, roleRefusal, (one: Candidate) => capRefusal(one, cap)].flatMap(
    (refusal) => refusal(candidate)?.code ?? [],
  );

describe('a peer', () => {
  it('is a colleague in service without another role', () => {
    expect(codes(colleague)).toEqual([]);
    expect(codes({ ...colleague, roles: ['peer'] })).toEqual([]);
  });

  it.each<[string, Candidate]>([
    ['NOT_ACTIVE', { ...colleague, status: 'suspended' }],
    ['ALREADY_NOMINATED', { ...colleague, alreadyNamed: true }],
    ['ROLE_CONFLICT', { ...colleague, roles: ['appraiserSuperior'] }],
    ['ROLE_CONFLICT', { ...colleague, roles: ['employee'] }],
    ['PEER_CAP_REACHED', { ...colleague, openReviews: 5 }],
  ])('is refused: %s', (code, candidate) => {
    expect(codes(candidate)).toEqual([code]);
  });

  it('is refused with everything that stands against it', () => {
    expect(codes({ ...colleague, status: 'suspended', openReviews: 9 }, 2)).toEqual([
      'NOT_ACTIVE',
      'PEER_CAP_REACHED',
    ]);
  });
});
