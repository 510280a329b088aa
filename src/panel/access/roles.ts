import type { Core } from '@strapi/strapi';
import { OWN_UNITS, UNIT_OF } from './own-units';

/** Roles of the panel that an agency begins with. Each is made once; what HR changes about it later stays. */

interface Permission {
  action: string;
  subject?: string;
  properties?: { fields: string[] };
  conditions?: string[];
}

type FieldsOf = (uid: string) => string[];

interface Role {
  code: string;
  name: string;
  description: string;
  permissions: (types: string[], fields: FieldsOf) => Permission[];
}

const READ = 'plugin::content-manager.explorer.read';
const UPDATE = 'plugin::content-manager.explorer.update';
const CREATE = 'plugin::content-manager.explorer.create';
const DELETE = 'plugin::content-manager.explorer.delete';
const POLICY = 'api::appraisal-policy.appraisal-policy';
const HOLIDAY = 'api::holiday.holiday';
const EMPLOYEE = 'api::employee.employee';

/** Answers of peers are anonymous, for those who look after a unit too. */
const ANONYMOUS: Readonly<Record<string, string[]>> = {
  'api::peer-review.peer-review': ['peer', 'answers', 'comment', 'answeredAt'],
};
/** What belongs to no unit and an officer has to read. */
const COMMON = [
  'api::position.position',
  'api::indicator.indicator',
  'api::indicator-category.indicator-category',
  'api::appraisal-cycle.appraisal-cycle',
  'api::training.training',
  'api::training-provider.training-provider',
  'api::competency.competency',
  'api::competency-standard.competency-standard',
  'api::policy-notice.policy-notice',
  POLICY,
  HOLIDAY,
];
/** An address decides which units somebody looks after, so officers do not change it. */
const OF_PEOPLE = ['name', 'rank', 'phone', 'position', 'appraiser', 'namedOfficial', 'employmentStatus'];

const on = (action: string, subject: string, fields: string[], conditions: string[] = []): Permission => ({
  action,
  subject,
  properties: { fields },
  conditions,
});

const plain = (actions: string[], conditions: string[] = []): Permission[] =>
  actions.map((action) => ({ action, conditions }));

const officer: Role = {
  code: 'kinerja-hr-officer',
  name: 'Petugas kepegawaian unit / HR officer',
  description: 'Looks after the units whose performance team they belong to, and no others',
  permissions: (types, fields) => [
    ...types
      .filter((uid) => uid in UNIT_OF)
      .map((uid) => {
        const shown = fields(uid).filter((name) => !ANONYMOUS[uid]?.includes(name));
        return on(READ, uid, shown, [OWN_UNITS]);
      }),
    ...COMMON.map((uid) => on(READ, uid, fields(uid))),
    on(UPDATE, EMPLOYEE, OF_PEOPLE, [OWN_UNITS]),
    ...plain(['plugin::workflow.definitions.read', 'api::indicators.read']),
    ...plain(
      [
        'plugin::workflow.instances.read',
        'plugin::workflow.instances.intervene',
        'api::reports.read',
        'api::calibration.read',
        'api::calibration.manage',
        'api::imports.run',
      ],
      [OWN_UNITS],
    ),
  ],
};

const auditor: Role = {
  code: 'kinerja-auditor',
  name: 'Auditor',
  description: 'Reads everything and changes nothing',
  permissions: (types, fields) => [
    ...types.map((uid) => on(READ, uid, fields(uid))),
    ...plain([
      'plugin::workflow.instances.read',
      'plugin::workflow.definitions.read',
      'plugin::workflow.operations.read',
      'plugin::workflow.audit.read',
      'api::reports.read',
      'api::calibration.read',
      'api::indicators.read',
      'api::policies.read',
    ]),
  ],
};

const policyEditor: Role = {
  code: 'kinerja-policy-editor',
  name: 'Penyusun kebijakan / Policy editor',
  description: 'Writes policies and holidays, and sees nothing of people',
  permissions: (_types, fields) => [
    ...[READ, CREATE, UPDATE].flatMap((action) =>
      [POLICY, HOLIDAY].map((uid) => on(action, uid, fields(uid))),
    ),
    ...[POLICY, HOLIDAY].map((subject) => ({ action: DELETE, subject })),
    ...plain(['api::policies.read', 'api::policies.version']),
  ],
};

const OWN_ROLES = [officer, auditor, policyEditor];

interface RoleService {
  findOne(where: { code: string }): Promise<{ id: number } | null>;
  create(role: { code: string; name: string; description: string }): Promise<{ id: number }>;
  assignPermissions(id: number, permissions: Permission[]): Promise<unknown>;
}

interface ContentTypeService {
  getNestedFields(model: unknown, options: { components: unknown }): string[];
}

/** What a role was given after agencies had begun with it: they get it once, and keep what they decide about it then. */
const ADDED_LATER: readonly { code: string; action: string }[] = [
  { code: officer.code, action: 'api::calibration.manage' },
];
const ADDED = { type: 'kinerja', key: 'panel-roles-added' } as const;

const addOnce = async (strapi: Core.Strapi, all: (code: string) => Permission[]): Promise<void> => {
  const done = ((await strapi.store.get(ADDED)) as string[] | null) ?? [];
  const named = ({ code, action }: { code: string; action: string }) => `${code} ${action}`;
  for (const added of ADDED_LATER.filter((one) => !done.includes(named(one)))) {
    const role = (await strapi.db.query('admin::role').findOne({
      where: { code: added.code },
      populate: ['permissions'],
    })) as { id: number; permissions: { action: string }[] } | null;
    const permission = all(added.code).find(({ action }) => action === added.action);
    if (role && permission && !role.permissions.some(({ action }) => action === added.action))
      await strapi.db
        .query('admin::permission')
        .create({ data: { actionParameters: {}, properties: {}, ...permission, role: role.id } });
  }
  await strapi.store.set({ ...ADDED, value: ADDED_LATER.map(named) });
};

export const ensureRoles = async (strapi: Core.Strapi): Promise<void> => {
  const roles = strapi.service('admin::role') as unknown as RoleService;
  const contentTypes = strapi.service('admin::content-type') as unknown as ContentTypeService;
  const types = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  const { components } = strapi;
  const fields: FieldsOf = (uid) =>
    contentTypes.getNestedFields(strapi.contentTypes[uid as 'admin::user'], { components });
  for (const { code, name, description, permissions } of OWN_ROLES) {
    if (await roles.findOne({ code })) continue;
    const { id } = await roles.create({ code, name, description });
    await roles.assignPermissions(id, permissions(types, fields));
  }
  await addOnce(
    strapi,
    (code) => OWN_ROLES.find((role) => role.code === code)?.permissions(types, fields) ?? [],
  );
};
