import { limitsOf } from './rules';

const names = (method: string, path: string): string[] => limitsOf(method, path).map(({ name }) => name);

describe('limits', () => {
  it.each(['/api/auth/local', '/api/auth/local/', '/API/Auth/LOCAL', '/admin/login'])(
    'guard the login at %s',
    (path) => {
      expect(names('POST', path)).toContain('login-account');
    },
  );

  it('leave content and workflow routes alone', () => {
    expect(names('POST', '/api/appraisals')).toEqual([]);
    expect(names('POST', '/api/auth/refresh')).toEqual([]);
    expect(names('GET', '/api/auth/local')).toEqual([]);
  });

  it('let 300 people of one office in within a minute', () => {
    const office = limitsOf('POST', '/api/auth/local').find(({ name }) => name === 'login-address');
    expect(office && office.points / (office.seconds / 60)).toBeGreaterThanOrEqual(300);
  });

  it('count wrong passwords per account and address, and none where no account is named', () => {
    const account = limitsOf('POST', '/api/auth/local').find(({ counts }) => counts === 'failures');
    expect(account?.key({ address: '10.0.0.1', account: 'user:7' })).toBe('user:7 10.0.0.1');
    expect(account?.key({ address: '10.0.0.1', account: undefined })).toBeUndefined();
  });
});
