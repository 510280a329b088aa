import type { DefinitionInfo } from '../api/contracts';

/** What a role is called by its definition; the two that belong to none by the words given. */
export const roleName = (
  definition: DefinitionInfo | undefined,
  role: string,
  system: string,
  admin: string,
): string => (role === 'system' ? system : role === 'admin' ? admin : (definition?.roles[role] ?? role));
