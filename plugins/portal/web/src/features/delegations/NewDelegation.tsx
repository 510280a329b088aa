import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createDelegation, delegationsQuery, type NewDelegation as Given } from '../../api/delegations';
import { wordsFor } from '../../shared/ui/Failure';
import { NamedChoice } from '../../shared/ui/NamedChoice';
import { Notice } from '../../shared/ui/Notice';

const EMPTY: Given = { to: '', validFrom: '', validTo: '', reason: '' };

/** Lets a colleague act for me within dates. */
export const NewDelegation = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [given, setGiven] = useState(EMPTY);
  const [turn, setTurn] = useState(0);
  const giving = useMutation({
    mutationFn: () => createDelegation(given),
    onSuccess: async () => {
      setGiven(EMPTY);
      setTurn(turn + 1);
      await queries.invalidateQueries({ queryKey: delegationsQuery.queryKey });
    },
  });
  const complete = [given.to, given.validFrom, given.validTo, given.reason].every(
    (value) => value.trim() !== '',
  );
  const set = (name: keyof Given) => (value: string) => setGiven((before) => ({ ...before, [name]: value }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    giving.mutate();
  };
  return (
    <details className="card">
      <summary>{t('delegations.new')}</summary>
      <form className="stack" onSubmit={submit}>
        {giving.error && <Notice kind="error">{wordsFor(giving.error, t)}</Notice>}
        {giving.isSuccess && <Notice kind="success" title={t('delegations.done')} />}
        <NamedChoice
          key={turn}
          id="delegate"
          label={t('delegations.to')}
          kind="employees"
          required
          value={given.to}
          onChange={set('to')}
        />
        <div className="fields">
          <TextInput
            type="date"
            required
            label={t('delegations.from')}
            value={given.validFrom}
            onChange={({ currentTarget }) => set('validFrom')(currentTarget.value)}
          />
          <TextInput
            type="date"
            required
            label={t('delegations.until')}
            value={given.validTo}
            onChange={({ currentTarget }) => set('validTo')(currentTarget.value)}
          />
        </div>
        <Textarea
          required
          label={t('delegations.reason')}
          placeholder={t('delegations.reasonExample')}
          value={given.reason}
          onChange={({ currentTarget }) => set('reason')(currentTarget.value)}
        />
        <Button type="submit" disabled={!complete} loading={giving.isPending}>
          {t('delegations.give')}
        </Button>
      </form>
    </details>
  );
};
