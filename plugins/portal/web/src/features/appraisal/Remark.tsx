import { useTranslation } from 'react-i18next';

/** What the appraiser said of one item when the targets were sent back. */
export const Remark = ({ text }: { text: string | undefined }) => {
  const { t } = useTranslation();
  if (!text) return null;
  return (
    <p className="feedback">
      <strong>{t('remarks.said')}</strong> {text}
    </p>
  );
};
