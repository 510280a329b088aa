import { z } from 'zod';
import { PROPOSAL_KINDS } from '../../appraisal/follow-up/proposal/definition';
import { refuseByRules, type Participant, type Refusal } from '../../../plugins/workflow/server/src/public';
import { beginDriven } from '../../records/driven';
import { documentId, line, text } from '../../records/forms';
import { placeOfAppraisal } from '../../records/place';
import { adding } from '../../records/writing';
import { FOLLOW_UP_PROPOSAL, proposalScope } from '../../scope/follow-up-proposals';

/** The appraiser or the performance team proposes a reward or a sanction; the appointing authority decides. */

export const newProposal = z.strictObject({
  data: z.strictObject({
    appraisal: documentId.describe('A final one: what the proposal rests on.'),
    kind: z.enum(PROPOSAL_KINDS),
    title: line.max(300).describe('What is proposed: a certificate, a written reprimand.'),
    reason: text.max(5000),
    legalBasis: line.describe('The rule that allows it: regulation and article.'),
  }),
});

const ROLES = ['appraiser', 'performanceTeam', 'appointingAuthority'];

const refused = (code: string, id: string, en: string, fixer?: string): Refusal =>
  refuseByRules([{ code, message: { id, en }, ...(fixer === undefined ? {} : { fixer }) }]);

/** Where nobody else holds the authority, the appraiser's superior decides: never the one who proposes. */
export const deciding = (all: Participant[]): Participant[] => {
  const parts = all.filter(({ role }) => ROLES.includes(role));
  if (parts.some(({ role }) => role === 'appointingAuthority')) return parts;
  const superior = all.find(({ role }) => role === 'appraiserSuperior');
  return superior ? [...parts, { role: 'appointingAuthority', principal: superior.principal }] : parts;
};

export const propose = adding(
  newProposal,
  proposalScope,
  async ({ strapi, trx, now }, { actAs, participants, path }, { data }) => {
    const acting = actAs(['appraiser', 'performanceTeam']);
    if (!acting.ok) return acting;
    if (path !== 'final') {
      return refused(
        'NOT_FINAL',
        'Usulan menyusul hasil yang sudah ditetapkan',
        'A proposal follows a result that is final',
      );
    }
    const parts = deciding(participants);
    if (!parts.some(({ role }) => role === 'appointingAuthority')) {
      return refused(
        'NO_INDEPENDENT_OFFICIAL',
        'Tidak ada pejabat yang dapat memutus usulan ini',
        'Nobody is left to decide this proposal',
        'admin',
      );
    }
    const place = await placeOfAppraisal(trx, data.appraisal);
    const id = await beginDriven(strapi, FOLLOW_UP_PROPOSAL, {
      trx,
      now,
      table: 'follow_up_proposals',
      values: {
        appraisal_id: place.appraisal,
        employee_id: place.employee,
        org_unit_id: place.unit,
        kind: data.kind,
        title: data.title,
        reason: data.reason,
        legal_basis: data.legalBasis,
        proposed_by: JSON.stringify({ id: acting.as.id, name: acting.as.name, role: acting.as.role }),
        state: 'proposed',
      },
      participants: parts,
      by: acting.as,
    });
    if (id === null) throw new Error('a proposal was made twice under one id');
    return { ok: true, id };
  },
  { populate: '*' },
);
