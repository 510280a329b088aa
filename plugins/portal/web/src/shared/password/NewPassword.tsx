import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import { RULES } from './rules';

interface Props {
  value: string;
  onChange: (password: string) => void;
}

/** A field for a new password, with its rules ticked off while somebody types. */
export const NewPassword = ({ value, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <div>
      <PasswordInput
        label={t('password.new')}
        autoComplete="new-password"
        required
        withAsterisk={false}
        aria-describedby="password-rules"
        visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <ul id="password-rules" className="password-rules">
        {RULES.map(({ name, holds }) => (
          <li key={name} className={holds(value) ? 'holds' : undefined}>
            <Icon name={holds(value) ? 'check' : 'circle'} size={16} />
            <span>
              {t(`password.rule.${name}`)}
              <span className="hidden"> ({t(holds(value) ? 'password.holds' : 'password.open')})</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
