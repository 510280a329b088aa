import ELK, { type ElkNode, type ElkPoint } from 'elkjs/lib/elk.bundled.js';

/** Where the states of a machine, the ways between them and what those are called have their place, so that nothing covers anything. */

export const WIDTH = 190;
export const HEIGHT = 56;
export const LINE = 14;
/** Pixels of one letter of a label, rather too many than too few: nothing is measured before it is drawn. */
const LETTER = 6.2;
/** Letters in a line of a label. */
const LONGEST = 26;

export interface Link {
  id: string;
  from: string;
  to: string;
  labels: readonly string[];
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Drawn {
  /** From the first state to the last, corner by corner. */
  points: ElkPoint[];
  label: Box;
  lines: string[];
}

export interface Placed {
  states: Map<string, Box>;
  links: Map<string, Drawn>;
  width: number;
  height: number;
}

/** Lines of whole words. */
const broken = (text: string): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || `${last} ${word}`.length > LONGEST
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

const linesOf = (labels: readonly string[]): string[] =>
  labels.flatMap((label, index) => broken(index < labels.length - 1 ? `${label},` : label));

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '40',
  'elk.spacing.edgeLabel': '0',
  'elk.spacing.edgeNode': '20',
  'elk.layered.spacing.nodeNodeBetweenLayers': '24',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  // The usual way leads downwards: what leads back is what goes against the order of the states.
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
};

const boxOf = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box => ({ x, y, width, height });

export const place = async (states: readonly string[], links: readonly Link[]): Promise<Placed> => {
  const lines = new Map(links.map(({ id, labels }) => [id, linesOf(labels)]));
  const graph: ElkNode = {
    id: 'machine',
    layoutOptions: OPTIONS,
    children: states.map((id) => ({ id, width: WIDTH, height: HEIGHT })),
    edges: links.map(({ id, from, to }) => {
      const said = lines.get(id) ?? [];
      const width = Math.max(...said.map((line) => line.length)) * LETTER + 8;
      return {
        id,
        sources: [from],
        targets: [to],
        labels: [
          {
            text: said.join('\n'),
            width,
            height: said.length * LINE + 4,
            layoutOptions: { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' },
          },
        ],
      };
    }),
  };
  const placed = await new ELK().layout(graph);
  return {
    states: new Map((placed.children ?? []).map((child) => [child.id, boxOf(child)])),
    links: new Map(
      (placed.edges ?? []).map(({ id, sections = [], labels = [] }) => [
        id,
        {
          points: sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
            startPoint,
            ...bendPoints,
            endPoint,
          ]),
          label: boxOf(labels[0] ?? {}),
          lines: lines.get(id) ?? [],
        },
      ]),
    ),
    width: placed.width ?? 0,
    height: placed.height ?? 0,
  };
};
