import { Button, Field, Flex, NumberInput, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useState } from 'react';
import { useMutation } from 'react-query';
import { Card, DataTable, Failure, useApi } from '../../../../plugins/workflow/admin/src/public';
import { useText, useWord } from '../text';
import type { Policy } from './shapes';
import { questionOf, SAMPLE, type Sample } from './sample';

interface Outcome {
  predicate: string | null;
  resultRating?: string | null;
  score?: string | null;
}

interface PreviewProps {
  readonly policy: Policy;
  readonly other: Policy | null;
}

/** What an appraisal with these figures would come to, under this policy and under the one it is compared with. */
export const Preview = ({ policy, other }: PreviewProps) => {
  const t = useText();
  const word = useWord();
  const { post } = useApi();
  const [sample, setSample] = useState<Sample>(SAMPLE);
  const tried = [policy, ...(other ? [other] : [])];
  const run = useMutation(() =>
    Promise.all(
      tried.map(async (one) => ({
        name: one.name,
        outcome: (await post<{ data: Outcome }>('/policies/preview', questionOf(one, sample))).data,
      })),
    ),
  );
  return (
    <Card title={t('preview.title')} hint={t('preview.hint')}>
      <Flex gap={4} alignItems="flex-end" wrap="wrap" paddingBottom={4}>
        {sample.reached.map((reached, place) => (
          <Field.Root key={place} name={`reached${String(place)}`} width="14rem">
            <Field.Label>{t('preview.reached', { number: place + 1 })}</Field.Label>
            <NumberInput
              value={reached}
              onValueChange={(value) =>
                setSample({
                  ...sample,
                  reached: sample.reached.map((one, at) => (at === place ? (value ?? 0) : one)),
                })
              }
            />
          </Field.Root>
        ))}
        <Field.Root name="behaviour" minWidth="22rem">
          <Field.Label>{t('preview.behaviour')}</Field.Label>
          <SingleSelect
            value={sample.behaviour}
            onChange={(value) => setSample({ ...sample, behaviour: value as Sample['behaviour'] })}
          >
            {(['below', 'meets', 'above'] as const).map((rating) => (
              <SingleSelectOption key={rating} value={rating}>
                {t(`rating.${rating}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Button loading={run.isLoading} onClick={() => run.mutate()}>
          {t('preview.run')}
        </Button>
      </Flex>
      {run.isError ? <Failure error={run.error} /> : null}
      {run.data ? (
        <DataTable
          label={t('preview.title')}
          head={
            <>
              <th scope="col">{t('policies.policy')}</th>
              <th scope="col">{t('preview.result')}</th>
              <th scope="col">{t('preview.predicate')}</th>
            </>
          }
        >
          {run.data.map(({ name, outcome }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{outcome.score ?? word(`kinerja.page.rating.${outcome.resultRating ?? 'none'}`)}</td>
              <td>{word(`kinerja.page.predicate.${outcome.predicate ?? 'none'}`)}</td>
            </tr>
          ))}
        </DataTable>
      ) : null}
    </Card>
  );
};
