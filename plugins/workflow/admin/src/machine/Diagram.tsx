import { Background, MarkerType, Position, ReactFlow, type Edge, type Node } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import ELK from 'elkjs/lib/elk.bundled.js';
import { useEffect, useMemo, useState } from 'react';
import { useTheme } from 'styled-components';
import type { Content, DefinitionInfo } from '../api/contracts';
import { Waiting } from '../components/Frame';
import { leavesOf, waysOf } from './ways';

const WIDTH = 190;
const HEIGHT = 56;
const elk = new ELK();

interface Link {
  id: string;
  from: string;
  to: string;
  label: string;
}

/** One line between two states, however many events lead along it. */
const linksOf = (content: Content, definition: DefinitionInfo): Link[] => {
  const links = new Map<string, Link>();
  for (const { from, to, event } of waysOf(content)) {
    if (from === null || to === null || from === to) continue;
    const id = `${from} ${to}`;
    const label = definition.events[event] ?? event;
    const known = links.get(id);
    if (known && known.label.split(' / ').includes(label)) continue;
    links.set(id, { id, from, to, label: known ? `${known.label} / ${label}` : label });
  }
  return [...links.values()];
};

const layout = async (leaves: string[], links: Link[]): Promise<Map<string, { x: number; y: number }>> => {
  const placed = await elk.layout({
    id: 'machine',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.spacing.nodeNode': '70',
      'elk.layered.spacing.nodeNodeBetweenLayers': '80',
    },
    children: leaves.map((id) => ({ id, width: WIDTH, height: HEIGHT })),
    edges: links.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  });
  return new Map((placed.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
};

interface DiagramProps {
  readonly content: Content;
  readonly definition: DefinitionInfo;
  /** Where it stands, and the steps it took. */
  readonly current?: string | undefined;
  readonly taken?: readonly { from: string | null; to: string }[];
}

/** The machine drawn. Everything in it stands in words beside it too, so that screen readers pass it by. */
const Diagram = ({ content, definition, current, taken = [] }: DiagramProps) => {
  const { colors } = useTheme();
  const links = useMemo(() => linksOf(content, definition), [content, definition]);
  const leaves = useMemo(
    () => leavesOf(content).filter((leaf) => links.some(({ from, to }) => from === leaf || to === leaf)),
    [content, links],
  );
  const [places, setPlaces] = useState<Map<string, { x: number; y: number }> | null>(null);
  useEffect(() => {
    let wanted = true;
    void layout(leaves, links).then((found) => {
      if (wanted) setPlaces(found);
    });
    return () => {
      wanted = false;
    };
  }, [leaves, links]);
  if (!places) return <Waiting />;

  const here = new Set(current?.split('+') ?? []);
  const been = new Set(taken.flatMap(({ from, to }) => [from, to]));
  const went = new Set(taken.map(({ from, to }) => `${from ?? ''} ${to}`));
  const nodes: Node[] = leaves.map((leaf) => ({
    id: leaf,
    position: places.get(leaf) ?? { x: 0, y: 0 },
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
  const edges: Edge[] = links.map(({ id, from, to, label }) => {
    const stroke = went.has(id) ? colors.primary600 : colors.neutral500;
    return {
      id,
      source: from,
      target: to,
      label,
      type: 'smoothstep',
      markerEnd: { type: MarkerType.ArrowClosed, color: stroke },
      style: { stroke, strokeWidth: went.has(id) ? 2.5 : 1 },
      labelStyle: { fill: colors.neutral800, fontSize: 11 },
      labelBgStyle: { fill: colors.neutral0 },
    };
  });
  return (
    <div aria-hidden="true" style={{ height: '52rem' }}>
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
    </div>
  );
};

export default Diagram;
