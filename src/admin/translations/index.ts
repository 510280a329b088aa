import en from '../../panel/labels/en.json';
import id from '../../panel/labels/id.json';
import enPages from '../words/en.json';
import enFields from '../words/fields-en.json';
import idFields from '../words/fields-id.json';
import idPages from '../words/id.json';
import idNames from '../words/names-id.json';
import strapiInIndonesian from './strapi-id.json';

type Messages = Readonly<Record<string, string>>;

const SHARED = 'kinerja.fields.';
const FIELD_OF_A_TYPE = /^(content-manager\.content-types\..+)\.[^.]+$/;

/** What Strapi itself leaves in English, then our own words. */
export const translations: Readonly<Record<string, Messages>> = {
  id: withSharedFields({ ...strapiInIndonesian, ...id, ...idPages, ...idFields, ...idNames }),
  en: withSharedFields({ ...en, ...enPages, ...enFields }),
};

/** Strapi looks for the label of `createdAt` and the like under each type anew; we name them once. */
function withSharedFields(messages: Messages): Messages {
  const keys = Object.keys(messages);
  const types = new Set(
    keys.map((key) => FIELD_OF_A_TYPE.exec(key)?.[1]).filter((type) => type !== undefined),
  );
  const shared = keys.filter((key) => key.startsWith(SHARED)).map((key) => key.slice(SHARED.length));
  const repeated = [...types].flatMap((type) =>
    shared.map((field) => [`${type}.${field}`, messages[SHARED + field]]),
  );
  return { ...(Object.fromEntries(repeated) as Messages), ...messages };
}
