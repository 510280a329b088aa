import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../api/me';
import { Page } from '../../shared/ui/Page';
import { useLeave } from '../../shared/useLeave';
import { CalendarFeed } from './CalendarFeed';
import { ChangePassword } from './ChangePassword';
import { Preferences } from './Preferences';
import { Sessions } from './Sessions';

/** What is mine about using the portal: how I am told, my calendar, where I am signed in, my password. */
export const AccountPage = () => {
  const { t } = useTranslation();
  const leave = useLeave();
  const { data: me } = useQuery(meQuery);
  return (
    <Page
      title={t('account.title')}
      aside={
        <Button size="sm" variant="default" onClick={() => void leave()}>
          {t('account.leave')}
        </Button>
      }
    >
      {me && <p className="faint">{me.name}</p>}
      <div className="columns even">
        <div>
          <Preferences />
          <CalendarFeed />
        </div>
        <div>
          <Sessions />
          <ChangePassword />
        </div>
      </div>
    </Page>
  );
};
