import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Failure, Waiting } from '../../../../plugins/workflow/admin/src/public';
import { Frame } from '../Frame';
import { useText } from '../text';
import { Past } from './Past';
import { PrepareDialog } from './PrepareDialog';
import { useWaiting, type Waiting as Unit } from './queries';
import { Session } from './Session';
import { Units } from './Units';

/** Calibration of units: whose results wait, the session of one, and what was decided before. */
const Calibration = () => {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const [prepared, setPrepared] = useState<Unit | null>(null);
  const waiting = useWaiting();
  const session =
    search.get('session') ?? waiting.data?.data.find((unit) => unit.session !== null)?.session ?? null;
  const look = (id: string): void => setSearch({ session: id }, { replace: true });
  return (
    <Frame title={t('calibration.title')} subtitle={t('calibration.subtitle')}>
      {waiting.isError ? <Failure error={waiting.error} /> : null}
      {waiting.data ? (
        <Units units={waiting.data.data} session={session} onLook={look} onPrepare={setPrepared} />
      ) : (
        <Waiting />
      )}
      {session === null ? null : <Session key={session} session={session} />}
      <Past session={session} onLook={look} />
      {prepared ? (
        <PrepareDialog
          unit={prepared}
          onClose={() => setPrepared(null)}
          onPrepared={(id) => {
            setPrepared(null);
            look(id);
          }}
        />
      ) : null}
    </Frame>
  );
};

export default Calibration;
