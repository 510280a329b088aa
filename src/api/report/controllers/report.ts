import type { Context } from 'koa';
import { REPORTS } from '../../../reports/reports';

/** What reports there are. The action by which people and API tokens may read them. */
export default () => ({
  find(ctx: Context): void {
    ctx.body = {
      data: Object.entries(REPORTS).map(([name, { title, figures }]) => ({
        report: name,
        title,
        definitions: figures,
      })),
    };
  },
});
