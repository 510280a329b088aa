import { Background, MarkerType, Position, ReactFlow, type Edge, type Node } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { useEffect, useMemo, useState } from 'react';
import { styled, useTheme } from 'styled-components';
import type { Content, DefinitionInfo } from '../api/contracts';
import { Waiting } from '../components/Frame';
import { leavesOf, waysOf } from './ways';

const WIDTH = 190;
const HEIGHT = 56;
const TALLEST = 1100;
const elk = new ELK();

interface Link {
  id: string;
  from: string;
  to: string;
  labels: string[];
}

/** An edge names its first event and says how many more there are; the table beside it names them all. */
const shown = ([first = '', ...more]: string[]): string =>
  more.length === 0 ? first : `${first} +${String(more.length)}`;

/** One line between two states, however many events lead along it. */
const linksOf = (content: Content, definition: DefinitionInfo): Link[] => {
  const links = new Map<string, Link>();
  for (const { from, to, event } of waysOf(content, definition.order)) {
    if (from === null || to === null || from === to) continue;
    const id = `${from} ${to}`;
    const label = definition.events[event] ?? event;
    const known = links.get(id);
    links.set(id, { id, from, to, labels: [...new Set([...(known?.labels ?? []), label])] });
  }
  return [...links.values()];
};

interface Placed {
  places: Map<string, { x: number; y: number }>;
  height: number;
}

/** The usual way leads downwards: what leads back is what goes against the order of the states. */
const layout = async (leaves: string[], links: Link[]): Promise<Placed> => {
  const graph: ElkNode = {
    id: 'machine',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.spacing.nodeNode': '90',
      'elk.layered.spacing.nodeNodeBetweenLayers': '56',
      'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    },
    children: leaves.map((id) => ({ id, width: WIDTH, height: HEIGHT })),
    edges: links.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  };
  const placed = await elk.layout(graph);
  return {
    places: new Map((placed.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }])),
    height: placed.height ?? 0,
  };
};

interface DiagramProps {
  readonly content: Content;
  readonly definition: DefinitionInfo;
  /** Where it stands, and the steps it took. */
  readonly current?: string | undefined;
  readonly taken?: readonly { from: string | null; to: string }[];
}

const Frame = styled.div`
  .react-flow__attribution,
  .react-flow__attribution a {
    color: ${({ theme }) => theme.colors.neutral600};
    background: ${({ theme }) => theme.colors.neutral0};
  }
`;

/** The machine drawn. Everything in it stands in words beside it too. */
const Diagram = ({ content, definition, current, taken = [] }: DiagramProps) => {
  const { colors } = useTheme();
  const links = useMemo(() => linksOf(content, definition), [content, definition]);
  const leaves = useMemo(
    () =>
      leavesOf(content, definition.order).filter((leaf) =>
        links.some(({ from, to }) => from === leaf || to === leaf),
      ),
    [content, links],
  );
  const [placed, setPlaced] = useState<Placed | null>(null);
  useEffect(() => {
    let wanted = true;
    void layout(leaves, links).then((found) => {
      if (wanted) setPlaced(found);
    });
    return () => {
      wanted = false;
    };
  }, [leaves, links]);
  if (!placed) return <Waiting />;

  const here = new Set(current?.split('+') ?? []);
  const been = new Set(taken.flatMap(({ from, to }) => [from, to]));
  const went = new Set(taken.map(({ from, to }) => `${from ?? ''} ${to}`));
  const nodes: Node[] = leaves.map((leaf) => ({
    id: leaf,
    position: placed.places.get(leaf) ?? { x: 0, y: 0 },
    data: { label: definition.states[leaf] ?? leaf },
    sourcePosition: Position.Bottom,
    targetPosition: Position.Top,
    style: {
      width: WIDTH,
      minHeight: HEIGHT,
      display: 'grid',
      placeItems: 'center',
      fontSize: 13,
      color: here.has(leaf) ? colors.neutral0 : colors.neutral800,
      background: here.has(leaf) ? colors.primary600 : been.has(leaf) ? colors.primary100 : colors.neutral0,
      border: `1px solid ${been.has(leaf) ? colors.primary600 : colors.neutral500}`,
    },
  }));
  const edges: Edge[] = links.map(({ id, from, to, labels }) => {
    const stroke = went.has(id) ? colors.primary600 : colors.neutral500;
    return {
      id,
      source: from,
      target: to,
      label: shown(labels),
      type: 'smoothstep',
      markerEnd: { type: MarkerType.ArrowClosed, color: stroke },
      style: { stroke, strokeWidth: went.has(id) ? 2.5 : 1 },
      labelStyle: { fill: colors.neutral800, fontSize: 11 },
      labelBgStyle: { fill: colors.neutral0 },
    };
  });
  return (
    <Frame style={{ height: Math.min(placed.height + 80, TALLEST) }}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        fitView
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        disableKeyboardA11y
        zoomOnScroll={false}
        preventScrolling={false}
      >
        <Background color={colors.neutral300} />
      </ReactFlow>
    </Frame>
  );
};

export default Diagram;
