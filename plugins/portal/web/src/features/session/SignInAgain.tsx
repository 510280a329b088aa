import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SignInForm } from './SignInForm';

/** The session ended while somebody worked: the page stays as it is below this. */
export const SignInAgain = () => {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('session.again.title')}
      centered
    >
      <p>{t('session.again.text')}</p>
      <SignInForm />
    </Modal>
  );
};
