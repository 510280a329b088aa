import { answered, client, publicClient } from './client';
import { IN_COOKIE, session } from './session';

/** A new password ends all sessions; this device gets a new one. */

interface NewPassword {
  password: string;
  passwordConfirmation: string;
}

/** @throws ApiError 400 for a wrong current password, or a new one against the rules */
export const changePassword = async (body: NewPassword & { currentPassword: string }): Promise<void> => {
  const { jwt } = await answered(client.POST('/api/auth/change-password', { body, headers: IN_COOKIE }));
  session.adopt(jwt);
};

/** Answers the same whether or not there is such an account. */
export const forgotPassword = (email: string) =>
  answered(publicClient.POST('/api/auth/forgot-password', { body: { email } }));

/** @throws ApiError 400 for a code that was used or never was, or a password against the rules */
export const resetPassword = async (body: NewPassword & { code: string }): Promise<void> => {
  const { jwt } = await answered(publicClient.POST('/api/auth/reset-password', { body, headers: IN_COOKIE }));
  session.adopt(jwt);
};
