import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Guides } from '../../../shared/behaviour/Guides';
import { VALUES } from '../../../shared/behaviour/values';
import { EventShell } from '../../../shared/work/EventShell';
import { placeOf } from '../../../shared/work/place';
import { fieldId } from '../../../shared/work/Problems';
import { useDraft } from '../../../shared/work/useDraft';
import type { AppraisalEventProps } from './props';

type Typed = Record<string, string>;

const toData = (typed: Typed) => ({
  expectations: Object.fromEntries(
    Object.entries(typed).flatMap(([value, text]) => (text.trim() ? [[value, text.trim()]] : [])),
  ),
});

/** Agrees to the plan; the leader may add what is expected of this person in one value or another. */
export const ApproveTargetsEvent = (props: AppraisalEventProps) => {
  const { t } = useTranslation();
  const draft = useDraft<Typed>(placeOf(props), () => ({ ...props.appraisal.planDetails?.expectations }));
  const begun = Object.values(draft.data).some((text) => text !== '');
  return (
    <EventShell {...props} draft={draft} toData={toData}>
      {(problemAt) => (
        <>
          <p>{t('about.appraisals.APPROVE_TARGETS')}</p>
          <details className="card" open={begun || undefined}>
            <summary>{t('annexes.expect')}</summary>
            <p className="faint">{t('annexes.expectAbout')}</p>
            <div className="stack">
              {VALUES.map((value, index) => (
                <div key={value}>
                  <Textarea
                    id={fieldId(`expectations.${value}`)}
                    label={t(`value.${value}.name`)}
                    placeholder={index === 0 ? t('annexes.expectExample') : undefined}
                    minRows={1}
                    maxLength={2000}
                    error={problemAt(`expectations.${value}`)}
                    value={draft.data[value] ?? ''}
                    onChange={({ currentTarget }) => {
                      const text = currentTarget.value;
                      draft.setData((before) => ({ ...before, [value]: text }));
                    }}
                  />
                  <Guides value={value} />
                </div>
              ))}
            </div>
          </details>
        </>
      )}
    </EventShell>
  );
};
