import { useTranslation } from 'react-i18next';
import type { Appraisal } from '../../api/shapes';
import { useDates } from '../../shared/useDates';
import { planChanges, type Change } from './planChanges';

/** While a plan is revised: what is new against the version that stays in force meanwhile. */
export const PlanChanges = ({ appraisal }: { appraisal: Appraisal }) => {
  const { t } = useTranslation();
  const { agreedWorkResults, workResults, state } = appraisal;
  if (!agreedWorkResults || !state.startsWith('targetSetting')) return null;
  const changes = planChanges(agreedWorkResults, workResults);
  return (
    <section className="card" aria-labelledby="changes">
      <h2 id="changes">{t('changes.title')}</h2>
      <p className="faint">{t(changes.length > 0 ? 'changes.about' : 'changes.none')}</p>
      <ul className="indicators">
        {changes.map((change) => (
          <ChangeLine key={change.kind + change.title} change={change} />
        ))}
      </ul>
    </section>
  );
};

const ChangeLine = ({ change: { kind, title, fields } }: { change: Change }) => {
  const { t } = useTranslation();
  const { figure } = useDates();
  const words = (value: Change['fields'][number]['before']): string => {
    if (value == null) return '–';
    if (typeof value === 'object') return 'min' in value ? `${figure(value.min)}–${figure(value.max)}` : '–';
    return value === 'higher' || value === 'lower' ? t(`direction.${value}`) : figure(String(value));
  };
  return (
    <li>
      <strong>
        <span className="tag">{t(`changes.${kind}`)}</span> {title}
      </strong>
      {fields.map(({ name, before, after }) => (
        <span key={name}>
          {t(`changes.field.${name}`)}: <del>{words(before)}</del> → <ins>{words(after)}</ins>
        </span>
      ))}
    </li>
  );
};
