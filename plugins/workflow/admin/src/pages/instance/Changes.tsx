import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { DefinitionInfo, EntryChanges } from '../../api/contracts';
import { roleName } from '../../machine/roleName';
import { useFieldName, useFigures, useText } from '../../text';
import { differencesOf, type Crumb } from './differences';

const List = styled.ul`
  list-style: none;
  padding-left: 0;

  && li {
    padding-bottom: 0.2rem;
    overflow-wrap: anywhere;
  }

  && li::before {
    content: none;
  }
`;

const Fold = styled.details`
  summary {
    cursor: pointer;
    color: ${({ theme }) => theme.colors.primary600};
    font-size: 1.2rem;
    line-height: 1.6rem;
    padding: 0.4rem 0;
  }
`;

interface ChangesProps {
  readonly changes: EntryChanges;
  readonly names: Readonly<Record<string, string>>;
  readonly definition: DefinitionInfo;
}

interface Line {
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

/** So many lines are read at a glance; more are opened. */
const GLANCE = 4;

/** What one step changed, in words: what it was, and what it is. */
export const Changes = (props: ChangesProps) => {
  const t = useText();
  const lines = useLines(props);
  if (lines.length === 0) return null;
  const list = (some: Line[]) => (
    <List aria-label={t('history.changes')}>
      {some.map(({ where, before, after }, at) => (
        // The order never changes: what is in a history stays as it is.
        <li key={`${where} ${String(at)}`}>
          <Typography variant="pi" textColor="neutral600">
            {where}:{' '}
          </Typography>
          {before === '' ? null : (
            <Typography variant="pi" tag="del" textColor="neutral600">
              {before}
            </Typography>
          )}
          <Typography variant="pi"> {before === '' ? '' : '→ '}</Typography>
          <Typography variant="pi" tag="ins" fontWeight="semiBold" style={{ textDecoration: 'none' }}>
            {after === '' ? t('history.nothing') : after}
          </Typography>
        </li>
      ))}
    </List>
  );
  return lines.length <= GLANCE + 1 ? (
    list(lines)
  ) : (
    <>
      {list(lines.slice(0, GLANCE))}
      <Fold>
        <summary>{t('history.more', { count: lines.length - GLANCE })}</summary>
        {list(lines.slice(GLANCE))}
      </Fold>
    </>
  );
};

const useLines = ({ changes, names, definition }: ChangesProps): Line[] => {
  const t = useText();
  const { told, spoken } = useWords(definition.uid);
  const say = useValue(names);
  const people = (ids: string[]): string => ids.map((id) => names[id] ?? id).join(', ');
  const { dueAt, participants = [], subject = {} } = changes;
  const before = Object.fromEntries(Object.entries(subject).map(([field, [was]]) => [field, was]));
  const after = Object.fromEntries(Object.entries(subject).map(([field, [, is]]) => [field, is]));
  return [
    ...(dueAt ? [{ where: t('people.due'), before: say(dueAt[0]), after: say(dueAt[1]) }] : []),
    ...participants.map(({ role, ended, started }) => ({
      where: roleName(definition, role, t('role.system'), t('role.admin')),
      before: people(ended),
      after: people(started),
    })),
    ...differencesOf(before, after, told).map((one) => ({
      where: spoken(one.where),
      before: say(one.before),
      after: say(one.after),
    })),
  ];
};

/** Fields by the labels of the application. One that has an empty label is not told. */
const useWords = (uid: string) => {
  const { messages } = useIntl();
  const named = useFieldName();
  const kind = uid.includes('::') ? 'content-types' : 'components';
  const labelOf = (field: string): string => {
    const keys = [`workflow.field.${field}`, `content-manager.${kind}.${uid}.${field}`];
    const said = keys.map((key) => messages[key]).find((text) => typeof text === 'string');
    return typeof said === 'string' ? said : named(field.slice(field.lastIndexOf('.') + 1));
  };
  const wordOf = ({ kind: of, name }: Crumb): string => {
    const said = messages[`workflow.value.${name}`] ?? messages[name];
    return of === 'field' ? labelOf(name) : typeof said === 'string' ? said : name;
  };
  return {
    told: (field: string) => labelOf(field) !== '',
    spoken: (where: Crumb[]) => where.map(wordOf).join(' › '),
  };
};

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Values as people of the panel's language write them; empty where there is none. */
const useValue = (names: Readonly<Record<string, string>>) => {
  const t = useText();
  const { messages } = useIntl();
  const { day, moment, number } = useFigures();
  const say = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return value ? t('yes') : t('no');
    if (typeof value === 'number') return number(value);
    if (Array.isArray(value)) return value.map(say).join(', ');
    if (typeof value !== 'string') return JSON.stringify(value);
    if (MOMENT.test(value)) return moment(value);
    if (DAY.test(value)) return day(value);
    const said = names[value] ?? messages[`workflow.value.${value}`] ?? messages[value];
    return typeof said === 'string' ? said : value;
  };
  return say;
};
