import { useEffect, type ReactNode } from 'react';
import { LanguageSwitch } from '../../shared/ui/LanguageSwitch';

/** Around what people see before they are signed in. */
export const EntryFrame = ({ title, children }: { title: string; children: ReactNode }) => {
  useEffect(() => {
    document.title = `${title} · Kinerja`;
  }, [title]);
  return (
    <div className="sign-in">
      <main className="card">
        <div className="sign-in-head">
          <img src="/portal/kinerja.svg" alt="" width={48} height={48} />
          <LanguageSwitch />
        </div>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
};
