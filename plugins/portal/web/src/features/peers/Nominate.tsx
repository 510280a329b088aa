import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { nominatePeer } from '../../api/peerReviews';
import { newKey } from '../../shared/newKey';
import { wordsFor } from '../../shared/ui/Failure';
import { NamedChoice } from '../../shared/ui/NamedChoice';
import { Notice } from '../../shared/ui/Notice';

/** Names a colleague; the appraiser confirms. */
export const Nominate = ({ appraisal, own }: { appraisal: string; own: boolean }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const key = useRef(newKey());
  const [peer, setPeer] = useState('');
  const [turn, setTurn] = useState(0);
  const naming = useMutation({
    mutationFn: () => nominatePeer(appraisal, peer, key.current),
    onSuccess: async () => {
      setPeer('');
      setTurn(turn + 1);
      await queries.invalidateQueries({ queryKey: ['peer-reviews'] });
    },
    onSettled: () => {
      key.current = newKey();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    naming.mutate();
  };
  return (
    <form className="card stack" onSubmit={submit}>
      {naming.error && <Notice kind="error">{wordsFor(naming.error, t)}</Notice>}
      {naming.isSuccess && <Notice kind="success" title={t('peers.named')} />}
      <NamedChoice
        key={turn}
        id="peer"
        label={t(own ? 'peers.whom' : 'peers.whomOther')}
        kind="employees"
        required
        value={peer}
        onChange={setPeer}
      />
      <Button type="submit" className="start" disabled={peer === ''} loading={naming.isPending}>
        {t('peers.name')}
      </Button>
    </form>
  );
};
