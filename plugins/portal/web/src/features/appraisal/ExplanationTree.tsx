import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Explanation, Text } from '../../api/shapes';
import type { Say } from '../../shared/say';
import { useDates } from '../../shared/useDates';

const CODES = ['rating', 'predicate', 'kind', 'achievement'];
/** Levels that stand open at first: the result and its two ratings. */
const OPEN_LEVELS = 2;

const useBothLanguages = () => {
  const { i18n } = useTranslation();
  return (text: Text) => (i18n.language === 'en' ? text.en : text.id);
};

/** The whole way to a figure: what it is, what went in, by which rule, and where the rules stand. */
export const ExplanationTree = ({ node }: { node: Explanation }) => {
  const { t } = useTranslation();
  const say = useBothLanguages();
  const [all, setAll] = useState(false);
  const sources = new Map(allNodes(node).map(({ basis }) => [nameOf(basis, t), basis.text]));
  return (
    <div className="explanation">
      <Button size="sm" variant="default" onClick={() => setAll(!all)}>
        {t(all ? 'explanation.fold' : 'explanation.unfold')}
      </Button>
      <Node key={String(all)} node={node} level={0} all={all} />
      <h3>{t('explanation.sources')}</h3>
      <ul className="sources">
        {[...sources].map(([name, text]) => (
          <li key={name}>
            <strong>{name}</strong> · {say(text)}
          </li>
        ))}
      </ul>
    </div>
  );
};

const allNodes = (node: Explanation): Explanation[] => [node, ...(node.children ?? []).flatMap(allNodes)];

const nameOf = ({ regulation, article }: Explanation['basis'], t: Say): string =>
  article ? `${regulation}, ${t('explanation.article', { article })}` : regulation;

const Node = ({ node, level, all }: { node: Explanation; level: number; all: boolean }) => {
  const { t } = useTranslation();
  const say = useBothLanguages();
  const inputs = Object.entries(node.inputs ?? {}).filter(([, value]) => value !== null && value !== '');
  return (
    <details open={all || level < OPEN_LEVELS}>
      <summary>
        <span>
          {say(node.label)}:{' '}
          <b className="value">
            <Value value={node.value} />
          </b>
        </span>
      </summary>
      <div className="node">
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
        <p className="faint small">
          {[
            node.exact && t('explanation.exact', { value: node.exact }),
            node.rounding && t(`explanation.${node.rounding}`),
            `${t('explanation.basis')}: ${nameOf(node.basis, t)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {node.children?.map((child, index) => (
          <Node key={index} node={child} level={level + 1} all={all} />
        ))}
      </div>
    </details>
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
