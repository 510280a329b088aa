import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changePreferences, preferencesQuery } from '../../api/preferences';
import type { Preferences as Wanted } from '../../api/shapes';
import { Failure } from '../../shared/ui/Failure';

const LANGUAGES: Wanted['language'][] = ['id', 'en'];
const MAILS: Wanted['email'][] = ['each', 'digest', 'off'];

/** In which language and how often I get mails. A choice counts at once. */
export const Preferences = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(preferencesQuery);
  const changing = useMutation({
    mutationFn: changePreferences,
    onSettled: () => queries.invalidateQueries({ queryKey: preferencesQuery.queryKey }),
  });
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return null;
  return (
    <section className="card stack" aria-labelledby="preferences">
      <h2 id="preferences">{t('preferences.title')}</h2>
      {changing.error && <Failure error={changing.error} />}
      <NativeSelect
        label={t('preferences.email')}
        value={data.email}
        data={MAILS.map((value) => ({ value, label: t(`preferences.mail.${value}`) }))}
        onChange={({ currentTarget }) => changing.mutate({ email: currentTarget.value as Wanted['email'] })}
      />
      <NativeSelect
        label={t('preferences.language')}
        value={data.language}
        data={LANGUAGES.map((value) => ({ value, label: t(`preferences.in.${value}`) }))}
        onChange={({ currentTarget }) =>
          changing.mutate({ language: currentTarget.value as Wanted['language'] })
        }
      />
      <p className="faint small" role="status">
        {changing.isSuccess ? t('draft.saved') : t('preferences.hint')}
      </p>
    </section>
  );
};
