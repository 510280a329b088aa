import { Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Link, useSearchParams } from 'react-router-dom';
import { asked, useRead } from '../../api/client';
import type { DefinitionInfo, Listed, Page } from '../../api/contracts';
import { useDefinitions } from '../../api/queries';
import { Frame, Waiting } from '../../components/Frame';
import { Failure, Notice } from '../../components/Notice';
import { useText } from '../../text';
import { Steps } from './Steps';

/** Starts what is prepared: first a trial run that says of each person what stands in the way, then the start and its progress. */
const Launch = () => {
  const t = useText();
  const definitions = useDefinitions();
  const definition = definitions.data?.data.find(({ tellsProgress }) => tellsProgress);
  return (
    <Frame title={t('launch.title')} subtitle={t('launch.subtitle')}>
      {definitions.isError ? <Failure error={definitions.error} /> : null}
      {definition ? (
        <Chosen definition={definition} records={definitions.data?.meta.records ?? {}} />
      ) : definitions.isLoading ? (
        <Waiting />
      ) : (
        <Notice kind="neutral">{t('cockpit.nothing')}</Notice>
      )}
    </Frame>
  );
};

interface ChosenProps {
  readonly definition: DefinitionInfo;
  readonly records: Readonly<Record<string, string>>;
}

const Chosen = ({ definition, records }: ChosenProps) => {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const id = params.get('id');
  const list = useRead<Page<Listed>>(
    `/workflow/${definition.subject}/instances${asked({ 'pagination[pageSize]': 100 })}`,
  );
  if (list.isError) return <Failure error={list.error} />;
  if (!list.data) return <Waiting />;
  return (
    <>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Field.Root name="which" minWidth="36rem">
          <Field.Label>{t('launch.which')}</Field.Label>
          <SingleSelect value={id} onChange={(chosen) => setParams({ id: String(chosen) })}>
            {list.data.data.map(({ documentId, title, stateLabel }) => (
              <SingleSelectOption key={documentId} value={documentId}>
                {`${title} · ${stateLabel}`}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Typography
          tag={Link}
          to={`/content-manager/collection-types/${definition.uid}/create`}
          textColor="primary600"
        >
          {t('launch.new')}
        </Typography>
      </Flex>
      {id === null ? <Notice kind="neutral">{t('launch.choose')}</Notice> : null}
      {id === null ? null : <Steps key={id} definition={definition} records={records} id={id} />}
    </>
  );
};

export default Launch;
