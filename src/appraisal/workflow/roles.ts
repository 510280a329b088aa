import type { Participant, Text } from '../../../plugins/workflow/server/src/public';
import { ZONE_OF, type Zone, type ZoneName } from '../calendar/local-time';

/** Who holds which role on an appraisal, worked out once when it opens; before that: what keeps it from opening. */

export interface Person {
  id: string;
  name: string;
  status: string;
  /** False for officials who appraise without being appraised, such as a regional head. */
  civilServant: boolean;
  orgUnit: string | null;
  position: string | null;
  appraiser: string | null;
  /** Whom HR names where one person would hold two roles. */
  namedOfficial: string | null;
  hasAccount: boolean;
  /** The library holds indicators that fit the position. */
  hasIndicators: boolean;
}

export interface Unit {
  id: string;
  parent: string | null;
  head: string | null;
  performanceTeam: string[];
  appointingAuthority: string | null;
  timeZone: ZoneName | null;
}

export interface Organisation {
  person: (id: string) => Person | null;
  unit: (id: string) => Unit | null;
}

export interface Finding {
  code: string;
  severity: 'blocks' | 'warns';
  message: Text;
  fixer: string;
}

export interface Appointment {
  participants: Participant[];
  findings: Finding[];
}

const blocks = (code: string, message: Text): Finding => ({
  code,
  severity: 'blocks',
  message,
  fixer: 'admin',
});
const warns = (code: string, message: Text): Finding => ({
  code,
  severity: 'warns',
  message,
  fixer: 'admin',
});

/** The unit and those above it, nearest first; a circle in the data ends the walk. */
export const unitsUpFrom = (id: string | null, { unit }: Organisation): Unit[] => {
  const chain: Unit[] = [];
  for (let at = id; at !== null;) {
    const next = unit(at);
    if (!next || chain.includes(next)) break;
    chain.push(next);
    at = next.parent;
  }
  return chain;
};

/** The unit's own time zone, else that of the nearest unit above; WIB where none is set. */
export const zoneOfUnit = (id: string | null, organisation: Organisation): Zone => {
  const zoned = unitsUpFrom(id, organisation).find((unit) => unit.timeZone !== null);
  return ZONE_OF[zoned?.timeZone ?? 'WIB'];
};

/** Whether following the appraisers upwards comes back to the person. */
const appraisedInACircle = (start: Person, { person }: Organisation): boolean => {
  const seen = new Set<string>();
  for (let at = start.appraiser; at !== null && !seen.has(at);) {
    if (at === start.id) return true;
    seen.add(at);
    at = person(at)?.appraiser ?? null;
  }
  return false;
};

/** What the policy says of who is appraised. */
export interface AppointmentRules {
  /** People on a study assignment (tugas belajar) are left out; where it is false they are appraised like others. */
  studyAssignmentExempt?: boolean;
  /** An appeal may go to the appointing authority after the superior's decision. */
  secondInstance?: boolean;
}

/**
 * Resolves the roles in the order employee, appraiser, appraiserSuperior, appointingAuthority, performanceTeam: who
 * holds an earlier one doesn't get a later one, so nobody acts in two roles, whatever the data says.
 */
export const appoint = (
  employee: Person,
  organisation: Organisation,
  rules: AppointmentRules = {},
): Appointment => {
  const units = unitsUpFrom(employee.orgUnit, organisation);
  const appraiser = employee.appraiser === null ? null : organisation.person(employee.appraiser);
  const authority = units.find((unit) => unit.appointingAuthority !== null)?.appointingAuthority ?? null;
  const taken = new Set([employee.id, ...(appraiser ? [appraiser.id] : [])]);
  const firstFree = (candidates: (string | null | undefined)[]): string | null => {
    const found = candidates.find((id) => id != null && !taken.has(id)) ?? null;
    if (found !== null) taken.add(found);
    return found;
  };
  const superior = firstFree([appraiser?.appraiser, authority, employee.namedOfficial]);
  const appointing = firstFree([authority, employee.namedOfficial]);
  // An empty team, or one of which nobody is independent here, is that of the nearest unit above.
  const team =
    units
      .map((unit) => unit.performanceTeam.filter((member) => !taken.has(member)))
      .find((members) => members.length > 0) ?? firstNamed(employee, taken);

  return {
    findings: [
      ...statusFindings(employee, rules),
      ...appraiserFindings(employee, appraiser, organisation),
      ...(appraiser && (superior === null || team.length === 0)
        ? [nobodyIndependent(employee, superior)]
        : []),
      ...shortcomings(employee),
      ...(rules.secondInstance && appointing === null ? [noSecondInstance(employee)] : []),
    ],
    participants: [
      { role: 'employee', principal: employee.id },
      ...(appraiser ? [{ role: 'appraiser', principal: appraiser.id }] : []),
      ...(superior === null ? [] : [{ role: 'appraiserSuperior', principal: superior }]),
      ...(appointing === null ? [] : [{ role: 'appointingAuthority', principal: appointing }]),
      ...team.map((principal) => ({ role: 'performanceTeam', principal })),
    ],
  };
};

/** What doesn't keep an appraisal from opening, but is better mended. */
const shortcomings = ({ name, hasAccount, hasIndicators }: Person): Finding[] => [
  ...(hasAccount
    ? []
    : [
        warns('NO_ACCOUNT', {
          id: `${name} belum mempunyai akun`,
          en: `${name} has no account to sign in with`,
        }),
      ]),
  ...(hasIndicators
    ? []
    : [
        warns('NO_INDICATORS_FOR_POSITION', {
          id: `Pustaka belum mempunyai indikator untuk jabatan ${name}`,
          en: `The library has no indicators for the position of ${name}`,
        }),
      ]),
];

const noSecondInstance = ({ name }: Person): Finding =>
  warns('NO_SECOND_INSTANCE', {
    id: `Tidak ada pejabat yang mandiri untuk memutus banding ${name}; putusan atasan akan final`,
    en: `Nobody independent could decide a second appeal of ${name}; the superior's decision will be final`,
  });

const firstNamed = ({ namedOfficial }: Person, taken: Set<string>): string[] =>
  namedOfficial !== null && !taken.has(namedOfficial) ? [namedOfficial] : [];

const isAppraised = (status: string, { studyAssignmentExempt = true }: AppointmentRules): boolean =>
  status === 'active' || (status === 'studyAssignment' && !studyAssignmentExempt);

const statusFindings = ({ status, civilServant, name }: Person, rules: AppointmentRules): Finding[] => {
  if (!civilServant) {
    return [
      blocks('NOT_ACTIVE', {
        id: `${name} bukan ASN yang dinilai`,
        en: `${name} is an official who is not appraised`,
      }),
    ];
  }
  return isAppraised(status, rules)
    ? []
    : [
        blocks('NOT_ACTIVE', {
          id: `${name} tidak dinilai (${status})`,
          en: `${name} is not appraised (${status})`,
        }),
      ];
};

const appraiserFindings = (
  employee: Person,
  appraiser: Person | null,
  organisation: Organisation,
): Finding[] => {
  const { name } = employee;
  if (employee.appraiser === employee.id) {
    return [
      blocks('APPRAISED_BY_SELF', {
        id: `${name} menilai dirinya sendiri`,
        en: `${name} is their own appraiser`,
      }),
    ];
  }
  if (!appraiser) {
    return [
      blocks('NO_APPRAISER', {
        id: `${name} belum mempunyai pejabat penilai`,
        en: `${name} has no appraiser`,
      }),
    ];
  }
  return appraisedInACircle(employee, organisation)
    ? [
        blocks('APPRAISAL_LOOP', {
          id: `Rantai pejabat penilai ${name} kembali kepadanya sendiri`,
          en: `The chain of appraisers of ${name} leads back to them`,
        }),
      ]
    : [];
};

const nobodyIndependent = ({ name }: Person, superior: string | null): Finding =>
  blocks('NO_INDEPENDENT_OFFICIAL', {
    id: `Tidak ada ${superior === null ? 'atasan pejabat penilai' : 'tim pengelola kinerja'} yang mandiri untuk ${name}; tetapkan pejabat yang ditunjuk`,
    en: `Nobody independent is left as ${superior === null ? "appraiser's superior" : 'performance team'} for ${name}; name an official`,
  });
