import { useEffect, type ReactNode } from 'react';

interface Props {
  title: string;
  /** Stands beside the heading. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One page: its heading, and its name in the browser's tab. */
export const Page = ({ title, aside, children }: Props) => {
  useEffect(() => {
    document.title = `${title} · Kinerja`;
  }, [title]);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{title}</h1>
        {aside}
      </div>
      {children}
    </div>
  );
};
