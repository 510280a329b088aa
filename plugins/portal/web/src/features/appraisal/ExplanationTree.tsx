import { useTranslation } from 'react-i18next';
import type { Explanation, Text } from '../../api/shapes';
import { useDates } from '../../shared/useDates';

const CODES = ['rating', 'predicate', 'kind', 'achievement'];

/** The whole way to a figure, unfolded: what it is, what went in, by which rule, and where the rule stands. */
export const ExplanationTree = ({ node }: { node: Explanation }) => {
  const { i18n, t } = useTranslation();
  const say = (text: Text) => (i18n.language === 'en' ? text.en : text.id);
  const inputs = Object.entries(node.inputs ?? {}).filter(([, value]) => value !== null && value !== '');
  return (
    <div className="explanation">
      <p>
        <strong>{say(node.label)}</strong>
        {': '}
        <b className="value">
          <Value value={node.value} />
        </b>
        {node.exact && <span className="faint"> ({t('explanation.exact', { value: node.exact })})</span>}
      </p>
      <p>{say(node.rule)}</p>
      {inputs.length > 0 && (
        <dl className="inputs">
          {inputs.map(([name, value]) => (
            <div key={name}>
              <dt>{t(`input.${name}`, { defaultValue: name })}</dt>
              <dd>
                <Value value={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {node.rounding && <p className="faint">{t(`explanation.${node.rounding}`)}</p>}
      <p className="faint small">
        {t('explanation.basis')}: {node.basis.regulation}
        {node.basis.article && ` ${t('explanation.article', { article: node.basis.article })}`} ·{' '}
        {say(node.basis.text)}
      </p>
      {node.children && node.children.length > 0 && (
        <ul>
          {node.children.map((child, index) => (
            <li key={index}>
              <ExplanationTree node={child} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** Codes in words, figures as the language writes them. */
const Value = ({ value }: { value: string | number | null }) => {
  const { t, i18n } = useTranslation();
  const { figure } = useDates();
  if (value === null) return t('explanation.none');
  const known = CODES.map((kind) => `${kind}.${value}`).find((key) => i18n.exists(key));
  return known ? t(known) : figure(value);
};
