import type { Indicator, LibraryIndicator, WorkResult } from '../../../api/shapes';
import { isFigureTarget } from '../figures';

/** The plan as it is being typed: figures may be missing, and each row has an id of its own. */

export type TargetKind = 'figure' | 'range' | 'text';
type Typed = number | string;

export interface TypedIndicator {
  id: string;
  key?: string;
  libraryIndicator?: string | null;
  title: string;
  aspect: Indicator['aspect'];
  unit: string;
  direction: Indicator['direction'];
  targetKind: TargetKind;
  target: Typed;
  min: Typed;
  max: Typed;
  maximal: boolean;
  weight: Typed;
}

export interface TypedResult {
  id: string;
  key?: string;
  kind: WorkResult['kind'];
  title: string;
  scope?: WorkResult['scope'];
  parent?: string | null;
  indicators: TypedIndicator[];
}

const newId = (): string => crypto.getRandomValues(new Uint32Array(2)).join('');

export const emptyIndicator = (): TypedIndicator => ({
  id: newId(),
  title: '',
  aspect: 'quantity',
  unit: '',
  direction: 'higher',
  targetKind: 'figure',
  target: '',
  min: '',
  max: '',
  maximal: false,
  weight: '',
});

export const emptyResult = (): TypedResult => ({
  id: newId(),
  kind: 'primary',
  title: '',
  indicators: [emptyIndicator()],
});

const kindOf = (target: Indicator['target']): TargetKind => {
  if (typeof target === 'object') return 'range';
  return isFigureTarget(target) ? 'figure' : 'text';
};

export const fromPlan = (plan: WorkResult[]): TypedResult[] =>
  plan.map(({ key, kind, title, scope, parent, indicators }) => ({
    id: key,
    key,
    kind,
    title,
    scope,
    parent,
    indicators: indicators.map((one) => ({
      ...emptyIndicator(),
      id: one.key,
      key: one.key,
      libraryIndicator: one.libraryIndicator,
      title: one.title,
      aspect: one.aspect,
      unit: one.unit,
      direction: one.direction,
      targetKind: kindOf(one.target),
      ...(typeof one.target === 'object'
        ? { min: one.target.min, max: one.target.max }
        : { target: one.target }),
      maximal: one.maximal ?? false,
      weight: one.weight ?? '',
    })),
  }));

/** Copied from another year: the server gives keys of its own. */
export const asNew = (results: TypedResult[]): TypedResult[] =>
  results.map(({ key: _key, ...result }) => ({
    ...result,
    id: newId(),
    indicators: result.indicators.map(({ key: _of, ...indicator }) => ({ ...indicator, id: newId() })),
  }));

const targetOf = ({ targetKind, target, min, max }: TypedIndicator): Indicator['target'] => {
  if (targetKind === 'range') return { min, max };
  return targetKind === 'text' ? String(target).trim() : target;
};

/** As the server takes it. */
export const toPlan = (typed: TypedResult[]) =>
  typed.map(({ id: _id, title, indicators, ...result }) => ({
    ...result,
    title: title.trim(),
    indicators: indicators.map((one) => ({
      ...(one.key ? { key: one.key } : {}),
      ...(one.libraryIndicator ? { libraryIndicator: one.libraryIndicator } : {}),
      title: one.title.trim(),
      aspect: one.aspect,
      unit: one.unit.trim(),
      direction: one.direction,
      target: targetOf(one),
      maximal: one.maximal,
      ...(one.weight === '' ? {} : { weight: one.weight }),
    })),
  }));

const PERSPECTIVES = {
  serviceRecipients: 'service_recipients',
  businessProcess: 'business_process',
  internalStrengthening: 'internal_strengthening',
  budget: 'budget',
} as const;

const copied = (chosen: LibraryIndicator): TypedIndicator => ({
  ...emptyIndicator(),
  libraryIndicator: chosen.documentId,
  title: chosen.title,
  aspect: chosen.aspect ?? (chosen.perspective ? PERSPECTIVES[chosen.perspective] : 'quantity'),
  unit: chosen.unit ?? '',
  direction: chosen.direction,
  ...(chosen.suggestedTargetUpper === null
    ? { target: chosen.suggestedTarget ?? '' }
    : { targetKind: 'range' as const, min: chosen.suggestedTarget ?? '', max: chosen.suggestedTargetUpper }),
  maximal: chosen.maximal ?? false,
  weight: chosen.suggestedWeight ?? '',
});

/** Puts an indicator of the library under the work result that it is made for; begins that one where it is missing. */
export const fromLibrary = (plan: TypedResult[], chosen: LibraryIndicator): TypedResult[] => {
  const title = chosen.workResultTitle ?? '';
  const at = plan.findIndex((result) => result.title === title);
  return at === -1
    ? [...plan, { id: newId(), kind: 'primary', title, indicators: [copied(chosen)] }]
    : plan.map((result, i) =>
        i === at ? { ...result, indicators: [...result.indicators, copied(chosen)] } : result,
      );
};
