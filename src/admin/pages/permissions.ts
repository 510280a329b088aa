/** What the server asks for on the routes of these pages. */
const allows = (action: string) => [
  {
    action: `api::${action}`,
    subject: null,
    id: '',
    actionParameters: {},
    properties: {},
    conditions: [],
  },
];

const onPolicies = (action: 'update') => [
  {
    ...allows('')[0],
    action: `plugin::content-manager.explorer.${action}`,
    subject: 'api::appraisal-policy.appraisal-policy',
  },
];

export const PERMISSIONS = {
  reports: allows('reports.read'),
  indicators: allows('indicators.read'),
  changeIndicators: allows('indicators.manage'),
  imports: allows('imports.run'),
  calibration: allows('calibration.read'),
  keepCalibration: allows('calibration.manage'),
  policies: allows('policies.read'),
  changePolicies: onPolicies('update'),
  newPolicies: allows('policies.version'),
};

export const HOME = '/kinerja';
