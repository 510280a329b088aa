import {
  Box,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Card, Chip } from '../../../../plugins/workflow/admin/src/public';
import { useText, useWord } from '../text';
import { faultOf, isSame } from './compare';
import type { Policy, Section, Setting, Value } from './shapes';

const UID = 'api::appraisal-policy.appraisal-policy';

interface SettingsProps {
  readonly section: Section;
  readonly policy: Policy;
  readonly other: Policy | null;
  readonly editable: boolean;
  /** Faults that the server found, by field. */
  readonly faults: Readonly<Record<string, string>>;
  readonly onChange: (name: string, value: Value) => void;
}

/** Settings on one matter: each with its source, and what it was before. */
export const Settings = ({ section, ...rest }: SettingsProps) => (
  <Card title={section.title}>
    <Flex direction="column" alignItems="stretch" gap={4}>
      {section.fields.map((setting) => (
        <Line key={setting.name} setting={setting} {...rest} />
      ))}
    </Flex>
  </Card>
);

interface LineProps extends Omit<SettingsProps, 'section'> {
  readonly setting: Setting;
}

const Line = ({ setting, policy, other, editable, faults, onChange }: LineProps) => {
  const t = useText();
  const intl = useIntl();
  const say = useSaid();
  const { name, source } = setting;
  const label = intl.formatMessage({
    id: `content-manager.content-types.${UID}.${name}`,
    defaultMessage: name,
  });
  const value = policy[name] ?? null;
  const fault = editable ? faultOf(setting, value) : null;
  const error =
    faults[name] ??
    (fault === 'range'
      ? t('policies.range', { min: setting.min ?? 0, max: setting.max ?? '∞' })
      : fault === null
        ? undefined
        : t(`policies.${fault}`));
  const differs = other !== null && !isSame(value, other[name]);
  const law = [
    source.regulation,
    source.article === null ? null : t('policies.article', { article: source.article }),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <Flex gap={6} alignItems="flex-start" wrap="wrap">
      <Box width="30rem">
        <Field.Root name={name} {...(error === undefined ? {} : { error })}>
          <Field.Label>{label}</Field.Label>
          {editable ? (
            <Input setting={setting} value={value} onChange={(next) => onChange(name, next)} />
          ) : (
            <Typography fontWeight="semiBold">{say(setting, value)}</Typography>
          )}
          <Field.Error />
        </Field.Root>
      </Box>
      <Box width="20rem">
        {other === null ? null : (
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <Typography variant="pi" textColor="neutral600">
              {t('policies.before', { value: say(setting, other[name] ?? null) })}
            </Typography>
            {differs ? <Chip kind="warning">{t('policies.differs')}</Chip> : null}
          </Flex>
        )}
      </Box>
      <Box flex="1 1 24rem">
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Chip kind={source.regulation === null ? 'neutral' : 'primary'}>
            {law === '' ? t('policies.own') : law}
          </Chip>
          <Typography variant="pi" textColor="neutral700">
            {source.text}
          </Typography>
        </Flex>
      </Box>
    </Flex>
  );
};

const textOf = (value: Value): string =>
  value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** A value in words. */
const useSaid = () => {
  const t = useText();
  const word = useWord();
  return ({ type }: Setting, value: Value): string => {
    if (value === null || value === '') return '–';
    if (type === 'boolean') return value === true ? t('yes') : t('no');
    if (type === 'enumeration') return word(textOf(value));
    return textOf(value);
  };
};

interface InputProps {
  readonly setting: Setting;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

const Input = ({ setting: { type, choices }, value, onChange }: InputProps) => {
  const t = useText();
  const word = useWord();
  if (type === 'boolean')
    return (
      <SingleSelect value={value === true ? 'yes' : 'no'} onChange={(chosen) => onChange(chosen === 'yes')}>
        <SingleSelectOption value="yes">{t('yes')}</SingleSelectOption>
        <SingleSelectOption value="no">{t('no')}</SingleSelectOption>
      </SingleSelect>
    );
  if (choices)
    return (
      <SingleSelect value={textOf(value)} onChange={(chosen) => onChange(String(chosen))}>
        {choices.map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {word(choice)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    );
  if (type === 'json') return <JsonInput value={value} onChange={onChange} />;
  const isFigure = type === 'integer' || type === 'decimal';
  return (
    <TextInput
      inputMode={isFigure ? 'decimal' : 'text'}
      value={textOf(value)}
      onChange={({ target }) => onChange(isFigure ? figureOf(target.value) : target.value)}
    />
  );
};

/** A number where it is one; else what was typed, which is then named as a fault. */
const figureOf = (typed: string): Value =>
  typed.trim() === '' ? null : Number.isNaN(Number(typed)) || /[.]$/.test(typed) ? typed : Number(typed);

const JsonInput = ({ value, onChange }: Omit<InputProps, 'setting'>) => (
  <Textarea
    value={value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)}
    onChange={({ target }) => onChange(parsedOr(target.value))}
  />
);

const parsedOr = (text: string): Value => {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text) as object;
  } catch {
    return text; // half typed; the server says what is wrong with it
  }
};
