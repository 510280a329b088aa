import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Scroll = styled.div`
  overflow-x: auto;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const Plain = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  line-height: 2rem;
  color: ${({ theme }) => theme.colors.neutral800};

  th,
  td {
    padding: 0.8rem 1.2rem;
    text-align: left;
    vertical-align: middle;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  thead th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    font-weight: 600;
    white-space: nowrap;
  }

  tbody th {
    font-weight: 600;
  }

  tbody tr:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  button {
    white-space: nowrap;
  }

  .number {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
`;

interface DataTableProps {
  readonly label: string;
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** A plain table that scrolls sideways by itself where the page is narrow. */
export const DataTable = ({ label, head, children }: DataTableProps) => (
  // Reached by the keyboard, so that it can be scrolled with it.
  <Scroll tabIndex={0} role="region" aria-label={label}>
    <Plain aria-label={label}>
      <thead>
        <tr>{head}</tr>
      </thead>
      <tbody>{children}</tbody>
    </Plain>
  </Scroll>
);
