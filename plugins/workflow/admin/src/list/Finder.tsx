import { Button, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useDefinitions } from '../api/queries';
import { useText } from '../text';

/** Above the Content Manager's list of what a workflow drives: one state, in words, and what is overdue. */

const ALL = 'all';

type Condition = Record<string, Record<string, unknown>>;

interface Query {
  filters?: { $and?: Condition[] };
  page?: number;
}

/** The conditions of others stay as they are. */
export const withCondition = (
  conditions: readonly Condition[],
  field: string,
  condition: Record<string, unknown> | null,
): Condition[] => [
  ...conditions.filter((one) => !(field in one)),
  ...(condition === null ? [] : [{ [field]: condition }]),
];

export const Finder = () => {
  const t = useText();
  const { slug = '' } = useParams();
  const definitions = useDefinitions();
  const [{ query }, setQuery] = useQueryParams<Query>();
  const definition = definitions.data?.data.find(({ uid }) => uid === slug);
  if (!definition) return null;
  const conditions = query.filters?.$and ?? [];
  const state = conditions.find((one) => one.state)?.state?.$eq;
  const overdue = conditions.some((one) => one.dueAt);
  const choose = (field: string, condition: Record<string, unknown> | null): void =>
    setQuery({ filters: { $and: withCondition(conditions, field, condition) }, page: 1 });
  return (
    <Flex gap={2}>
      <SingleSelect
        aria-label={t('people.state')}
        size="S"
        value={typeof state === 'string' ? state : ALL}
        onChange={(value) => choose('state', value === ALL ? null : { $eq: value })}
      >
        {[
          <SingleSelectOption key={ALL} value={ALL}>
            {t('list.allStates')}
          </SingleSelectOption>,
          ...definition.order.map((path) => (
            <SingleSelectOption key={path} value={path}>
              {definition.states[path] ?? path}
            </SingleSelectOption>
          )),
        ]}
      </SingleSelect>
      <Button
        variant={overdue ? 'default' : 'tertiary'}
        aria-pressed={overdue}
        onClick={() => choose('dueAt', overdue ? null : { $lt: new Date().toISOString() })}
      >
        {t('people.overdue')}
      </Button>
    </Flex>
  );
};
