const SHORTEST = 24; // 16 random bytes in base64: what Strapi's own generator makes
const FEWEST_DIFFERENT_CHARACTERS = 10;

const SAMPLES = [
  'tobemodified',
  'changeme',
  'replaceme',
  'yoursecret',
  'mysecret',
  'secretkey',
  'password',
  'example',
];

/**
 * Why a secret must not be used in production.
 *
 * @param secret its value, undefined when it is not set
 * @returns the reason in words, undefined for a secret that will do
 */
export function weaknessOf(secret: string | undefined): string | undefined {
  if (!secret) return 'is missing';
  const letters = secret.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (SAMPLES.some((sample) => letters.includes(sample))) return 'is a sample value';
  if (secret.length < SHORTEST) return `is shorter than ${SHORTEST} characters`;
  if (new Set(secret).size < FEWEST_DIFFERENT_CHARACTERS) return 'repeats a few characters';
  return undefined;
}

/**
 * What is wrong with a set of secrets: each one by itself, and any two that are equal (whoever learns one knows both).
 *
 * @param secrets value by name of the environment variable; a variable that holds a list stands once per entry
 */
export function weaknesses(
  secrets: readonly (readonly [name: string, value: string | undefined])[],
): string[] {
  const found: string[] = [];
  const nameByValue = new Map<string, string>();
  for (const [name, value] of secrets) {
    const weakness = weaknessOf(value);
    if (weakness) found.push(`${name} ${weakness}`);
    if (!value) continue;
    const twin = nameByValue.get(value);
    if (twin) found.push(`${name} is equal to ${twin}`);
    else nameByValue.set(value, name);
  }
  return [...new Set(found)];
}
