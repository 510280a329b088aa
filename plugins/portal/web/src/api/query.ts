/** Strapi's query language: objects and lists by brackets to any depth. */
const parts = (value: unknown, name = ''): string[] => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => parts(inner, name ? `${name}[${key}]` : key));
};

export const toQuery = (query: unknown): string => parts(query).join('&');
