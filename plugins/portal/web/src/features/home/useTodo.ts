import { useTranslation } from 'react-i18next';
import type { Task } from '../../api/shapes';

interface Todo {
  /** What is to be done. */
  what: string;
  /** What happens afterwards; empty where nothing is known. */
  next: string;
}

/** A task in plain words; a kind of work that this page doesn't know by the name that the server gives its state. */
export const useTodo = (): ((task: Pick<Task, 'subject' | 'state' | 'stateLabel'>) => Todo) => {
  const { t, i18n } = useTranslation();
  return ({ subject, state, stateLabel }) => {
    const key = subject === 'appraisals' ? state : `${subject}.${state}`;
    return {
      what: t(`todo.${key}`, { defaultValue: stateLabel }),
      next: i18n.exists(`next.${key}`) ? t(`next.${key}`) : '',
    };
  };
};
