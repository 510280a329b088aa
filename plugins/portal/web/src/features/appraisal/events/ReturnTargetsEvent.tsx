import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../shared/useDates';
import { EventShell } from '../../../shared/work/EventShell';
import { placeOf } from '../../../shared/work/place';
import { useDraft } from '../../../shared/work/useDraft';
import { targetText } from '../figures';
import type { AppraisalEventProps } from './props';

type Typed = Record<string, string>;

const toData = (typed: Typed) => {
  const remarks = Object.entries(typed).flatMap(([item, text]) =>
    text.trim() ? [{ item, text: text.trim() }] : [],
  );
  return remarks.length > 0 ? { remarks } : {};
};

/** Sends the targets back: a reason for the whole, and a word to each item where there is something to say. */
export const ReturnTargetsEvent = (props: AppraisalEventProps) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  const draft = useDraft<Typed>(placeOf(props), () => ({}));
  const field = (item: string, title: string, target?: string) => (
    <Textarea
      key={item}
      label={title}
      description={target}
      minRows={1}
      maxLength={2000}
      placeholder={t('remarks.example')}
      value={draft.data[item] ?? ''}
      onChange={({ currentTarget }) => {
        const text = currentTarget.value;
        draft.setData((before) => ({ ...before, [item]: text }));
      }}
    />
  );
  return (
    <EventShell {...props} draft={draft} toData={toData}>
      <p>{t('about.appraisals.RETURN_TARGETS')}</p>
      <p className="faint">{t('remarks.about')}</p>
      {props.appraisal.workResults.map(({ key, title, indicators }) => (
        <div key={key} className="card stack">
          {field(key, title)}
          {indicators.map((indicator) =>
            field(indicator.key, indicator.title, `${t('plan.target')}: ${targetText(indicator, figure)}`),
          )}
        </div>
      ))}
    </EventShell>
  );
};
