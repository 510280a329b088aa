import { writingController } from '../../../records/controller';
import { COMPETENCY_ASSESSMENT, competencyAssessmentScope } from '../../../scope/competency-assessments';
import { assess, reassess } from '../write';

export default writingController(COMPETENCY_ASSESSMENT, competencyAssessmentScope, {
  people: { create: assess, update: reassess },
});
