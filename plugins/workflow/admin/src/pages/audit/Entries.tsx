import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import type { DefinitionInfo, FoundEntry } from '../../api/contracts';
import { Card } from '../../components/Card';
import { DataTable } from '../../components/DataTable';
import { Waiting } from '../../components/Frame';
import { Failure, Notice } from '../../components/Notice';
import { HOME } from '../../permissions';
import { useFigures, useText } from '../../text';
import { EVERYTHING, useEntries, type EntryQuery } from './useEntries';
import { useEntryWords } from './words';

const ALL = 'all';

interface EntriesProps {
  readonly definitions: DefinitionInfo[];
}

/** What was done in all workflows: searched, and taken along. */
export const Entries = ({ definitions }: EntriesProps) => {
  const t = useText();
  const { moment, number } = useFigures();
  const [query, setQuery] = useState<EntryQuery>(EVERYTHING);
  const entries = useEntries(definitions);
  const { look } = entries;
  useEffect(() => look.mutate({ query, after: null }), [query]);
  const { found, next, backTo, exporting } = entries;
  return (
    <Card
      title={t('entries.title')}
      hint={t('entries.hint')}
      actions={
        <Flex gap={2}>
          {exporting === null ? null : (
            <Typography variant="pi" role="status">
              {t('entries.exporting', { rows: number(exporting) })}
            </Typography>
          )}
          <Button
            variant="secondary"
            onClick={() => (exporting === null ? entries.take.mutate(query) : entries.stop())}
          >
            {exporting === null ? t('entries.export') : t('entries.stop')}
          </Button>
        </Flex>
      }
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Search definitions={definitions} onFind={setQuery} />
        {look.isError ? <Failure error={look.error} /> : null}
        {entries.take.isError ? <Failure error={entries.take.error} /> : null}
        {found.length > 0 ? <Found entries={found} definitions={definitions} /> : null}
        {look.isLoading ? <Waiting /> : null}
        {look.isSuccess && found.length === 0 ? <Notice kind="neutral">{t('entries.none')}</Notice> : null}
        {next === null || look.isLoading ? null : (
          <Flex gap={4} wrap="wrap">
            <Button variant="tertiary" onClick={() => look.mutate({ query, after: next })}>
              {t('entries.older')}
            </Button>
            {backTo === null ? null : (
              <Typography variant="pi" textColor="neutral600">
                {t('entries.backTo', { moment: moment(backTo) })}
              </Typography>
            )}
          </Flex>
        )}
      </Flex>
    </Card>
  );
};

interface SearchProps extends EntriesProps {
  readonly onFind: (query: EntryQuery) => void;
}

const Search = ({ definitions, onFind }: SearchProps) => {
  const t = useText();
  const [typed, setTyped] = useState<EntryQuery>(EVERYTHING);
  const change = (part: Partial<EntryQuery>): void => setTyped({ ...typed, ...part });
  const events = definitions.find(({ subject }) => subject === typed.subject)?.events ?? {};
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onFind({ ...typed, q: typed.q.trim() });
      }}
    >
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Field.Root name="q" minWidth="22rem">
          <Field.Label>{t('entries.search')}</Field.Label>
          <TextInput type="search" value={typed.q} onChange={({ target }) => change({ q: target.value })} />
        </Field.Root>
        <Field.Root name="subject" minWidth="20rem">
          <Field.Label>{t('cockpit.definition')}</Field.Label>
          <SingleSelect
            value={typed.subject === '' ? ALL : typed.subject}
            onChange={(chosen) => change({ subject: chosen === ALL ? '' : String(chosen), event: '' })}
          >
            {[
              <SingleSelectOption key={ALL} value={ALL}>
                {t('entries.all')}
              </SingleSelectOption>,
              ...definitions.map(({ subject, label }) => (
                <SingleSelectOption key={subject} value={subject}>
                  {label}
                </SingleSelectOption>
              )),
            ]}
          </SingleSelect>
        </Field.Root>
        {typed.subject === '' ? null : (
          <Field.Root name="event" minWidth="20rem">
            <Field.Label>{t('ways.event')}</Field.Label>
            <SingleSelect
              value={typed.event === '' ? ALL : typed.event}
              onChange={(chosen) => change({ event: chosen === ALL ? '' : String(chosen) })}
            >
              {[
                <SingleSelectOption key={ALL} value={ALL}>
                  {t('entries.all')}
                </SingleSelectOption>,
                ...Object.entries(events).map(([event, label]) => (
                  <SingleSelectOption key={event} value={event}>
                    {label}
                  </SingleSelectOption>
                )),
              ]}
            </SingleSelect>
          </Field.Root>
        )}
        {(['from', 'to'] as const).map((edge) => (
          <Field.Root key={edge} name={edge}>
            <Field.Label>{t(edge === 'from' ? 'entries.from' : 'entries.to')}</Field.Label>
            <TextInput
              type="date"
              value={typed[edge]}
              onChange={({ target }) => change({ [edge]: target.value })}
            />
          </Field.Root>
        ))}
        <Button type="submit" variant="secondary" size="L">
          {t('entries.find')}
        </Button>
      </Flex>
    </form>
  );
};

interface FoundProps extends EntriesProps {
  readonly entries: FoundEntry[];
}

const Found = ({ entries, definitions }: FoundProps) => {
  const t = useText();
  const { moment } = useFigures();
  const words = useEntryWords(definitions);
  return (
    <DataTable
      label={t('entries.title')}
      head={
        <>
          <th scope="col">{t('audit.when')}</th>
          <th scope="col">{t('audit.who')}</th>
          <th scope="col">{t('audit.what')}</th>
          <th scope="col">{t('entries.about')}</th>
          <th scope="col">{t('entries.way')}</th>
          <th scope="col">{t('entries.comment')}</th>
        </>
      }
    >
      {entries.map((entry) => (
        <tr key={entry.id}>
          <td>{moment(entry.at)}</td>
          <td>{words.who(entry)}</td>
          <th scope="row">{words.event(entry)}</th>
          <td>
            <Typography tag={Link} to={`${HOME}/${entry.subject}/${entry.documentId}`} textColor="primary600">
              {entry.title}
            </Typography>
          </td>
          <td>{words.way(entry)}</td>
          <td>{entry.comment}</td>
        </tr>
      ))}
    </DataTable>
  );
};
