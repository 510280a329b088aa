/** What the server asks for on its routes; the panel hides what it would refuse. */
const allows = (action: string) => [
  {
    action: `plugin::workflow.${action}`,
    subject: null,
    id: '',
    actionParameters: {},
    properties: {},
    conditions: [],
  },
];

export const PERMISSIONS = {
  see: allows('instances.read'),
  intervene: allows('instances.intervene'),
  definitions: allows('definitions.read'),
  migrate: allows('definitions.migrate'),
  operations: allows('operations.read'),
  manage: allows('operations.manage'),
  audit: allows('audit.read'),
};

/** Where the pages of this plugin live below the panel's root. */
export const HOME = '/plugins/workflow';
