import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Description, EventDescription } from '../../api/shapes';
import type { Work } from '../../api/work';
import { canBegin } from './canBegin';
import { pageOf } from './place';
import { SIDE_EVENTS } from './WhoseTurn';

const BACKWARD = /^(RETURN|REJECT|CANCEL)/;

const elsewhere = ({ reasons }: EventDescription): boolean =>
  reasons.some(({ code }) => code === 'EVENT_NOT_ALLOWED');

/** Every action that the server names for me: those I can take, then those I can't, each with why and who mends it. */
export const Actions = ({
  work,
  description: { events: all, state },
  without = [],
}: {
  work: Work;
  description: Description;
  /** Events that have their place elsewhere on the page. */
  without?: readonly string[];
}) => {
  const { t } = useTranslation();
  const events = all.filter(({ event }) => !without.includes(event));
  const open = events.filter(canBegin);
  const refused = events.filter((one) => !canBegin(one) && !elsewhere(one));
  const later = events.filter((one) => !canBegin(one) && elsewhere(one));
  const forward = open.filter(({ event }) => !SIDE_EVENTS.includes(event));
  const aside = open.filter(({ event }) => SIDE_EVENTS.includes(event));
  const ended = state === 'final' || state === 'cancelled';
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="actions" className="actions">
      <h2 id="actions" className="hidden">
        {t('actions.title')}
      </h2>
      <div className="buttons">
        {[...forward].sort(forwardFirst).map((one) => (
          <Action key={one.event} work={work} event={one} />
        ))}
        {aside.map((one) => (
          <Action key={one.event} work={work} event={one} quiet />
        ))}
      </div>
      {open
        .filter(({ allowed }) => !allowed)
        .map((one) => (
          <div key={one.event}>
            <strong>{t('actions.toFill', { label: one.label })}</strong>
            <Reasons event={one} />
          </div>
        ))}
      {refused.length > 0 && (
        <ul className="refused">
          {refused.map((one) => (
            <li key={one.event}>
              <Button disabled variant="default" aria-describedby={`why-${one.event}`}>
                {one.label}
              </Button>
              <div id={`why-${one.event}`}>
                <Reasons event={one} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {later.length > 0 && !ended && (
        <details className="later">
          <summary>{t('actions.later', { count: later.length })}</summary>
          <dl>
            {later.map((one) => (
              <div key={one.event}>
                <dt>{one.label}</dt>
                <dd>
                  <Reasons event={one} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
};

const forwardFirst = (a: EventDescription, b: EventDescription): number =>
  Number(BACKWARD.test(a.event)) - Number(BACKWARD.test(b.event));

const Action = ({ work, event, quiet = false }: { work: Work; event: EventDescription; quiet?: boolean }) => (
  <Button
    component={Link}
    to={`${pageOf(work)}/${event.event}`}
    variant={quiet || BACKWARD.test(event.event) || event.event === 'FILE_APPEAL' ? 'default' : 'filled'}
  >
    {event.label}
  </Button>
);

const Reasons = ({ event: { reasons } }: { event: EventDescription }) => {
  const { t } = useTranslation();
  return reasons.map(({ code, message, fixer }) => (
    <p key={code + message} className="faint">
      {message}
      {fixer && ` · ${t('actions.fixer', { role: t(`role.${fixer}`) })}`}
    </p>
  ));
};
