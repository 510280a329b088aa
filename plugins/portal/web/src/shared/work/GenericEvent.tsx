import type { Say } from '../say';
import { useTranslation } from 'react-i18next';
import { EventShell, type EventProps } from './EventShell';
import { placeOf } from './place';
import type { Problem } from './Problems';
import { SchemaField } from './SchemaField';
import { fieldsOf, toData, type FieldSchema, type Given } from './schema';
import { useDraft } from './useDraft';

/** Any event that has no page of its own: its fields come from the schema that the server describes. */
export const GenericEvent = (props: EventProps) => {
  const { t, i18n } = useTranslation();
  const { event } = props;
  const draft = useDraft<Given>(placeOf(props), () => ({}));
  const fields = fieldsOf(event.form);
  const about = `about.${props.work.subject}.${event.event}`;
  return (
    <EventShell
      {...props}
      draft={draft}
      {...(event.form ? { toData: (given: Given) => toData(fields, given) } : {})}
      missing={(given) => missingIn(fields, given, t)}
    >
      {(problemAt) => (
        <>
          {i18n.exists(about) && <p>{t(about)}</p>}
          {fields.length > 0 && (
            <div className="card stack">
              {fields.map((field) => (
                <SchemaField
                  key={field.path}
                  field={field}
                  given={draft.data}
                  problemAt={problemAt}
                  onChange={(path, value) => draft.setData((before) => ({ ...before, [path]: value }))}
                />
              ))}
            </div>
          )}
        </>
      )}
    </EventShell>
  );
};

const isEmpty = (value: Given[string] | undefined): boolean => value === undefined || value === '';

/** Of a group that may be left out, all required fields as soon as one is filled in. */
const missingIn = (fields: FieldSchema[], given: Given, t: Say): Problem[] =>
  fields.flatMap(({ name, path, kind, required, fields: inner }) => {
    if (kind === 'group') {
      const begun = inner.some((one) => !isEmpty(given[one.path]));
      return begun || required ? missingIn(inner, given, t) : [];
    }
    return required && isEmpty(given[path])
      ? [{ path, message: t('event.fieldMissing', { field: t(`field.${name}`, { defaultValue: name }) }) }]
      : [];
  });
