import type { Content, DefinitionInfo } from '../api/contracts';
import { DataTable } from '../components/DataTable';
import { useSentence, useText } from '../text';
import { roleName } from './roleName';
import { timersOf, waysOf, type Way } from './ways';

interface WaysTableProps {
  readonly content: Content;
  readonly definition: DefinitionInfo;
}

/** The machine in words: who may send what from where to where, under which rules, and what follows. */
export const WaysTable = ({ content, definition }: WaysTableProps) => {
  const t = useText();
  const sentenceOf = useSentence();
  const state = (path: string | null, without: string) =>
    path === null ? without : (definition.states[path] ?? path);
  const deadline = ({ from, event }: Way): string =>
    from === null
      ? ''
      : timersOf(content, from)
          .filter(({ send }) => send === event)
          .map(({ at }) => sentenceOf(at))
          .join(', ');
  return (
    <DataTable
      label={t('ways.title')}
      head={
        <>
          <th scope="col">{t('ways.from')}</th>
          <th scope="col">{t('ways.event')}</th>
          <th scope="col">{t('ways.to')}</th>
          <th scope="col">{t('ways.by')}</th>
          <th scope="col">{t('ways.rules')}</th>
          <th scope="col">{t('ways.deadline')}</th>
          <th scope="col">{t('ways.effects')}</th>
        </>
      }
    >
      {waysOf(content, definition.order).map((way, index) => (
        <tr key={index}>
          <td>{state(way.from, t('ways.everywhere'))}</td>
          <th scope="row">{definition.events[way.event] ?? way.event}</th>
          <td>{state(way.to, t('ways.stays'))}</td>
          <td>
            {way.by.map((role) => roleName(definition, role, t('role.system'), t('role.admin'))).join(', ')}
          </td>
          <td>
            {[
              ...way.when.map((name) => `${t('ways.when')} ${sentenceOf(name)}`),
              ...way.rules.map(sentenceOf),
            ].join('; ')}
          </td>
          <td>{deadline(way)}</td>
          <td>{way.actions.map((name) => definition.effects[name] ?? sentenceOf(name)).join(', ')}</td>
        </tr>
      ))}
    </DataTable>
  );
};
