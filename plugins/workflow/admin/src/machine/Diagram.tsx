import { Background, MarkerType, Position, ReactFlow, type Node } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { styled, useTheme } from 'styled-components';
import type { Content, DefinitionInfo } from '../api/contracts';
import { Waiting } from '../components/Frame';
import { HEIGHT, place, WIDTH, type Placed } from './layout';
import { LinkLine, type LinkEdge } from './LinkEdge';
import { drawnStates, linksOf } from './links';

const EDGES = { link: LinkLine };
/** Around the drawing, in pixels. */
const MARGIN = 16;

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

  .react-flow__handle {
    visibility: hidden;
  }
`;

/** The width that there is for a part of the page, also after it has changed. */
const useWidth = () => {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!ref.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
};

/** The machine drawn. Everything in it stands in words beside it too. */
const Diagram = (props: DiagramProps) => {
  const { content, definition } = props;
  const { ref, width } = useWidth();
  const [placed, setPlaced] = useState<Placed | null>(null);
  const links = useMemo(() => linksOf(content, definition), [content, definition]);
  useEffect(() => {
    let wanted = true;
    void place(drawnStates(content, definition, links), links).then((found) => {
      if (wanted) setPlaced(found);
    });
    return () => {
      wanted = false;
    };
  }, [content, definition, links]);
  return (
    <Frame ref={ref}>
      {placed && width > 0 ? <Drawing key={width} {...props} placed={placed} width={width} /> : <Waiting />}
    </Frame>
  );
};

interface DrawingProps extends DiagramProps {
  readonly placed: Placed;
  readonly width: number;
}

/** As large as it is, unless it is wider than the page: words in it are there to be read. */
const Drawing = ({ definition, current, taken = [], placed, width }: DrawingProps) => {
  const { colors } = useTheme();
  const here = new Set(current?.split('+') ?? []);
  const been = new Set(taken.flatMap(({ from, to }) => [from, to]));
  const went = new Set(taken.map(({ from, to }) => `${from ?? ''} ${to}`));
  const nodes: Node[] = [...placed.states].map(([state, { x, y }]) => ({
    id: state,
    position: { x, y },
    data: { label: definition.states[state] ?? state },
    sourcePosition: Position.Bottom,
    targetPosition: Position.Top,
    style: {
      width: WIDTH,
      height: HEIGHT,
      padding: 4,
      display: 'grid',
      placeItems: 'center',
      fontSize: 13,
      lineHeight: 1.25,
      color: here.has(state) ? colors.neutral0 : colors.neutral800,
      background: here.has(state) ? colors.primary600 : been.has(state) ? colors.primary100 : colors.neutral0,
      border: `1px solid ${been.has(state) ? colors.primary600 : colors.neutral500}`,
    },
  }));
  const edges: LinkEdge[] = [...placed.links].map(([id, drawn]) => {
    const [source = '', target = ''] = id.split(' ');
    const stroke = went.has(id) ? colors.primary600 : colors.neutral500;
    return {
      id,
      source,
      target,
      type: 'link',
      data: { ...drawn },
      markerEnd: { type: MarkerType.ArrowClosed, color: stroke },
      style: { stroke, strokeWidth: went.has(id) ? 2.5 : 1 },
    };
  });
  const zoom = Math.min(1, (width - 2 * MARGIN) / placed.width);
  return (
    <div style={{ height: placed.height * zoom + 2 * MARGIN }}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        edgeTypes={EDGES}
        defaultViewport={{ x: (width - placed.width * zoom) / 2, y: MARGIN, zoom }}
        minZoom={Math.min(0.5, zoom)}
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
