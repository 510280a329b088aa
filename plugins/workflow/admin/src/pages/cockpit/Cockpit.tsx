import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useBatches, useDefinitions, useStanding, useUnits } from '../../api/queries';
import type { Batch, DefinitionInfo } from '../../api/contracts';
import { Frame, Waiting } from '../../components/Frame';
import { Failure, Notice } from '../../components/Notice';
import { HOME } from '../../permissions';
import { useText } from '../../text';
import { People } from './People';
import { Pipeline } from './Pipeline';
import { useSelection, type Select, type Selection } from './selection';
import { Units } from './Units';

const ALL = 'all';

/** Where everybody stands: the states one after the other, the units by what is overdue, and the people behind each figure. */
const Cockpit = () => {
  const t = useText();
  const { selection, select } = useSelection();
  const definitions = useDefinitions();
  const all = definitions.data?.data ?? [];
  // What is opened in batches is what people look at first.
  const definition = all.find(({ subject }) => subject === selection.subject) ?? all[0];
  const batches = useBatches(definition?.subject);
  return (
    <Frame title={t('cockpit.title')} subtitle={t('cockpit.subtitle')}>
      {definitions.isError ? <Failure error={definitions.error} /> : null}
      {batches.isError ? <Failure error={batches.error} /> : null}
      {definition && batches.data ? (
        <Chosen
          definition={definition}
          definitions={all}
          batches={batches.data.data}
          selection={selection}
          select={select}
        />
      ) : definitions.isLoading || batches.isLoading ? (
        <Waiting />
      ) : (
        <Notice kind="neutral">{t('cockpit.nothing')}</Notice>
      )}
    </Frame>
  );
};

interface ChosenProps {
  readonly definition: DefinitionInfo;
  readonly definitions: DefinitionInfo[];
  readonly batches: Batch[];
  readonly selection: Selection;
  readonly select: Select;
}

const Chosen = ({ definition, definitions, batches, selection, select }: ChosenProps) => {
  const t = useText();
  // Unless another is asked for: the latest that is still under way.
  const chosen = selection.batch ?? batches.find(({ done }) => !done)?.id ?? batches[0]?.id ?? ALL;
  const batch = chosen === ALL ? null : chosen;
  const standing = useStanding(definition.subject, batch);
  const byUnit = useUnits(definition.subject, batch);
  const driven = batches.find(({ id }) => id === batch);
  const closed = { state: null, unit: null, overdue: null, q: null, page: null };
  return (
    <>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Field.Root name="subject" minWidth="22rem">
          <Field.Label>{t('cockpit.definition')}</Field.Label>
          <SingleSelect
            value={definition.subject}
            onChange={(subject) => select({ ...closed, subject: String(subject), batch: null })}
          >
            {definitions.map(({ subject, label }) => (
              <SingleSelectOption key={subject} value={subject}>
                {label}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        {batches.length > 0 ? (
          <Field.Root name="batch" minWidth="28rem">
            <Field.Label>{t('cockpit.batch')}</Field.Label>
            <SingleSelect value={chosen} onChange={(id) => select({ ...closed, batch: String(id) })}>
              {[
                ...batches.map(({ id, title, stateLabel }) => (
                  <SingleSelectOption key={id} value={id}>
                    {[title ?? id, stateLabel].filter(Boolean).join(' · ')}
                  </SingleSelectOption>
                )),
                <SingleSelectOption key={ALL} value={ALL}>
                  {t('cockpit.allBatches')}
                </SingleSelectOption>,
              ]}
            </SingleSelect>
          </Field.Root>
        ) : null}
        <Search key={selection.q ?? ''} sought={selection.q ?? ''} select={select} />
        {driven?.subject ? (
          <Typography tag={Link} to={`${HOME}/${driven.subject}/${driven.id}`} textColor="primary600">
            {t('cockpit.batchItself')}
          </Typography>
        ) : null}
      </Flex>
      {standing.isError ? <Failure error={standing.error} /> : null}
      {standing.data ? (
        <Pipeline
          definition={definition}
          standing={standing.data.data.standing}
          selected={selection}
          select={select}
        />
      ) : (
        <Waiting />
      )}
      {selection.listed ? (
        <People
          key={`${definition.subject} ${chosen} ${selection.state ?? ''} ${selection.unit ?? ''} ${String(selection.overdue)} ${selection.q ?? ''}`}
          definition={definition}
          filter={{ ...selection, batch }}
          unitName={byUnit.data?.data.standing.find(({ unit }) => unit === selection.unit)?.unitName ?? null}
          select={select}
        />
      ) : null}
      {byUnit.data ? (
        <Units definition={definition} standing={byUnit.data.data.standing} select={select} />
      ) : null}
    </>
  );
};

/** Finds people by letters of their name, wherever they stand. */
const Search = ({ sought, select }: { readonly sought: string; readonly select: Select }) => {
  const t = useText();
  const [typed, setTyped] = useState(sought);
  const find = (event: React.FormEvent): void => {
    event.preventDefault();
    select({ q: typed.trim() === '' ? null : typed.trim(), page: null });
  };
  return (
    <form role="search" onSubmit={find}>
      <Flex gap={2} alignItems="flex-end">
        <Field.Root name="q" minWidth="20rem">
          <Field.Label>{t('people.search')}</Field.Label>
          <TextInput type="search" value={typed} onChange={({ target }) => setTyped(target.value)} />
        </Field.Root>
        <Button type="submit" variant="secondary" size="L">
          {t('people.find')}
        </Button>
      </Flex>
    </form>
  );
};

export default Cockpit;
