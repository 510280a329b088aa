import type { Core } from '@strapi/strapi';
import { withCareForPasswords, type AuthController } from './auth-controller';
import { thatRemembers, thatTellsFailures, type Strategy } from './strategy';

interface Plugin {
  register(app: { strapi: Core.Strapi }): void;
  controllers: { auth: AuthController };
}

interface Auth {
  register(type: string, strategy: Strategy): unknown;
}

/** Changes to Strapi's plugin of logins and permissions. */
export default (plugin: Plugin): Plugin => {
  plugin.controllers.auth = withCareForPasswords(plugin.controllers.auth);
  const register = plugin.register.bind(plugin);
  plugin.register = ({ strapi }) => {
    const auth: Auth = strapi.get('auth');
    const stock = auth.register.bind(auth);
    auth.register = (type, strategy) =>
      stock(type, thatTellsFailures(strapi, thatRemembers(strapi, strategy)));
    register({ strapi });
    auth.register = stock;
  };
  return plugin;
};
