// Generated from docs/openapi.json by scripts/portal-types.mjs.

export interface paths {
    "/api/achievements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List achievements */
        get: operations["listAchievements"];
        put?: never;
        /**
         * Write down an achievement
         * @description A draft, unless `submit` proposes it at once; then by the events of the workflow.
         */
        post: operations["createAchievement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/achievements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the achievements */
        get: operations["readAchievement"];
        /** Mend an achievement that is a draft or was returned */
        put: operations["updateAchievement"];
        post?: never;
        /** Delete one of the achievements */
        delete: operations["deleteAchievement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/achievements/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of evidence */
        get: operations["listAchievementEvidence"];
        put?: never;
        /**
         * Add a file of evidence
         * @description One file as `multipart/form-data`, field `file`: PDF, PNG, JPEG, XLSX or DOCX, at most 2 MB; at most five of them.
         */
        post: operations["addAchievementEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/achievements/{id}/evidence/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file of evidence
         * @description The bytes of the file, by its own media type.
         */
        get: operations["downloadAchievementEvidence"];
        put?: never;
        post?: never;
        /** Take a file of evidence away */
        delete: operations["removeAchievementEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activity-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List activity logs */
        get: operations["listActivityLogs"];
        put?: never;
        /**
         * Write down what was done
         * @description By the employee while the plan is carried out. A draft, unless `submit` hands it in at once; then by the events of the workflow.
         */
        post: operations["createActivityLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activity-logs/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Working days on which somebody whom I appraise wrote nothing
         * @description One `date`, or `from` and `to` (at most 92 days); counted from the day on which a plan was agreed, up to today.
         */
        get: operations["missingActivityLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activity-logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the activity logs */
        get: operations["readActivityLog"];
        /** Mend an activity that is a draft or was returned */
        put: operations["updateActivityLog"];
        post?: never;
        /** Delete one of the activity logs */
        delete: operations["deleteActivityLog"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activity-logs/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of evidence */
        get: operations["listActivityLogEvidence"];
        put?: never;
        /**
         * Add a file of evidence
         * @description One file as `multipart/form-data`, field `file`: PDF, PNG, JPEG, XLSX or DOCX, at most 2 MB; at most five of them.
         */
        post: operations["addActivityLogEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activity-logs/{id}/evidence/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file of evidence
         * @description The bytes of the file, by its own media type.
         */
        get: operations["downloadActivityLogEvidence"];
        put?: never;
        post?: never;
        /** Take a file of evidence away */
        delete: operations["removeActivityLogEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisal-cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List appraisal cycles */
        get: operations["listAppraisalCycles"];
        put?: never;
        /** Add to the appraisal cycles */
        post: operations["createAppraisalCycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisal-cycles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the appraisal cycles */
        get: operations["readAppraisalCycle"];
        /** Change one of the appraisal cycles */
        put: operations["updateAppraisalCycle"];
        post?: never;
        /** Delete one of the appraisal cycles */
        delete: operations["deleteAppraisalCycle"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisal-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List appraisal policies */
        get: operations["listAppraisalPolicies"];
        put?: never;
        /** Add to the appraisal policies */
        post: operations["createAppraisalPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisal-policies/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The policy of a day, with the legal basis of each rule
         * @description The latest by then. `alsoInForce` names others of the same first day: agencies of one government may each hold their own, and the cycle says which is meant.
         */
        get: operations["policyInForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisal-policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the appraisal policies */
        get: operations["readAppraisalPolicy"];
        /** Change one of the appraisal policies */
        put: operations["updateAppraisalPolicy"];
        post?: never;
        /** Delete one of the appraisal policies */
        delete: operations["deleteAppraisalPolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisal-policies/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A copy from a later day on, with what is to be otherwise */
        post: operations["newPolicyVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List appraisals */
        get: operations["listAppraisals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the distribution of the people whom I appraise would be, by unit; nothing is stored */
        post: operations["supposeRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{documentId}/annual-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The year of somebody who moved on in mid-cycle: each period, and what they come to together
         * @description Figures: the mean of the NK by calendar days. Quadrant: the last period decides. Null until all are delivered.
         */
        get: operations["annualResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{documentId}/appeal-decision.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decision on an objection */
        get: operations["printAppealDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{documentId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of the period, and the discipline threshold reached (PP 94/2021)
         * @description For the employee, those who appraise and the performance team; peers get 404.
         */
        get: operations["readAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{documentId}/competencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the position asks for, how the person was assessed, and what is short
         * @description Levels are null as long as there are none that the caller may see. Not for peers.
         */
        get: operations["competenciesOfAppraisal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{documentId}/credit-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The credit points of a final appraisal, with their explanation
         * @description Level from the position, months from the period. Null with a reason: `NOT_FINAL`, `NOT_FUNCTIONAL` (no functional post), `MONTHS_OUT_OF_RANGE`. Not for peers.
         */
        get: operations["creditPointsOfAppraisal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{documentId}/evaluation.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The evaluation document, with how each figure came about */
        get: operations["printEvaluation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{documentId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the result came about
         * @description The stored explanation tree; null as long as there is no result, or none to be seen yet.
         */
        get: operations["readExplanation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{documentId}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was rated low in the appraisal before, the trainings that followed, and how it is rated now
         * @description Null where no final appraisal came before. Not for peers.
         */
        get: operations["followUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{documentId}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where supervisor and employee see things differently */
        get: operations["readGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{documentId}/peer-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the peers said as a group
         * @description Null under the threshold. Officials are told whole groups of the threshold, so that no single answer can be worked out from two looks; the employee is told all of it once the result is delivered.
         */
        get: operations["readPeerAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{documentId}/periodic-evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The months or quarters of an appraisal, oldest first, and what they say of the year
         * @description The year is decided on its own; not for peers.
         */
        get: operations["listPeriodsOfAppraisal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{documentId}/plan-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a plan may begin with: last year’s, the library’s, and the leader’s results to support
         * @description `workResults` may be sent with `SUBMIT_TARGETS` as they stand.
         */
        get: operations["suggestPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{documentId}/plan-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each plan that was handed in, what became of it, and what it changes of the one before */
        get: operations["planVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{documentId}/realisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What approved activities add up to, by indicator of the plan in force */
        get: operations["readRealisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{documentId}/target-plan.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The target plan (SKP) */
        get: operations["printTargetPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{documentId}/training-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Each indicator and value that was rated below expectation, with trainings that help with it
         * @description Null as long as there is no result that the caller may see.
         */
        get: operations["suggestTrainings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the appraisals */
        get: operations["readAppraisal"];
        /**
         * Write the target plan in the draft
         * @description In `targetSetting.draft` the employee writes `workResults` and nothing else; the plan is replaced.
         */
        put: operations["updateAppraisal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List attendance records */
        get: operations["listAttendanceRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance-records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the attendance records */
        get: operations["readAttendanceRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one’s password; all other sessions end */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a mail to set a new password */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/local": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in by e-mail or user name
         * @description Five failed tries per account and address within five minutes, then 429.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session, that of a device, or all */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new access token by the refresh token
         * @description The refresh token comes from the cookie or the body, and is replaced by a new one.
         */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password by the code of that mail */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own sessions */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of one’s own sessions */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The day on which something is due
         * @description Day 1 is the day after `from`. Working days skip weekends and the holiday table; a calendar deadline on a day off isn’t moved. `NO_HOLIDAYS`: a year without holiday rows was counted by weekends alone.
         */
        get: operations["dueDate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new address of one’s own calendar of deadlines
         * @description Whoever has the address reads the calendar; an earlier address stops working.
         */
        post: operations["makeFeed"];
        /** No address reads one’s calendar any more */
        delete: operations["endFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/feed/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open tasks with their deadlines (iCalendar) */
        get: operations["readFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calibration-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List calibration sessions */
        get: operations["listCalibrationSessions"];
        put?: never;
        /**
         * Begin the session of a unit
         * @description By a member of its panel; how the unit stands then is kept as `before`.
         */
        post: operations["beginCalibration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calibration-sessions/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units whose results wait for the panel that I sit on */
        get: operations["unitsInCalibration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calibration-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the calibration sessions */
        get: operations["readCalibrationSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calibration-sessions/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The unit as it was, as it is, and person by person */
        get: operations["calibrationBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calibration-sessions/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the distribution would be with other ratings; nothing is stored */
        post: operations["supposeCalibration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coaching-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List coaching sessions */
        get: operations["listCoachingSessions"];
        put?: never;
        /**
         * Note a coaching session, feedback or a dialogue
         * @description By the appraiser, as long as the appraisal is open.
         */
        post: operations["createCoachingSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coaching-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the coaching sessions */
        get: operations["readCoachingSession"];
        /**
         * Mend a note of which the employee has not taken note
         * @description A follow-up with a known `key` stays the same one.
         */
        put: operations["updateCoachingSession"];
        post?: never;
        /** Delete one of the coaching sessions */
        delete: operations["deleteCoachingSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List competencies */
        get: operations["listCompetencies"];
        put?: never;
        /** Add to the competencies */
        post: operations["createCompetency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the competencies */
        get: operations["readCompetency"];
        /** Change one of the competencies */
        put: operations["updateCompetency"];
        post?: never;
        /** Delete one of the competencies */
        delete: operations["deleteCompetency"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competency-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List competency assessments */
        get: operations["listCompetencyAssessments"];
        put?: never;
        /**
         * Assess competence by the standards of the position, each with a reason
         * @description By the appraiser, as long as the appraisal is open. The employee sees it with the result.
         */
        post: operations["createCompetencyAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competency-assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the competency assessments */
        get: operations["readCompetencyAssessment"];
        /** Assess anew, as the event ASSESS_ANEW */
        put: operations["updateCompetencyAssessment"];
        post?: never;
        /** Delete one of the competency assessments */
        delete: operations["deleteCompetencyAssessment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competency-standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List competency standards */
        get: operations["listCompetencyStandards"];
        put?: never;
        /** Add to the competency standards */
        post: operations["createCompetencyStandard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competency-standards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the competency standards */
        get: operations["readCompetencyStandard"];
        /** Change one of the competency standards */
        put: operations["updateCompetencyStandard"];
        post?: never;
        /** Delete one of the competency standards */
        delete: operations["deleteCompetencyStandard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List employees */
        get: operations["listEmployees"];
        put?: never;
        /** Add to the employees */
        post: operations["createEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employees/{documentId}/credit-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The credit points of a person, oldest first, with their sum
         * @description Of those appraisals that the caller may see.
         */
        get: operations["creditPointsOfPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the employees */
        get: operations["readEmployee"];
        /** Change one of the employees */
        put: operations["updateEmployee"];
        post?: never;
        /** Delete one of the employees */
        delete: operations["deleteEmployee"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List enrolments */
        get: operations["listEnrolments"];
        put?: never;
        /**
         * Ask for a training for oneself, or propose one as the appraiser
         * @description It begins in `proposed`; the employee sends REQUEST (with `request: true` that is done at once).
         */
        post: operations["createEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the enrolments */
        get: operations["readEnrolment"];
        /** Change one of the enrolments */
        put: operations["updateEnrolment"];
        post?: never;
        /** Delete one of the enrolments */
        delete: operations["deleteEnrolment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/achievements.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of achievements as CSV */
        get: operations["exportAchievementsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/achievements.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of achievements as XLSX */
        get: operations["exportAchievementsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/activity-logs.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of activity-logs as CSV */
        get: operations["exportActivityLogsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/activity-logs.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of activity-logs as XLSX */
        get: operations["exportActivityLogsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/appraisal-cycles.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of appraisal-cycles as CSV */
        get: operations["exportAppraisalCyclesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/appraisal-cycles.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of appraisal-cycles as XLSX */
        get: operations["exportAppraisalCyclesXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/appraisal-policies.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of appraisal-policies as CSV */
        get: operations["exportAppraisalPoliciesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/appraisal-policies.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of appraisal-policies as XLSX */
        get: operations["exportAppraisalPoliciesXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/appraisals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of appraisals as CSV */
        get: operations["exportAppraisalsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/appraisals.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of appraisals as XLSX */
        get: operations["exportAppraisalsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/attendance-records.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of attendance-records as CSV */
        get: operations["exportAttendanceRecordsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/attendance-records.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of attendance-records as XLSX */
        get: operations["exportAttendanceRecordsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/calibration-sessions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of calibration-sessions as CSV */
        get: operations["exportCalibrationSessionsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/calibration-sessions.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of calibration-sessions as XLSX */
        get: operations["exportCalibrationSessionsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/coaching-sessions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of coaching-sessions as CSV */
        get: operations["exportCoachingSessionsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/coaching-sessions.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of coaching-sessions as XLSX */
        get: operations["exportCoachingSessionsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/competencies.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of competencies as CSV */
        get: operations["exportCompetenciesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/competencies.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of competencies as XLSX */
        get: operations["exportCompetenciesXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/competency-assessments.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of competency-assessments as CSV */
        get: operations["exportCompetencyAssessmentsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/competency-assessments.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of competency-assessments as XLSX */
        get: operations["exportCompetencyAssessmentsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/competency-standards.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of competency-standards as CSV */
        get: operations["exportCompetencyStandardsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/competency-standards.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of competency-standards as XLSX */
        get: operations["exportCompetencyStandardsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/employees.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of employees as CSV */
        get: operations["exportEmployeesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/employees.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of employees as XLSX */
        get: operations["exportEmployeesXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/enrolments.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of enrolments as CSV */
        get: operations["exportEnrolmentsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/enrolments.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of enrolments as XLSX */
        get: operations["exportEnrolmentsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/follow-up-proposals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of follow-up-proposals as CSV */
        get: operations["exportFollowUpProposalsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/follow-up-proposals.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of follow-up-proposals as XLSX */
        get: operations["exportFollowUpProposalsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/guidance-plans.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of guidance-plans as CSV */
        get: operations["exportGuidancePlansCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/guidance-plans.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of guidance-plans as XLSX */
        get: operations["exportGuidancePlansXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/holidays.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of holidays as CSV */
        get: operations["exportHolidaysCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/holidays.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of holidays as XLSX */
        get: operations["exportHolidaysXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/indicator-categories.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of indicator-categories as CSV */
        get: operations["exportIndicatorCategoriesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/indicator-categories.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of indicator-categories as XLSX */
        get: operations["exportIndicatorCategoriesXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/indicators.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of indicators as CSV */
        get: operations["exportIndicatorsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/indicators.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of indicators as XLSX */
        get: operations["exportIndicatorsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/org-units.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of org-units as CSV */
        get: operations["exportOrgUnitsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/org-units.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of org-units as XLSX */
        get: operations["exportOrgUnitsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/peer-reviews.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of peer-reviews as CSV */
        get: operations["exportPeerReviewsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/peer-reviews.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of peer-reviews as XLSX */
        get: operations["exportPeerReviewsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/periodic-evaluations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of periodic-evaluations as CSV */
        get: operations["exportPeriodicEvaluationsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/periodic-evaluations.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of periodic-evaluations as XLSX */
        get: operations["exportPeriodicEvaluationsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/policy-notices.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of policy-notices as CSV */
        get: operations["exportPolicyNoticesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/policy-notices.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of policy-notices as XLSX */
        get: operations["exportPolicyNoticesXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/positions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of positions as CSV */
        get: operations["exportPositionsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/positions.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of positions as XLSX */
        get: operations["exportPositionsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/service-surveys.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of service-surveys as CSV */
        get: operations["exportServiceSurveysCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/service-surveys.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of service-surveys as XLSX */
        get: operations["exportServiceSurveysXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/training-providers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of training-providers as CSV */
        get: operations["exportTrainingProvidersCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/training-providers.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of training-providers as XLSX */
        get: operations["exportTrainingProvidersXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/trainings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of trainings as CSV */
        get: operations["exportTrainingsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/trainings.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list of trainings as XLSX */
        get: operations["exportTrainingsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-up-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List follow up proposals */
        get: operations["listFollowUpProposals"];
        put?: never;
        /**
         * Propose a reward or a sanction after a final appraisal
         * @description By its appraiser or performance team. The employee sees it once it is approved, and never when it is rejected.
         */
        post: operations["createFollowUpProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-up-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the follow up proposals */
        get: operations["readFollowUpProposal"];
        /** Change one of the follow up proposals */
        put: operations["updateFollowUpProposal"];
        post?: never;
        /** Delete one of the follow up proposals */
        delete: operations["deleteFollowUpProposal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List guidance plans */
        get: operations["listGuidancePlans"];
        put?: never;
        /**
         * Begin a plan of guidance after a low final result
         * @description By its appraiser. It is a draft until START.
         */
        post: operations["createGuidancePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance-plans/behind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Those one appraises or looks after whose last final result calls for guidance, and who is behind
         * @description `NO_PLAN`: no guidance was begun; `NOTE_OVERDUE`: no note for more than a month. At most 500; who was guided to the end is left out.
         */
        get: operations["listGuidanceBehind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the guidance plans */
        get: operations["readGuidancePlan"];
        /** Change one of the guidance plans */
        put: operations["updateGuidancePlan"];
        post?: never;
        /** Delete one of the guidance plans */
        delete: operations["deleteGuidancePlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List holidays */
        get: operations["listHolidays"];
        put?: never;
        /** Add to the holidays */
        post: operations["createHoliday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the holidays */
        get: operations["readHoliday"];
        /** Change one of the holidays */
        put: operations["updateHoliday"];
        post?: never;
        /** Delete one of the holidays */
        delete: operations["deleteHoliday"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a file
         * @description A form with the file in the part `file`, at most 20 MB and 200,000 rows. Records are found by their natural key (employee number, unit code, name, title, date; of attendance number and date), made or changed; an empty cell leaves what is there, `(kosong)` or `(empty)` takes it away, and a second import of the same file changes nothing. One bad row refuses the whole file, unless `skipBad=true`.
         */
        post: operations["importFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{kind}/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty file to fill in */
        get: operations["importTemplateCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{kind}/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty file to fill in */
        get: operations["importTemplateXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicator-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List indicator categories */
        get: operations["listIndicatorCategories"];
        put?: never;
        /** Add to the indicator categories */
        post: operations["createIndicatorCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicator-categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the indicator categories */
        get: operations["readIndicatorCategory"];
        /** Change one of the indicator categories */
        put: operations["updateIndicatorCategory"];
        post?: never;
        /** Delete one of the indicator categories */
        delete: operations["deleteIndicatorCategory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List indicators */
        get: operations["listIndicators"];
        put?: never;
        /** Add to the indicators */
        post: operations["createIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the indicators */
        get: operations["readIndicator"];
        /** Change one of the indicators */
        put: operations["updateIndicator"];
        post?: never;
        /** Delete one of the indicators */
        delete: operations["deleteIndicator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List org units */
        get: operations["listOrgUnits"];
        put?: never;
        /** Add to the org units */
        post: operations["createOrgUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org-units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the org units */
        get: operations["readOrgUnit"];
        /** Change one of the org units */
        put: operations["updateOrgUnit"];
        post?: never;
        /** Delete one of the org units */
        delete: operations["deleteOrgUnit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/org-units/{id}/result-matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who supports which result of the unit’s head
         * @description Of the people whose planning the caller takes part in.
         */
        get: operations["resultMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/peer-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List peer reviews */
        get: operations["listPeerReviews"];
        put?: never;
        /**
         * Name a colleague as a peer
         * @description By the employee, or by the performance team for the unit. A draft, unless `submit` nominates them at once.
         */
        post: operations["createPeerReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/peer-reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the peer reviews */
        get: operations["readPeerReview"];
        /** Change one of the peer reviews */
        put: operations["updatePeerReview"];
        post?: never;
        /** Delete one of the peer reviews */
        delete: operations["deletePeerReview"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/peer-reviews/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a peer is asked, and what they answered */
        get: operations["readPeerForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periodic-evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List periodic evaluations */
        get: operations["listPeriodicEvaluations"];
        put?: never;
        /** Add to the periodic evaluations */
        post: operations["createPeriodicEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periodic-evaluations/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the month or quarter of all appraisals that run, as their policy asks
         * @description Done each hour by itself. A performance team does it for the units that it serves. Opened already: not again.
         */
        post: operations["openPeriodicEvaluations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periodic-evaluations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the periodic evaluations */
        get: operations["readPeriodicEvaluation"];
        /** Change one of the periodic evaluations */
        put: operations["updatePeriodicEvaluation"];
        post?: never;
        /** Delete one of the periodic evaluations */
        delete: operations["deletePeriodicEvaluation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices that have come out, for everybody or for one’s units */
        get: operations["listPolicyNotices"];
        put?: never;
        /** Add to the policy notices */
        post: operations["createPolicyNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the policy notices */
        get: operations["readPolicyNotice"];
        /** Change one of the policy notices */
        put: operations["updatePolicyNotice"];
        post?: never;
        /** Delete one of the policy notices */
        delete: operations["deletePolicyNotice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-notices/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of a notice
         * @description The bytes of the file, by its own media type; for whoever may read the notice.
         */
        get: operations["downloadNoticeFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-notices/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm having read a notice; the first time counts */
        post: operations["confirmNoticeRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-notices/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has read a notice and who has not
         * @description A performance team sees the units that it serves, an API token all. Active people alone.
         */
        get: operations["listNoticeReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-notices/{id}/receipts/by-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many have read a notice, by unit */
        get: operations["countNoticeReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is behind the login */
        get: operations["readPortalPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List positions */
        get: operations["listPositions"];
        put?: never;
        /** Add to the positions */
        post: operations["createPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the positions */
        get: operations["readPosition"];
        /** Change one of the positions */
        put: operations["updatePosition"];
        post?: never;
        /** Delete one of the positions */
        delete: operations["deletePosition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/surveys/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The questions */
        get: operations["readSurvey"];
        put?: never;
        /**
         * Answer them
         * @description No personal data are kept; the day is, the moment is not.
         */
        post: operations["answerSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What reports there are, and what their figures mean */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appeals */
        get: operations["reportAppeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/appeals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appeals as CSV */
        get: operations["reportAppealsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/appeals.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appeals as XLSX */
        get: operations["reportAppealsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attendance */
        get: operations["reportAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/attendance.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attendance as CSV */
        get: operations["reportAttendanceCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/attendance.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attendance as XLSX */
        get: operations["reportAttendanceXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ratings by indicator */
        get: operations["reportIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/indicators.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ratings by indicator as CSV */
        get: operations["reportIndicatorsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/indicators.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ratings by indicator as XLSX */
        get: operations["reportIndicatorsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/on-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Steps done in time */
        get: operations["reportOnTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/on-time.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Steps done in time as CSV */
        get: operations["reportOnTimeCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/on-time.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Steps done in time as XLSX */
        get: operations["reportOnTimeXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/predicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Predicates and their distribution */
        get: operations["reportPredicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/predicates.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Predicates and their distribution as CSV */
        get: operations["reportPredicatesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/predicates.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Predicates and their distribution as XLSX */
        get: operations["reportPredicatesXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Progress of appraisals */
        get: operations["reportProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/progress.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Progress of appraisals as CSV */
        get: operations["reportProgressCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/progress.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Progress of appraisals as XLSX */
        get: operations["reportProgressXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surveys of the public */
        get: operations["reportSurvey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/survey-elements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surveys by element */
        get: operations["reportSurveyElements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/survey-elements.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surveys by element as CSV */
        get: operations["reportSurveyElementsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/survey-elements.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surveys by element as XLSX */
        get: operations["reportSurveyElementsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/survey.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surveys of the public as CSV */
        get: operations["reportSurveyCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/survey.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surveys of the public as XLSX */
        get: operations["reportSurveyXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs for training */
        get: operations["reportTraining"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/training.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs for training as CSV */
        get: operations["reportTrainingCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/training.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs for training as XLSX */
        get: operations["reportTrainingXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/credit-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Credit points of a functional post, PermenPANRB 1/2023 */
        post: operations["creditPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/distribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A unit’s predicates held against the guide of SE MenPANRB 3/2023 */
        post: operations["checkDistribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an appraisal would come to
         * @description By the policy in force where none is named: agencies may each hold one of the same day, so the answer names it.
         */
        post: operations["previewResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scoring/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The satisfaction index of a service unit, PermenPANRB 14/2017 */
        post: operations["surveyIndex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List service surveys */
        get: operations["listServiceSurveys"];
        put?: never;
        /** Add to the service surveys */
        post: operations["createServiceSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-surveys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the service surveys */
        get: operations["readServiceSurvey"];
        /** Change one of the service surveys */
        put: operations["updateServiceSurvey"];
        post?: never;
        /** Delete one of the service surveys */
        delete: operations["deleteServiceSurvey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-surveys/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the answers come to */
        get: operations["readSurveyResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-surveys/{id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tokens for handing out, each good for one answer; only this answer shows them */
        post: operations["issueSurveyTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List training providers */
        get: operations["listTrainingProviders"];
        put?: never;
        /** Add to the training providers */
        post: operations["createTrainingProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training-providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the training providers */
        get: operations["readTrainingProvider"];
        /** Change one of the training providers */
        put: operations["updateTrainingProvider"];
        post?: never;
        /** Delete one of the training providers */
        delete: operations["deleteTrainingProvider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List trainings */
        get: operations["listTrainings"];
        put?: never;
        /** Add to the trainings */
        post: operations["createTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the trainings */
        get: operations["readTraining"];
        /** Change one of the trainings */
        put: operations["updateTraining"];
        post?: never;
        /** Delete one of the trainings */
        delete: operations["deleteTraining"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-achievements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List unit achievements */
        get: operations["listUnitAchievements"];
        put?: never;
        /** Add to the unit achievements */
        post: operations["createUnitAchievement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-achievements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the unit achievements */
        get: operations["readUnitAchievement"];
        /** Change one of the unit achievements */
        put: operations["updateUnitAchievement"];
        post?: never;
        /** Delete one of the unit achievements */
        delete: operations["deleteUnitAchievement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own login */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Delegations given and received, newest first */
        get: operations["listDelegations"];
        put?: never;
        /** Let somebody act for oneself, or for somebody of one’s unit */
        post: operations["createDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a delegation now */
        delete: operations["endDelegation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller was told, newest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark notices as read */
        post: operations["markNoticesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the caller wants to be told */
        get: operations["readPreferences"];
        /** Change how the caller wants to be told; what is left out stays */
        put: operations["savePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the caller, oldest deadline first */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow/{subject}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one event to many subjects, each on its own
         * @description Sent again with its key, what was done is answered as it was, and the rest is done.
         */
        post: operations["sendEventToMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow/{subject}/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where it stands, what the caller may do, and why not */
        get: operations["describeSubject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow/{subject}/{documentId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a file for an event that is still to be sent, 5 MiB at the most
         * @description The event names it in `attachments`. What is not sent within a month is forgotten.
         */
        post: operations["addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow/{subject}/{documentId}/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, for whoever added it or sees it in the history */
        get: operations["readAttachment"];
        put?: never;
        post?: never;
        /** Forget a file that was not sent */
        delete: operations["removeAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow/{subject}/{documentId}/drafts/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller has typed for an event and not sent */
        get: operations["readDraft"];
        /** Keep what is typed, unchecked, until the event is sent */
        put: operations["saveDraft"];
        post?: never;
        /** Forget what was typed */
        delete: operations["removeDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow/{subject}/{documentId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one event
         * @description Everything that follows from it is stored when this answers, or nothing is. With `dryRun` nothing is ever written. Checked in this order: 401, 404, 400 (body, unknown event), 403, 409, 400 (`data`), 422.
         */
        post: operations["sendEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workflow/{subject}/{documentId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done, oldest first, as far as the caller may see it */
        get: operations["readHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appraisal-policies/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A copy from a later day on, with what is to be otherwise */
        post: operations["newPolicyVersionInPanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calibration-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All sessions, the latest first */
        get: operations["listCalibrations"];
        put?: never;
        /** Prepare the session of a unit: members and day */
        post: operations["prepareCalibration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calibration-sessions/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may sit on the panel of a unit */
        get: operations["calibrationSeats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calibration-sessions/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units whose results wait for the panel that I sit on */
        get: operations["unitsInCalibrationInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calibration-sessions/{id}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record other ratings that a member of the panel decided, with the reason */
        post: operations["recordCalibration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calibration-sessions/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The unit as it was, as it is, and person by person */
        get: operations["calibrationBoardInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calibration-sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the panel closed the session, or gave it up */
        post: operations["recordCalibrationEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calibration-sessions/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the distribution would be with other ratings; nothing is stored */
        post: operations["supposeCalibrationInPanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/indicators.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The library as CSV */
        get: operations["libraryAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/indicators.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The library as XLSX */
        get: operations["libraryAsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a file
         * @description A form with the file in the part `file`, at most 20 MB and 200,000 rows. Records are found by their natural key (employee number, unit code, name, title, date; of attendance number and date), made or changed; an empty cell leaves what is there, `(kosong)` or `(empty)` takes it away, and a second import of the same file changes nothing. One bad row refuses the whole file, unless `skipBad=true`.
         */
        post: operations["importFileInPanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{kind}/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty file to fill in */
        get: operations["importTemplateCsvInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{kind}/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty file to fill in */
        get: operations["importTemplateXlsxInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The library page by page */
        get: operations["listLibrary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicators/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change up to 500 indicators at once, all or none
         * @description Running appraisals hold copies and stay as they are.
         */
        post: operations["changeLibrary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicators/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many indicators there are, and how many could be better */
        get: operations["librarySummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicators/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which positions and appraisals use an indicator */
        get: operations["indicatorUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an appraisal would come to
         * @description By the policy in force where none is named: agencies may each hold one of the same day, so the answer names it.
         */
        post: operations["previewResultInPanel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policies/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All settings of a policy in sections, each with where it comes from */
        get: operations["policySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What reports there are, and what their figures mean */
        get: operations["listReportsInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appeals */
        get: operations["reportAppealsInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/appeals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appeals as CSV */
        get: operations["reportAppealsCsvInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/appeals.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appeals as XLSX */
        get: operations["reportAppealsXlsxInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attendance */
        get: operations["reportAttendanceInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/attendance.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attendance as CSV */
        get: operations["reportAttendanceCsvInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/attendance.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attendance as XLSX */
        get: operations["reportAttendanceXlsxInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ratings by indicator */
        get: operations["reportIndicatorsInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/indicators.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ratings by indicator as CSV */
        get: operations["reportIndicatorsCsvInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/indicators.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ratings by indicator as XLSX */
        get: operations["reportIndicatorsXlsxInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is open in the units whose performance team the admin belongs to, most overdue first */
        get: operations["myUnitsInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/on-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Steps done in time */
        get: operations["reportOnTimeInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/on-time.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Steps done in time as CSV */
        get: operations["reportOnTimeCsvInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/on-time.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Steps done in time as XLSX */
        get: operations["reportOnTimeXlsxInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/predicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Predicates and their distribution */
        get: operations["reportPredicatesInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/predicates.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Predicates and their distribution as CSV */
        get: operations["reportPredicatesCsvInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/predicates.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Predicates and their distribution as XLSX */
        get: operations["reportPredicatesXlsxInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Progress of appraisals */
        get: operations["reportProgressInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/progress.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Progress of appraisals as CSV */
        get: operations["reportProgressCsvInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/progress.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Progress of appraisals as XLSX */
        get: operations["reportProgressXlsxInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surveys of the public */
        get: operations["reportSurveyInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/survey-elements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surveys by element */
        get: operations["reportSurveyElementsInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/survey-elements.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surveys by element as CSV */
        get: operations["reportSurveyElementsCsvInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/survey-elements.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surveys by element as XLSX */
        get: operations["reportSurveyElementsXlsxInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/survey.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surveys of the public as CSV */
        get: operations["reportSurveyCsvInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/survey.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surveys of the public as XLSX */
        get: operations["reportSurveyXlsxInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs for training */
        get: operations["reportTrainingInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/training.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs for training as CSV */
        get: operations["reportTrainingCsvInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/training.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs for training as XLSX */
        get: operations["reportTrainingXlsxInPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done, in all workflows, the latest first; `next` leads on as `before` */
        get: operations["searchHistories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/audit/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who tried what, and why not */
        get: operations["listRefusedAttempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recompute some thousand hash chains; `next` leads on */
        get: operations["verifyHistories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Definitions, their versions and how many instances each has */
        get: operations["listDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/definitions/{name}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In what two versions differ, in sentences */
        get: operations["compareVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/definitions/{name}/migrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move open instances to the newest version, or count what would move */
        post: operations["migrateInstances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/definitions/{name}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version as it was recorded: machine, senders, forms */
        get: operations["readDefinition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who acts for whom, the latest first; with `open` those alone that are in force or will be */
        get: operations["listDelegationsOfAll"];
        put?: never;
        /**
         * Let somebody act for a person, in whose place an admin arranges it
         * @description `from` is compulsory. Nobody passes the roles of others on to themselves.
         */
        post: operations["createDelegationForSomebody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a delegation now; it stays readable */
        delete: operations["endDelegationOfSomebody"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What webhooks were sent, newest first; `status=failed` are the dead letters */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it again, with new tries */
        post: operations["retryDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Effects and other jobs that went wrong, with their errors */
        get: operations["listFailures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/failures/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try it again, with new tries */
        post: operations["retryFailure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications that are told of events */
        get: operations["listWebhooks"];
        put?: never;
        /** Tell another application of events; only this answer shows the secret */
        post: operations["addWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["readWebhook"];
        /** Change one; its secret stays */
        put: operations["changeWebhook"];
        post?: never;
        /** Tell it no longer */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/{subject}/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What subjects were opened with, how many each has and how many of them are overdue */
        get: operations["listBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/{subject}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one event to many subjects, each on its own
         * @description Sent again with its key, what was done is answered as it was, and the rest is done.
         */
        post: operations["sendEventToManyAsAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/{subject}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many stand in which state, since when and how many overdue; how long others stayed there */
        get: operations["readFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/{subject}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give to somebody else what a person has open, 500 subjects a call */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/{subject}/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Subjects of a state, a unit, a batch, or overdue ones: earliest deadline first
         * @description `unit` means with all below it, unless `below=false`.
         */
        get: operations["listInstances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/{subject}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell those who must act that they must, once a day at the most */
        post: operations["remindOfMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/{subject}/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where it stands, what the caller may do, and why not */
        get: operations["describeSubjectAsAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/{subject}/{documentId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase the personal values of an ended subject; its chain stays checkable */
        post: operations["erasePersonalValues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/{subject}/{documentId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one event
         * @description Everything that follows from it is stored when this answers, or nothing is. With `dryRun` nothing is ever written. Checked in this order: 401, 404, 400 (body, unknown event), 403, 409, 400 (`data`), 422.
         */
        post: operations["sendEventAsAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/{subject}/{documentId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done, oldest first, as far as the caller may see it */
        get: operations["readHistoryAsAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/{subject}/{documentId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is stored of one subject, with hashes, salts and values, as a file */
        get: operations["exportRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow/{subject}/{documentId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recompute one hash chain */
        get: operations["verifyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What an employee achieved beside the plan, and the appraiser's verdict on it. */
        Achievement: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            appraisal?: components["schemas"]["AppraisalReference"] | null;
            title: string;
            description: string;
            /** Format: date */
            date: string;
            /** @enum {string} */
            kind: "general" | "beneficial_idea";
            evidenceLink: string | null;
            state: components["schemas"]["AchievementState"];
            feedback: string | null;
            revision: number;
            /** Format: date-time */
            stateSince: string | null;
            /** Format: date-time */
            dueAt?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Approve · Setujui. By: appraiser. */
        AchievementApprove: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "APPROVE";
            data?: {
                /**
                 * @description As which the appraiser approves it, where not as it was proposed.
                 * @enum {string}
                 */
                kind?: "general" | "beneficial_idea";
            } | null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Discard · Hapus. By: employee. */
        AchievementDiscard: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "DISCARD";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        AchievementEvent: components["schemas"]["AchievementSubmit"] | components["schemas"]["AchievementApprove"] | components["schemas"]["AchievementReturn"] | components["schemas"]["AchievementWithdraw"] | components["schemas"]["AchievementDiscard"];
        /** @description Achievement as sent; relations by documentId. */
        AchievementInput: {
            /** @description documentId */
            appraisal: string | null;
        };
        /** @description Return · Kembalikan. By: appraiser. */
        AchievementReturn: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "RETURN";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /**
         * @description `draft` Draft · Konsep
         *
         *     `submitted` Proposed · Diusulkan
         *
         *     `returned` Returned · Dikembalikan
         *
         *     `approved` Approved · Disetujui
         *
         *     `discarded` Discarded · Dihapus
         * @enum {string}
         */
        AchievementState: "draft" | "submitted" | "returned" | "approved" | "discarded";
        /** @description Propose · Usulkan. By: employee. */
        AchievementSubmit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "SUBMIT";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Take back · Tarik kembali. By: employee. */
        AchievementWithdraw: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "WITHDRAW";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description What an employee did on a day for an indicator, and the feedback on it. */
        ActivityLog: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            appraisal?: components["schemas"]["AppraisalReference"] | null;
            indicator: string;
            /** Format: date */
            date: string;
            description: string;
            quantity: number | null;
            minutes: number | null;
            evidenceLink: string | null;
            state: components["schemas"]["ActivityLogState"];
            feedback: string | null;
            revision: number;
            /** Format: date-time */
            stateSince: string | null;
            /** Format: date-time */
            dueAt?: string | null;
            /** @description Of evidence, oldest first; not for API tokens. */
            files?: {
                id: string;
                name: string;
            }[];
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Approve · Setujui. By: appraiser. */
        ActivityLogApprove: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "APPROVE";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Discard · Hapus. By: employee. */
        ActivityLogDiscard: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "DISCARD";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        ActivityLogEvent: components["schemas"]["ActivityLogSubmit"] | components["schemas"]["ActivityLogApprove"] | components["schemas"]["ActivityLogReturn"] | components["schemas"]["ActivityLogWithdraw"] | components["schemas"]["ActivityLogDiscard"];
        /** @description ActivityLog as sent; relations by documentId. */
        ActivityLogInput: {
            /** @description documentId */
            appraisal: string | null;
        };
        /** @description Return · Kembalikan. By: appraiser. */
        ActivityLogReturn: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "RETURN";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /**
         * @description `draft` Draft · Konsep
         *
         *     `submitted` Waiting for approval · Menunggu persetujuan
         *
         *     `returned` Returned · Dikembalikan
         *
         *     `approved` Approved · Disetujui
         *
         *     `discarded` Discarded · Dihapus
         * @enum {string}
         */
        ActivityLogState: "draft" | "submitted" | "returned" | "approved" | "discarded";
        /** @description Hand in · Ajukan. By: employee. */
        ActivityLogSubmit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "SUBMIT";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Take back · Tarik kembali. By: employee. */
        ActivityLogWithdraw: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "WITHDRAW";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description An objection (keberatan), the explanation of the appraiser, and the decision on it. */
        Appeal: {
            /** Format: date-time */
            filedAt: string;
            grounds: string;
            requested: {
                resultRating: components["schemas"]["Rating"];
                behaviourRating: components["schemas"]["Rating"];
            } | null;
            evidence: string | null;
            explanation: {
                /** Format: date-time */
                at: string;
                text: string | null;
                lapsed: boolean;
            } | null;
            decision: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                outcome: "upheld" | "changed" | "granted";
                text: string | null;
            } | null;
            /** @description The second instance (banding), where the policy knows one. */
            second?: {
                /** Format: date-time */
                filedAt: string;
                grounds: string;
                requested: {
                    resultRating: components["schemas"]["Rating"];
                    behaviourRating: components["schemas"]["Rating"];
                } | null;
                evidence: string | null;
                /** @description The result as the superior's decision had left it. */
                before: components["schemas"]["AppraisalResult"] | null;
                decision: {
                    /** Format: date-time */
                    at: string;
                    /** @enum {string} */
                    outcome: "upheld" | "changed" | "lapsed";
                    text: string | null;
                } | null;
            };
        };
        /** @description The appraisal of one employee in one period of a cycle; written by the workflow engine alone. */
        Appraisal: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            employee?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            appraiser?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            appraiserSuperior?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            cycle?: components["schemas"]["AppraisalCycleReference"] | null;
            /** @description When populated. */
            policy?: components["schemas"]["AppraisalPolicyReference"] | null;
            /** @description When populated. */
            orgUnit?: components["schemas"]["OrgUnitReference"] | null;
            /** @description When populated. */
            position?: components["schemas"]["PositionReference"] | null;
            /** @description A transfer in mid-cycle begins a new one. */
            period: number;
            /** Format: date */
            periodStart?: string | null;
            /** Format: date */
            periodEnd?: string | null;
            workResults: components["schemas"]["WorkResult"][];
            agreedWorkResults?: components["schemas"]["WorkResult"][] | null;
            agreedPlanDetails?: components["schemas"]["PlanDetails"] | null;
            planDetails?: components["schemas"]["PlanDetails"] | null;
            behaviours?: components["schemas"]["Behaviour"][] | null;
            selfAssessment?: components["schemas"]["SelfAssessment"] | null;
            review?: components["schemas"]["Review"] | null;
            initialResult?: components["schemas"]["AppraisalResult"] | null;
            /** @description Null for the employee until it is delivered. */
            result?: components["schemas"]["AppraisalResult"] | null;
            appeal?: components["schemas"]["Appeal"] | null;
            state: components["schemas"]["AppraisalState"];
            revision: number;
            /** Format: date-time */
            stateSince: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Acknowledge result · Terima hasil. By: employee. */
        AppraisalAcknowledge: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "ACKNOWLEDGE";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Adjust result · Sesuaikan hasil. By: performanceTeam. */
        AppraisalAdjustResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "ADJUST_RESULT";
            data: {
                ratings: {
                    indicator: string;
                    rating: components["schemas"]["Rating"];
                    realisation?: components["schemas"]["Figure"] | null;
                    note?: string | null;
                }[];
                behaviours: {
                    value: components["schemas"]["BehaviourValue"];
                    rating: components["schemas"]["Rating"];
                    note?: string | null;
                }[];
                resultRating: components["schemas"]["Rating"];
                behaviourRating: components["schemas"]["Rating"];
                reason: string;
                dialogueAt?: string | null;
            } | {
                ratings: {
                    indicator: string;
                    rating?: components["schemas"]["Rating"] | null;
                    realisation?: components["schemas"]["Figure"] | null;
                    note?: string | null;
                }[];
                behaviours: {
                    value: components["schemas"]["BehaviourValue"];
                    score: components["schemas"]["Figure"];
                    rating?: components["schemas"]["Rating"];
                    note?: string | null;
                }[];
                reason: string;
                dialogueAt?: string | null;
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Approve · Tetapkan. By: appraiserSuperior. */
        AppraisalApprove: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "APPROVE";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Approve targets · Setujui SKP. By: appraiser. */
        AppraisalApproveTargets: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "APPROVE_TARGETS";
            data?: {
                expectations?: {
                    [key: string]: string;
                };
            } | null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Cancel · Batalkan. By: performanceTeam, admin. */
        AppraisalCancel: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "CANCEL";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Change the result · Ubah hasil. By: appraiserSuperior, appointingAuthority. */
        AppraisalChangeResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "CHANGE_RESULT";
            data: {
                ratings: {
                    indicator: string;
                    rating: components["schemas"]["Rating"];
                    realisation?: components["schemas"]["Figure"] | null;
                    note?: string | null;
                }[];
                behaviours: {
                    value: components["schemas"]["BehaviourValue"];
                    rating: components["schemas"]["Rating"];
                    note?: string | null;
                }[];
                resultRating: components["schemas"]["Rating"];
                behaviourRating: components["schemas"]["Rating"];
                decision: string;
            } | {
                ratings: {
                    indicator: string;
                    rating?: components["schemas"]["Rating"] | null;
                    realisation?: components["schemas"]["Figure"] | null;
                    note?: string | null;
                }[];
                behaviours: {
                    value: components["schemas"]["BehaviourValue"];
                    score: components["schemas"]["Figure"];
                    rating?: components["schemas"]["Rating"];
                    note?: string | null;
                }[];
                decision: string;
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
            /** @description Ids of files that were added to the subject before. */
            attachments?: string[];
        };
        /** @description Confirm result · Sahkan hasil kalibrasi. By: performanceTeam. */
        AppraisalConfirmResult: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "CONFIRM_RESULT";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description One round of appraisals: its dates, its policy and its members. */
        AppraisalCycle: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            name: string;
            year: number | null;
            /** Format: date */
            startDate: string;
            /** Format: date */
            endDate: string;
            /** Format: date */
            assessmentDate: string;
            /** @description When populated. */
            policy?: components["schemas"]["AppraisalPolicyReference"] | null;
            state: components["schemas"]["AppraisalCycleState"];
            revision: number;
            /** Format: date-time */
            stateSince: string | null;
            /** Format: date-time */
            dueAt: string | null;
            progress?: unknown | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Add members · Tambahkan peserta. By: admin. */
        AppraisalCycleAddMembers: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "ADD_MEMBERS";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Cancel the draft · Batalkan rancangan. By: admin. */
        AppraisalCycleCancel: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "CANCEL";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Close · Tutup siklus. By: admin. */
        AppraisalCycleClose: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "CLOSE";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        AppraisalCycleEventOfAdmin: components["schemas"]["AppraisalCycleLaunch"] | components["schemas"]["AppraisalCycleAddMembers"] | components["schemas"]["AppraisalCycleClose"] | components["schemas"]["AppraisalCycleCancel"];
        /** @description AppraisalCycle as sent; relations by documentId. */
        AppraisalCycleInput: {
            name: string;
            year?: number | null;
            /** Format: date */
            startDate: string;
            /** Format: date */
            endDate: string;
            /** Format: date */
            assessmentDate: string;
            /** @description documentId */
            policy?: string | null;
            members?: {
                orgUnits?: string[];
                positions?: string[];
                employees?: string[];
            };
        };
        /** @description Launch · Buka siklus. By: admin. */
        AppraisalCycleLaunch: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "LAUNCH";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description What other entries show of it: One round of appraisals: its dates, its policy and its members. API tokens may see more. */
        AppraisalCycleReference: {
            documentId: string;
            name: string;
            year: number | null;
            /** Format: date */
            startDate?: string;
            /** Format: date */
            endDate?: string;
            /** Format: date */
            assessmentDate?: string;
            state: components["schemas"]["AppraisalCycleState"];
        };
        /**
         * @description `draft` Draft · Rancangan
         *
         *     `launching` Launching · Sedang dibuka
         *
         *     `open` Open · Berjalan
         *
         *     `closed` Closed · Ditutup
         *
         *     `cancelled` Cancelled · Dibatalkan
         * @enum {string}
         */
        AppraisalCycleState: "draft" | "launching" | "open" | "closed" | "cancelled";
        /** @description Draft and set targets for the employee · Susun dan tetapkan SKP untuk pegawai. By: performanceTeam. */
        AppraisalDraftForEmployee: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "DRAFT_FOR_EMPLOYEE";
            data: {
                workResults: components["schemas"]["WorkResultInput"][];
                details?: {
                    /** @enum {string|null} */
                    approach?: "quantitative" | "qualitative" | null;
                    resources?: string[] | null;
                    accountability?: string[] | null;
                    consequences?: string[] | null;
                    expectations?: {
                        [key: string]: string;
                    } | null;
                };
            };
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        AppraisalEvent: components["schemas"]["AppraisalSubmitTargets"] | components["schemas"]["AppraisalDraftForEmployee"] | components["schemas"]["AppraisalReturnTargets"] | components["schemas"]["AppraisalApproveTargets"] | components["schemas"]["AppraisalReviseTargets"] | components["schemas"]["AppraisalLinkResults"] | components["schemas"]["AppraisalOpenAssessment"] | components["schemas"]["AppraisalSubmitSelfAssessment"] | components["schemas"]["AppraisalReturnSelfAssessment"] | components["schemas"]["AppraisalSubmitReview"] | components["schemas"]["AppraisalAdjustResult"] | components["schemas"]["AppraisalConfirmResult"] | components["schemas"]["AppraisalReturnReview"] | components["schemas"]["AppraisalAcknowledge"] | components["schemas"]["AppraisalFileAppeal"] | components["schemas"]["AppraisalExplain"] | components["schemas"]["AppraisalUphold"] | components["schemas"]["AppraisalChangeResult"] | components["schemas"]["AppraisalApprove"] | components["schemas"]["AppraisalReject"] | components["schemas"]["AppraisalReassign"] | components["schemas"]["AppraisalExtendDeadline"] | components["schemas"]["AppraisalTransfer"] | components["schemas"]["AppraisalCancel"];
        AppraisalEventOfAdmin: components["schemas"]["AppraisalReassign"] | components["schemas"]["AppraisalExtendDeadline"] | components["schemas"]["AppraisalTransfer"] | components["schemas"]["AppraisalCancel"];
        /** @description Explain · Beri penjelasan. By: appraiser. */
        AppraisalExplain: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "EXPLAIN";
            data: {
                explanation: string;
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
            /** @description Ids of files that were added to the subject before. */
            attachments?: string[];
        };
        /** @description Extend the deadline · Perpanjang tenggat. By: performanceTeam, admin. */
        AppraisalExtendDeadline: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "EXTEND_DEADLINE";
            data: {
                /** Format: date-time */
                dueAt: string;
            };
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description File an appeal · Ajukan keberatan. By: employee. */
        AppraisalFileAppeal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "FILE_APPEAL";
            data: {
                grounds: string;
                requested?: {
                    resultRating: components["schemas"]["Rating"];
                    behaviourRating: components["schemas"]["Rating"];
                } | null;
                evidence?: string | null;
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
            /** @description Ids of files that were added to the subject before. */
            attachments?: string[];
        };
        /** @description The appraisal of one employee in one period of a cycle; written by the workflow engine alone. */
        AppraisalInList: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            employee?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            appraiser?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            appraiserSuperior?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            cycle?: components["schemas"]["AppraisalCycleReference"] | null;
            /** @description When populated. */
            policy?: components["schemas"]["AppraisalPolicyReference"] | null;
            /** @description When populated. */
            orgUnit?: components["schemas"]["OrgUnitReference"] | null;
            /** @description When populated. */
            position?: components["schemas"]["PositionReference"] | null;
            /** @description A transfer in mid-cycle begins a new one. */
            period: number;
            /** Format: date */
            periodStart?: string | null;
            /** Format: date */
            periodEnd?: string | null;
            workResults?: components["schemas"]["WorkResult"][];
            agreedWorkResults?: components["schemas"]["WorkResult"][] | null;
            agreedPlanDetails?: components["schemas"]["PlanDetails"] | null;
            planDetails?: components["schemas"]["PlanDetails"] | null;
            behaviours?: components["schemas"]["Behaviour"][] | null;
            selfAssessment?: components["schemas"]["SelfAssessment"] | null;
            review?: components["schemas"]["Review"] | null;
            initialResult?: components["schemas"]["AppraisalResult"] | null;
            /** @description Null for the employee until it is delivered. */
            result?: components["schemas"]["AppraisalResult"] | null;
            appeal?: components["schemas"]["Appeal"] | null;
            state: components["schemas"]["AppraisalState"];
            revision: number;
            /** Format: date-time */
            stateSince: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Link to the leader's results · Hubungkan dengan hasil kerja pimpinan. By: employee, appraiser. */
        AppraisalLinkResults: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "LINK_RESULTS";
            data: {
                links: {
                    workResult: string;
                    parent: string | null;
                }[];
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Open assessment · Buka penilaian. By: performanceTeam, system. */
        AppraisalOpenAssessment: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "OPEN_ASSESSMENT";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description The rules and deadlines in force from a day on; a finished appraisal keeps the policy it was judged under. */
        AppraisalPolicy: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            name: string;
            /** Format: date */
            validFrom: string;
            /** @enum {string} */
            ruleSet: "quadrant" | "numeric";
            weightsUsed: boolean | null;
            calibration: boolean | null;
            /** @enum {string} */
            periodicEvaluation?: "none" | "monthly" | "quarterly";
            appealDays: number;
            /** @enum {string} */
            appealDayType: "calendar" | "working";
            /** @enum {string} */
            onSilence: "escalate" | "granted";
            secondInstance: boolean;
            secondAppealDays: number;
            secondDecisionDays: number;
            /** @enum {string} */
            gapDialogue: "warns" | "required";
            gapSize: number;
            belowThreshold: number;
            aboveThreshold: number;
            draftUntil: string;
            draftDays: number;
            targetReviewUntil: string;
            targetReviewDays: number;
            selfAssessmentDays: number;
            reviewDays: number;
            calibrationDays: number;
            explanationDays: number;
            decisionDays: number;
            finalApprovalDays: number;
            minimumUnitSize: number;
            pointsPerAdditional: number;
            additionalCap: number;
            peerThreshold: number;
            peerCap: number;
            surveyThreshold: number;
            studyAssignmentExempt: boolean | null;
            reminderDays: unknown | null;
            attendanceRules: unknown | null;
            legalBasis?: {
                /** @enum {string} */
                rule: "stages" | "planning" | "planningDates" | "execution" | "evaluation" | "orgAchievement" | "appraisal" | "numericModel" | "appeal" | "secondInstance" | "followUp" | "creditPoints" | "survey" | "discipline" | "workingHours" | "policy";
                regulation: string;
                article?: string | null;
                text: {
                    id: string;
                    en: string;
                };
            }[] | null;
            figures?: {
                mostIsOver?: number | string;
                unitHeadRating?: {
                    /** @enum {string} */
                    outstanding: "below" | "meets" | "above";
                    /** @enum {string} */
                    good: "below" | "meets" | "above";
                    /** @enum {string} */
                    needs_improvement: "below" | "meets" | "above";
                    /** @enum {string} */
                    poor: "below" | "meets" | "above";
                    /** @enum {string} */
                    very_poor: "below" | "meets" | "above";
                };
                distribution?: {
                    outstanding: {
                        predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                        /** @enum {string} */
                        rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                        limit: number | string;
                    }[];
                    good: {
                        predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                        /** @enum {string} */
                        rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                        limit: number | string;
                    }[];
                    needs_improvement: {
                        predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                        /** @enum {string} */
                        rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                        limit: number | string;
                    }[];
                    poor: {
                        predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                        /** @enum {string} */
                        rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                        limit: number | string;
                    }[];
                    very_poor: {
                        predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                        /** @enum {string} */
                        rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                        limit: number | string;
                    }[];
                };
                valueBands?: {
                    from: number | string;
                    start: number | string;
                    startIfMaximal?: number | string;
                    step: number | string;
                }[];
                bands?: {
                    from: number | string;
                    /** @enum {string} */
                    predicate: "very_good" | "good" | "fair" | "poor" | "very_poor";
                    needsIdea?: boolean;
                }[];
                shares?: {
                    withoutPeerOpinions: {
                        skp: number | string;
                        behaviour: number | string;
                    };
                    withPeerOpinions: {
                        skp: number | string;
                        behaviour: number | string;
                    };
                };
                skpCap?: number | string;
                surveyGrades?: {
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D";
                    from: number | string;
                }[];
                creditPoints?: {
                    percent: {
                        very_good: number | string;
                        good: number | string;
                        needs_improvement: number | string;
                        poor: number | string;
                        very_poor: number | string;
                        fair: number | string;
                    };
                    coefficient: {
                        pertama: number | string;
                        muda: number | string;
                        madya: number | string;
                        utama: number | string;
                        penyelia: number | string;
                        mahir: number | string;
                        terampil: number | string;
                        pemula: number | string;
                    };
                };
            } | null;
            /** @description When populated. */
            supersedes?: components["schemas"]["AppraisalPolicyReference"] | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description The rules and deadlines in force from a day on; a finished appraisal keeps the policy it was judged under. */
        AppraisalPolicyInList: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            name: string;
            /** Format: date */
            validFrom: string;
            /** @enum {string} */
            ruleSet: "quadrant" | "numeric";
            weightsUsed: boolean | null;
            calibration: boolean | null;
            /** @enum {string} */
            periodicEvaluation?: "none" | "monthly" | "quarterly";
            appealDays: number;
            /** @enum {string} */
            appealDayType: "calendar" | "working";
            /** @enum {string} */
            onSilence: "escalate" | "granted";
            secondInstance: boolean;
            secondAppealDays: number;
            secondDecisionDays: number;
            /** @enum {string} */
            gapDialogue: "warns" | "required";
            gapSize: number;
            belowThreshold: number;
            aboveThreshold: number;
            draftUntil: string;
            draftDays: number;
            targetReviewUntil: string;
            targetReviewDays: number;
            selfAssessmentDays: number;
            reviewDays: number;
            calibrationDays: number;
            explanationDays: number;
            decisionDays: number;
            finalApprovalDays: number;
            minimumUnitSize: number;
            pointsPerAdditional: number;
            additionalCap: number;
            peerThreshold: number;
            peerCap: number;
            surveyThreshold: number;
            studyAssignmentExempt: boolean | null;
            reminderDays?: unknown | null;
            attendanceRules?: unknown | null;
            legalBasis?: {
                /** @enum {string} */
                rule: "stages" | "planning" | "planningDates" | "execution" | "evaluation" | "orgAchievement" | "appraisal" | "numericModel" | "appeal" | "secondInstance" | "followUp" | "creditPoints" | "survey" | "discipline" | "workingHours" | "policy";
                regulation: string;
                article?: string | null;
                text: {
                    id: string;
                    en: string;
                };
            }[] | null;
            figures?: {
                mostIsOver?: number | string;
                unitHeadRating?: {
                    /** @enum {string} */
                    outstanding: "below" | "meets" | "above";
                    /** @enum {string} */
                    good: "below" | "meets" | "above";
                    /** @enum {string} */
                    needs_improvement: "below" | "meets" | "above";
                    /** @enum {string} */
                    poor: "below" | "meets" | "above";
                    /** @enum {string} */
                    very_poor: "below" | "meets" | "above";
                };
                distribution?: {
                    outstanding: {
                        predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                        /** @enum {string} */
                        rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                        limit: number | string;
                    }[];
                    good: {
                        predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                        /** @enum {string} */
                        rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                        limit: number | string;
                    }[];
                    needs_improvement: {
                        predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                        /** @enum {string} */
                        rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                        limit: number | string;
                    }[];
                    poor: {
                        predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                        /** @enum {string} */
                        rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                        limit: number | string;
                    }[];
                    very_poor: {
                        predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                        /** @enum {string} */
                        rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                        limit: number | string;
                    }[];
                };
                valueBands?: {
                    from: number | string;
                    start: number | string;
                    startIfMaximal?: number | string;
                    step: number | string;
                }[];
                bands?: {
                    from: number | string;
                    /** @enum {string} */
                    predicate: "very_good" | "good" | "fair" | "poor" | "very_poor";
                    needsIdea?: boolean;
                }[];
                shares?: {
                    withoutPeerOpinions: {
                        skp: number | string;
                        behaviour: number | string;
                    };
                    withPeerOpinions: {
                        skp: number | string;
                        behaviour: number | string;
                    };
                };
                skpCap?: number | string;
                surveyGrades?: {
                    /** @enum {string} */
                    grade: "A" | "B" | "C" | "D";
                    from: number | string;
                }[];
                creditPoints?: {
                    percent: {
                        very_good: number | string;
                        good: number | string;
                        needs_improvement: number | string;
                        poor: number | string;
                        very_poor: number | string;
                        fair: number | string;
                    };
                    coefficient: {
                        pertama: number | string;
                        muda: number | string;
                        madya: number | string;
                        utama: number | string;
                        penyelia: number | string;
                        mahir: number | string;
                        terampil: number | string;
                        pemula: number | string;
                    };
                };
            } | null;
            /** @description When populated. */
            supersedes?: components["schemas"]["AppraisalPolicyReference"] | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description AppraisalPolicy as sent; relations by documentId. */
        AppraisalPolicyInput: {
            name: string;
            /** Format: date */
            validFrom: string;
            /** @enum {string} */
            ruleSet?: "quadrant" | "numeric";
            weightsUsed?: boolean | null;
            calibration?: boolean | null;
            /** @enum {string} */
            periodicEvaluation?: "none" | "monthly" | "quarterly";
            appealDays?: number;
            /** @enum {string} */
            appealDayType?: "calendar" | "working";
            /** @enum {string} */
            onSilence?: "escalate" | "granted";
            secondInstance?: boolean;
            secondAppealDays?: number;
            secondDecisionDays?: number;
            /** @enum {string} */
            gapDialogue?: "warns" | "required";
            gapSize?: number;
            belowThreshold?: number;
            aboveThreshold?: number;
            draftUntil?: string;
            draftDays?: number;
            targetReviewUntil?: string;
            targetReviewDays?: number;
            selfAssessmentDays?: number;
            reviewDays?: number;
            calibrationDays?: number;
            explanationDays?: number;
            decisionDays?: number;
            finalApprovalDays?: number;
            minimumUnitSize?: number;
            pointsPerAdditional?: number;
            additionalCap?: number;
            peerThreshold?: number;
            peerCap?: number;
            surveyThreshold?: number;
            studyAssignmentExempt?: boolean | null;
            reminderDays?: unknown | null;
            attendanceRules?: unknown | null;
            legalBasis?: unknown | null;
            figures?: unknown | null;
            /** @description documentId */
            supersedes?: string | null;
        };
        /** @description What other entries show of it: The rules and deadlines in force from a day on; a finished appraisal keeps the policy it was judged under. API tokens may see more. */
        AppraisalPolicyReference: {
            documentId: string;
            name: string;
            /** Format: date */
            validFrom: string;
            /** @enum {string} */
            ruleSet?: "quadrant" | "numeric";
        };
        /** @description Reassign a role · Ganti pejabat. By: performanceTeam, admin. */
        AppraisalReassign: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "REASSIGN";
            data: {
                /** @enum {string} */
                role: "appraiser" | "appraiserSuperior" | "appointingAuthority" | "performanceTeam";
                employee: string;
            };
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description What other entries show of it: The appraisal of one employee in one period of a cycle; written by the workflow engine alone. API tokens may see more. */
        AppraisalReference: {
            documentId: string;
            state: components["schemas"]["AppraisalState"];
            /** @description A transfer in mid-cycle begins a new one. */
            period: number;
        };
        /** @description Reject · Tolak. By: appraiserSuperior. */
        AppraisalReject: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "REJECT";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description What the appraisal came to. */
        AppraisalResult: {
            resultRating: components["schemas"]["Rating"] | null;
            behaviourRating: components["schemas"]["Rating"] | null;
            predicate: components["schemas"]["Predicate"];
            /** @description In the numeric rule set, 2 decimals. */
            score: string | null;
            explanation: components["schemas"]["Explanation"] | null;
            /** @enum {string} */
            accepted?: "inPerson" | "byLapse";
            /** Format: date-time */
            finalAt?: string;
        };
        /** @description Return review · Kembalikan penilaian. By: performanceTeam. */
        AppraisalReturnReview: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "RETURN_REVIEW";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Return self-assessment · Kembalikan penilaian diri. By: appraiser. */
        AppraisalReturnSelfAssessment: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "RETURN_SELF_ASSESSMENT";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Return targets · Kembalikan SKP. By: appraiser. */
        AppraisalReturnTargets: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "RETURN_TARGETS";
            data?: {
                /** @description `item`: the key of a work result or indicator. */
                remarks?: {
                    item: string;
                    text: string;
                }[];
            } | null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Revise targets · Ubah SKP. By: employee, appraiser. */
        AppraisalReviseTargets: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "REVISE_TARGETS";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /**
         * @description `targetSetting.draft` Drafting targets · Penyusunan SKP
         *
         *     `targetSetting.review` Target approval · Persetujuan SKP
         *
         *     `monitoring` Execution and monitoring · Pelaksanaan dan pemantauan
         *
         *     `selfAssessment` Self-assessment · Penilaian diri
         *
         *     `review` Appraiser's review · Penilaian pejabat penilai
         *
         *     `calibration` Calibration · Kalibrasi
         *
         *     `delivered` Result delivered · Hasil disampaikan
         *
         *     `appeal.explanation` Appeal: explanation by the appraiser · Keberatan: penjelasan pejabat penilai
         *
         *     `appeal.decision` Appeal: decision by the superior · Keberatan: keputusan atasan
         *
         *     `appeal.decided` Appeal decided: accept or appeal again · Keberatan diputus: terima atau banding
         *
         *     `appeal.secondInstance` Second instance: decision by the appointing authority · Banding: keputusan pejabat pembina kepegawaian
         *
         *     `finalApproval` Final approval · Penetapan
         *
         *     `final` Final · Ditetapkan
         *
         *     `cancelled` Cancelled · Dibatalkan
         * @enum {string}
         */
        AppraisalState: "targetSetting.draft" | "targetSetting.review" | "monitoring" | "selfAssessment" | "review" | "calibration" | "delivered" | "appeal.explanation" | "appeal.decision" | "appeal.decided" | "appeal.secondInstance" | "finalApproval" | "final" | "cancelled";
        /** @description Submit review · Kirim penilaian. By: appraiser. */
        AppraisalSubmitReview: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "SUBMIT_REVIEW";
            data: {
                ratings: {
                    indicator: string;
                    rating: components["schemas"]["Rating"];
                    realisation?: components["schemas"]["Figure"] | null;
                    note?: string | null;
                }[];
                behaviours: {
                    value: components["schemas"]["BehaviourValue"];
                    rating: components["schemas"]["Rating"];
                    note?: string | null;
                }[];
                resultRating: components["schemas"]["Rating"];
                behaviourRating: components["schemas"]["Rating"];
                reason?: string | null;
                dialogueAt?: string | null;
            } | {
                ratings: {
                    indicator: string;
                    rating?: components["schemas"]["Rating"] | null;
                    realisation?: components["schemas"]["Figure"] | null;
                    note?: string | null;
                }[];
                behaviours: {
                    value: components["schemas"]["BehaviourValue"];
                    score: components["schemas"]["Figure"];
                    rating?: components["schemas"]["Rating"];
                    note?: string | null;
                }[];
                reason?: string | null;
                dialogueAt?: string | null;
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
            /** @description Ids of files that were added to the subject before. */
            attachments?: string[];
        };
        /** @description Submit self-assessment · Kirim penilaian diri. By: employee. */
        AppraisalSubmitSelfAssessment: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "SUBMIT_SELF_ASSESSMENT";
            data: {
                ratings: {
                    indicator: string;
                    realisation?: components["schemas"]["Figure"] | null;
                    note?: string | null;
                    evidence?: string | null;
                }[];
                behaviours: {
                    value: components["schemas"]["BehaviourValue"];
                    rating?: components["schemas"]["Rating"];
                    score?: components["schemas"]["Figure"];
                    note?: string | null;
                }[];
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
            /** @description Ids of files that were added to the subject before. */
            attachments?: string[];
        };
        /** @description Submit targets · Ajukan SKP. By: employee. */
        AppraisalSubmitTargets: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "SUBMIT_TARGETS";
            data?: {
                workResults?: components["schemas"]["WorkResultInput"][];
                details?: {
                    /** @enum {string|null} */
                    approach?: "quantitative" | "qualitative" | null;
                    resources?: string[] | null;
                    accountability?: string[] | null;
                    consequences?: string[] | null;
                    expectations?: {
                        [key: string]: string;
                    } | null;
                };
            } | null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Transfer: close the period · Mutasi: tutup periode. By: performanceTeam, admin. */
        AppraisalTransfer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "TRANSFER";
            data: {
                /** Format: date */
                date: string;
                position: string;
                orgUnit: string;
            };
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Uphold the result · Kuatkan hasil. By: appraiserSuperior, appointingAuthority. */
        AppraisalUphold: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "UPHOLD";
            data: {
                decision: string;
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
            /** @description Ids of files that were added to the subject before. */
            attachments?: string[];
        };
        /** @description A file that goes with an event; in the history it stands in `data.attachments`. */
        Attachment: {
            id: string;
            name: string;
            type: string;
            /** @description Bytes. */
            size: number;
            sha256: string;
        };
        /** @description The attendance of an appraisal’s period. */
        Attendance: {
            period: {
                /** Format: date */
                start: string;
                /** Format: date */
                end: string;
                /** Format: date */
                today: string;
            };
            /** @description 2250: 37 h 30 a week, breaks left out (Perpres 21/2023). */
            weeklyMinutes: number;
            /** @description Of the period up to today, without weekends and holidays. */
            workingDays: number;
            present: number;
            late: number;
            officialDuty: number;
            /** @description Leave, sickness and other valid reasons. */
            excused: number;
            unexcused: number;
            /** @description Working days of which nothing is known; held against nobody. */
            unrecorded: number;
            hours: {
                /** @description Of the days at work whose times are known. */
                requiredMinutes: number;
                workedMinutes: number;
                daysWithoutTimes: number;
            };
            discipline: {
                year: number;
                /** @description Of the whole calendar year, up to today. */
                unexcused: number;
                /** @description Working days on end, over the turn of the year too. */
                inARow: number;
                reached: {
                    /** @description Days from which on it holds. */
                    from: number;
                    /** @enum {string} */
                    penalty: "oralReprimand" | "writtenReprimand" | "statementOfDissatisfaction" | "allowanceCut6Months" | "allowanceCut9Months" | "allowanceCut12Months" | "demotion12Months" | "releaseToImplementingPost12Months" | "discharge";
                    article: string;
                    /** @enum {string} */
                    by: "total" | "inARow";
                } | null;
                next: {
                    /** @description Days from which on it holds. */
                    from: number;
                    /** @enum {string} */
                    penalty: "oralReprimand" | "writtenReprimand" | "statementOfDissatisfaction" | "allowanceCut6Months" | "allowanceCut9Months" | "allowanceCut12Months" | "demotion12Months" | "releaseToImplementingPost12Months" | "discharge";
                    article: string;
                    daysLeft: number;
                } | null;
            }[];
            /** @description The gravest threshold that was reached, for the appraiser to look into. It sets no rating. */
            flag: {
                year: number;
                /** @enum {string} */
                by: "total" | "inARow";
                days: number;
                /** @enum {string} */
                penalty: "oralReprimand" | "writtenReprimand" | "statementOfDissatisfaction" | "allowanceCut6Months" | "allowanceCut9Months" | "allowanceCut12Months" | "demotion12Months" | "releaseToImplementingPost12Months" | "discharge";
                label: {
                    id: string;
                    en: string;
                };
                basis: {
                    regulation: string;
                    article: string;
                };
            } | null;
        };
        /** @description Whether an employee was at work on a day, and when; imported, one record a day. */
        AttendanceRecord: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            employee?: components["schemas"]["EmployeeReference"] | null;
            /** Format: date */
            date: string;
            /** @enum {string} */
            status: "present" | "late" | "officialDuty" | "leave" | "sick" | "excused" | "unexcused";
            timeIn: string | null;
            timeOut: string | null;
            minutes: number | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description What subjects were opened with: a cycle, a campaign. */
        Batch: {
            id: string;
            title: string | null;
            /** @description Its plural name, where the engine drives it too. */
            subject: string | null;
            state: string | null;
            stateLabel: string | null;
            done: boolean;
            instances: number;
            overdue: number;
        };
        /** @description One behaviour value, rated by appraiser and employee. */
        Behaviour: {
            value: components["schemas"]["BehaviourValue"];
            rating?: components["schemas"]["Rating"] | null;
            /** @description 0–120, in the numeric rule set. */
            score?: components["schemas"]["Figure"] | null;
            note?: string | null;
            selfRating?: components["schemas"]["Rating"] | null;
            /** @description 0–120, in the numeric rule set. */
            selfScore?: components["schemas"]["Figure"] | null;
            selfNote?: string | null;
        };
        /** @enum {string} */
        BehaviourValue: "service_oriented" | "accountable" | "competent" | "harmonious" | "loyal" | "adaptive" | "collaborative";
        /** @description A panel looks at the results of one unit together before they are delivered; written by the workflow engine alone. */
        CalibrationSession: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            orgUnit?: components["schemas"]["OrgUnitReference"] | null;
            /** @description When populated. */
            cycle?: components["schemas"]["AppraisalCycleReference"] | null;
            /** Format: date */
            meetsOn: string | null;
            before?: components["schemas"]["CalibrationStanding"] | null;
            after?: components["schemas"]["CalibrationStanding"] | null;
            closing?: {
                /** Format: date-time */
                at: string;
                by: {
                    id: string | null;
                    name: string;
                    onBehalfOf?: {
                        id: string;
                        name: string;
                    };
                };
                reason: string | null;
            } | null;
            state: components["schemas"]["CalibrationSessionState"];
            revision: number;
            /** Format: date-time */
            stateSince: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description End without confirming · Hentikan sidang tanpa mengesahkan. By: performanceTeam. */
        CalibrationSessionAbandon: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "ABANDON";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Close and confirm all results · Tutup sidang dan sahkan semua hasil. By: performanceTeam. */
        CalibrationSessionClose: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "CLOSE";
            data?: {
                reason?: string | null;
            } | null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        CalibrationSessionEvent: components["schemas"]["CalibrationSessionClose"] | components["schemas"]["CalibrationSessionAbandon"];
        /** @description A panel looks at the results of one unit together before they are delivered; written by the workflow engine alone. */
        CalibrationSessionInList: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            orgUnit?: components["schemas"]["OrgUnitReference"] | null;
            /** @description When populated. */
            cycle?: components["schemas"]["AppraisalCycleReference"] | null;
            /** Format: date */
            meetsOn: string | null;
            before?: components["schemas"]["CalibrationStanding"] | null;
            after?: components["schemas"]["CalibrationStanding"] | null;
            closing?: {
                /** Format: date-time */
                at: string;
                by: {
                    id: string | null;
                    name: string;
                    onBehalfOf?: {
                        id: string;
                        name: string;
                    };
                };
                reason: string | null;
            } | null;
            state: components["schemas"]["CalibrationSessionState"];
            revision: number;
            /** Format: date-time */
            stateSince: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /**
         * @description `open` Calibration under way · Sidang kalibrasi berjalan
         *
         *     `closed` Closed, results confirmed · Sidang ditutup, hasil disahkan
         *
         *     `abandoned` Abandoned · Sidang dihentikan
         * @enum {string}
         */
        CalibrationSessionState: "open" | "closed" | "abandoned";
        /** @description How the unit stood at one moment. */
        CalibrationStanding: {
            people: number;
            counts: {
                very_good: number;
                good: number;
                needs_improvement: number;
                poor: number;
                very_poor: number;
            };
            percent: {
                very_good: string;
                good: string;
                needs_improvement: string;
                poor: string;
                very_poor: string;
            } | null;
            /** @description Too small a unit, no achievement set, or the numeric rule set. */
            skipped: boolean;
            breaches: {
                predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                /** @enum {string} */
                rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                limit: string;
                actual: string;
                /** @enum {string} */
                unit: "percent" | "people";
            }[];
            /** Format: date-time */
            at: string;
            /** @enum {string|null} */
            orgAchievement: "outstanding" | "good" | "needs_improvement" | "poor" | "very_poor" | null;
            ratings: {
                appraisal: string;
                resultRating: components["schemas"]["Rating"] | null;
                behaviourRating: components["schemas"]["Rating"] | null;
                predicate: components["schemas"]["Predicate"];
            }[];
        };
        /** @description Coaching, feedback or performance dialogue: what was said and agreed, and the employee's reply. */
        CoachingSession: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            appraisal?: components["schemas"]["AppraisalReference"] | null;
            /** @enum {string} */
            kind: "coaching" | "feedback" | "dialogue";
            /** Format: date */
            date: string;
            note: string;
            followUps: components["schemas"]["FollowUp"][] | null;
            heldBy: {
                id: string;
                name: string;
                onBehalfOf: {
                    id: string;
                    name: string;
                } | null;
            } | null;
            reply: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            state: components["schemas"]["CoachingSessionState"];
            revision: number;
            /** Format: date-time */
            stateSince: string | null;
            /** Format: date-time */
            dueAt?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Take note · Tanggapi. By: employee. */
        CoachingSessionAcknowledge: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "ACKNOWLEDGE";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Close · Tutup. By: appraiser. */
        CoachingSessionClose: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "CLOSE";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Discard · Hapus. By: appraiser. */
        CoachingSessionDiscard: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "DISCARD";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        CoachingSessionEvent: components["schemas"]["CoachingSessionAcknowledge"] | components["schemas"]["CoachingSessionTickFollowUp"] | components["schemas"]["CoachingSessionClose"] | components["schemas"]["CoachingSessionDiscard"];
        /** @description Coaching, feedback or performance dialogue: what was said and agreed, and the employee's reply. */
        CoachingSessionInList: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            appraisal?: components["schemas"]["AppraisalReference"] | null;
            /** @enum {string} */
            kind: "coaching" | "feedback" | "dialogue";
            /** Format: date */
            date: string;
            note: string;
            followUps?: components["schemas"]["FollowUp"][] | null;
            heldBy?: {
                id: string;
                name: string;
                onBehalfOf: {
                    id: string;
                    name: string;
                } | null;
            } | null;
            reply: string | null;
            /** Format: date-time */
            acknowledgedAt: string | null;
            state: components["schemas"]["CoachingSessionState"];
            revision: number;
            /** Format: date-time */
            stateSince: string | null;
            /** Format: date-time */
            dueAt?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description CoachingSession as sent; relations by documentId. */
        CoachingSessionInput: {
            /** @description documentId */
            appraisal: string | null;
            heldBy?: unknown | null;
        };
        /**
         * @description `noted` Waiting for the employee · Menunggu tanggapan pegawai
         *
         *     `agreed` Follow-ups under way · Tindak lanjut berjalan
         *
         *     `done` Follow-ups done · Tindak lanjut selesai
         *
         *     `closed` Closed · Ditutup
         *
         *     `discarded` Discarded · Dihapus
         * @enum {string}
         */
        CoachingSessionState: "noted" | "agreed" | "done" | "closed" | "discarded";
        /** @description Tick off a follow-up · Tandai tindak lanjut. By: employee, appraiser. */
        CoachingSessionTickFollowUp: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "TICK_FOLLOW_UP";
            data: {
                key: string;
                /** @description False opens it again. */
                done: boolean;
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description What people must be able to do: technical, managerial, sociocultural. */
        Competency: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            name: string;
            nameEn: string | null;
            /** @enum {string} */
            kind: "technical" | "managerial" | "sociocultural";
            description: string | null;
            active: boolean;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description The appraiser’s assessment of competence by the standards of the position, beside the result. */
        CompetencyAssessment: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            appraisal?: components["schemas"]["AppraisalReference"] | null;
            ratings: {
                /** @description documentId of the competency. */
                competency: string;
                name: string;
                nameEn: string | null;
                kind: string;
                /** @description What the position asks for, 1–5. */
                required: number;
                level: number;
                reason: string;
            }[] | null;
            assessedBy: {
                id: string;
                name: string;
                onBehalfOf: {
                    id: string;
                    name: string;
                } | null;
            } | null;
            state: components["schemas"]["CompetencyAssessmentState"];
            revision: number;
            /** Format: date-time */
            stateSince: string | null;
            /** Format: date-time */
            dueAt?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Assess anew · Nilai ulang kompetensi. By: appraiser. */
        CompetencyAssessmentAssessAnew: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "ASSESS_ANEW";
            data: {
                ratings: {
                    competency: string;
                    level: number;
                    /** @description What the level rests on. */
                    reason: string;
                }[];
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Discard · Hapus. By: appraiser. */
        CompetencyAssessmentDiscard: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "DISCARD";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        CompetencyAssessmentEvent: components["schemas"]["CompetencyAssessmentAssessAnew"] | components["schemas"]["CompetencyAssessmentDiscard"];
        /** @description The appraiser’s assessment of competence by the standards of the position, beside the result. */
        CompetencyAssessmentInList: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            appraisal?: components["schemas"]["AppraisalReference"] | null;
            ratings?: {
                /** @description documentId of the competency. */
                competency: string;
                name: string;
                nameEn: string | null;
                kind: string;
                /** @description What the position asks for, 1–5. */
                required: number;
                level: number;
                reason: string;
            }[] | null;
            assessedBy?: {
                id: string;
                name: string;
                onBehalfOf: {
                    id: string;
                    name: string;
                } | null;
            } | null;
            state: components["schemas"]["CompetencyAssessmentState"];
            revision: number;
            /** Format: date-time */
            stateSince: string | null;
            /** Format: date-time */
            dueAt?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description CompetencyAssessment as sent; relations by documentId. */
        CompetencyAssessmentInput: {
            /** @description documentId */
            appraisal: string | null;
        };
        /**
         * @description `assessed` Assessed · Dinilai
         *
         *     `discarded` Discarded · Dihapus
         * @enum {string}
         */
        CompetencyAssessmentState: "assessed" | "discarded";
        /** @description Competency as sent; relations by documentId. */
        CompetencyInput: {
            name: string;
            nameEn?: string | null;
            /** @enum {string} */
            kind?: "technical" | "managerial" | "sociocultural";
            description?: string | null;
            active?: boolean;
        };
        /** @description What other entries show of it: What people must be able to do: technical, managerial, sociocultural. API tokens may see more. */
        CompetencyReference: {
            documentId: string;
            name: string;
            nameEn: string | null;
            /** @enum {string} */
            kind: "technical" | "managerial" | "sociocultural";
        };
        /** @description The level of a competency that a position asks for, 1 to 5. */
        CompetencyStandard: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            position?: components["schemas"]["PositionReference"] | null;
            /** @description When populated. */
            competency?: components["schemas"]["CompetencyReference"] | null;
            level: number;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description CompetencyStandard as sent; relations by documentId. */
        CompetencyStandardInput: {
            /** @description documentId */
            position: string | null;
            /** @description documentId */
            competency: string | null;
            level?: number;
        };
        /** @description One thing in which two versions differ, in a sentence. */
        DefinitionDifference: {
            /** @enum {string} */
            kind: "added" | "removed" | "changed";
            where: string;
            before: string | null;
            after: string | null;
            message: string;
        };
        /** @description Somebody acts for somebody else within dates. */
        Delegation: {
            id: string;
            from: {
                id: string;
                name: string | null;
            };
            to: {
                id: string;
                name: string | null;
            };
            /** @description Null: all roles. */
            role: string | null;
            /** @description Null: all workflows. */
            definition: string | null;
            /** @description With all below them; null: everywhere. */
            units: string[] | null;
            /** Format: date-time */
            validFrom: string;
            /** Format: date-time */
            validTo: string;
            reason: string;
            /** Format: date-time */
            endedAt: string | null;
        };
        /** @description One event on its way to one webhook. */
        Delivery: {
            id: string;
            webhook: string;
            /**
             * @description `failed`: no try is left, a dead letter.
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed";
            attempts: number;
            /** Format: date-time */
            lastAttemptAt: string | null;
            lastStatus: number | null;
            lastError: string | null;
            /** Format: date-time */
            deliveredAt: string | null;
            /** Format: date-time */
            nextAttemptAt: string | null;
            /** Format: date-time */
            createdAt: string;
            subject: string;
            documentId: string;
            event: string;
            historyId: string;
        };
        /** @description The predicates of some people against the guide of SE MenPANRB 3/2023. */
        Distribution: {
            people: number;
            counts: {
                very_good: number;
                good: number;
                needs_improvement: number;
                poor: number;
                very_poor: number;
            };
            percent: {
                very_good: string;
                good: string;
                needs_improvement: string;
                poor: string;
                very_poor: string;
            } | null;
            /** @description Too small a unit, no achievement set, or the numeric rule set. */
            skipped: boolean;
            breaches: {
                predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                /** @enum {string} */
                rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                limit: string;
                actual: string;
                /** @enum {string} */
                unit: "percent" | "people";
            }[];
        };
        /** @description A civil servant or an official: who they are, where they work and who appraises them. */
        Employee: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            employeeNumber?: string | null;
            name: string;
            rank?: string | null;
            civilServant?: boolean | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** @description When populated. */
            position?: components["schemas"]["PositionReference"] | null;
            /** @description When populated. */
            orgUnit?: components["schemas"]["OrgUnitReference"] | null;
            /** @description When populated. */
            appraiser?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            namedOfficial?: components["schemas"]["EmployeeReference"] | null;
            /** @enum {string} */
            employmentStatus?: "active" | "suspended" | "unpaidLeave" | "preRetirement" | "studyAssignment" | "stateOfficial";
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Employee as sent; relations by documentId. */
        EmployeeInput: {
            employeeNumber?: string | null;
            name: string;
            rank?: string | null;
            civilServant?: boolean | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** @description documentId */
            position?: string | null;
            /** @description documentId */
            orgUnit?: string | null;
            /** @description documentId */
            appraiser?: string | null;
            /** @description documentId */
            namedOfficial?: string | null;
            /** @enum {string} */
            employmentStatus?: "active" | "suspended" | "unpaidLeave" | "preRetirement" | "studyAssignment" | "stateOfficial";
            /** @description id */
            user?: number | null;
        };
        /** @description What other entries show of it: A civil servant or an official: who they are, where they work and who appraises them. API tokens may see more. */
        EmployeeReference: {
            documentId: string;
            name: string;
        };
        /** @description A training of one person: asked for, decided, done, confirmed; written by the workflow engine alone. */
        Enrolment: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            employee?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            appraiser?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            orgUnit?: components["schemas"]["OrgUnitReference"] | null;
            /** @description When populated. */
            training?: components["schemas"]["TrainingReference"] | null;
            /** @description When populated. */
            appraisal?: components["schemas"]["AppraisalReference"] | null;
            title: string | null;
            item: {
                /** @enum {string} */
                kind: "indicator" | "behaviour" | "competency";
                key: string;
                title?: string;
            } | null;
            /** @enum {string|null} */
            proposedBy: "employee" | "appraiser" | null;
            reason: string | null;
            feedback: string | null;
            /** Format: date */
            completedOn: string | null;
            hours: number | null;
            score: number | null;
            certificateLink: string | null;
            completionNote: string | null;
            state: components["schemas"]["EnrolmentState"];
            revision: number;
            /** Format: date-time */
            stateSince: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Approve · Setujui. By: appraiser, performanceTeam, admin. */
        EnrolmentApprove: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "APPROVE";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Cancel · Batalkan. By: employee, performanceTeam, admin. */
        EnrolmentCancel: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "CANCEL";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Report completion · Laporkan selesai. By: employee, performanceTeam, admin. */
        EnrolmentComplete: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "COMPLETE";
            data: {
                /** Format: date */
                completedOn: string;
                hours?: number | null;
                score?: number | null;
                /** Format: uri */
                certificateLink?: string | null;
                note?: string | null;
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
            /** @description Ids of files that were added to the subject before. */
            attachments?: string[];
        };
        /** @description Confirm completion · Konfirmasi selesai. By: performanceTeam, admin. */
        EnrolmentConfirm: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "CONFIRM";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Decline · Tolak. By: appraiser, performanceTeam, admin. */
        EnrolmentDecline: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "DECLINE";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        EnrolmentEvent: components["schemas"]["EnrolmentRequest"] | components["schemas"]["EnrolmentApprove"] | components["schemas"]["EnrolmentDecline"] | components["schemas"]["EnrolmentComplete"] | components["schemas"]["EnrolmentConfirm"] | components["schemas"]["EnrolmentReturnCompletion"] | components["schemas"]["EnrolmentCancel"] | components["schemas"]["EnrolmentReassign"];
        EnrolmentEventOfAdmin: components["schemas"]["EnrolmentApprove"] | components["schemas"]["EnrolmentDecline"] | components["schemas"]["EnrolmentComplete"] | components["schemas"]["EnrolmentConfirm"] | components["schemas"]["EnrolmentReturnCompletion"] | components["schemas"]["EnrolmentCancel"] | components["schemas"]["EnrolmentReassign"];
        /** @description A training of one person: asked for, decided, done, confirmed; written by the workflow engine alone. */
        EnrolmentInList: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            employee?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            appraiser?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            orgUnit?: components["schemas"]["OrgUnitReference"] | null;
            /** @description When populated. */
            training?: components["schemas"]["TrainingReference"] | null;
            /** @description When populated. */
            appraisal?: components["schemas"]["AppraisalReference"] | null;
            title: string | null;
            item?: {
                /** @enum {string} */
                kind: "indicator" | "behaviour" | "competency";
                key: string;
                title?: string;
            } | null;
            /** @enum {string|null} */
            proposedBy: "employee" | "appraiser" | null;
            reason: string | null;
            feedback: string | null;
            /** Format: date */
            completedOn: string | null;
            hours: number | null;
            score: number | null;
            certificateLink: string | null;
            completionNote: string | null;
            state: components["schemas"]["EnrolmentState"];
            revision: number;
            /** Format: date-time */
            stateSince: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Enrolment as sent; relations by documentId. */
        EnrolmentInput: Record<string, never>;
        /** @description Reassign a role · Ganti pejabat. By: performanceTeam, admin, system. */
        EnrolmentReassign: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "REASSIGN";
            data: {
                /** @enum {string} */
                role: "appraiser" | "performanceTeam";
                employee: string;
            };
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Request the training · Ajukan pelatihan. By: employee. */
        EnrolmentRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "REQUEST";
            data?: {
                reason?: string | null;
            } | null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Return the report · Kembalikan laporan. By: performanceTeam, admin. */
        EnrolmentReturnCompletion: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "RETURN_COMPLETION";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /**
         * @description `proposed` Proposed · Usulan
         *
         *     `requested` Waiting for approval · Menunggu persetujuan
         *
         *     `approved` Approved · Disetujui
         *
         *     `confirmation` Completion to be confirmed · Menunggu konfirmasi selesai
         *
         *     `completed` Completed · Selesai
         *
         *     `declined` Declined · Ditolak
         *
         *     `cancelled` Cancelled · Dibatalkan
         * @enum {string}
         */
        EnrolmentState: "proposed" | "requested" | "approved" | "confirmation" | "completed" | "declined" | "cancelled";
        /** @description How every refusal is told. */
        Error: {
            data: null;
            error: {
                status: number;
                name: string;
                message: string;
                details: {
                    /** @description For programs; absent where Strapi itself refused. */
                    code?: string;
                    /** @description All at once, so that a person mends them in one go. */
                    reasons?: components["schemas"]["Reason"][];
                    /** @description The fields that are malformed. */
                    errors?: ({
                        /** @description `data.ratings.0.rating`; a list of keys where Strapi itself checked. */
                        path: string | (string | number)[];
                        message: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    /** @description Where the subject stands. */
                    state?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        /** @description A figure or rating with all that is needed to recompute it. */
        Explanation: {
            label: components["schemas"]["Text"];
            /** @description A code (`good`) or a figure with 2 decimals. */
            value: string | null;
            /** @description The unrounded figure, where `value` doesn’t say it all. */
            exact?: string;
            rule: components["schemas"]["Text"];
            inputs?: {
                [key: string]: string | number | null;
            };
            /** @description The source that says so. */
            basis: {
                /** @description The rule of the policy that it stands for. */
                key?: string;
                regulation: string;
                article?: string;
                text: components["schemas"]["Text"];
            };
            /** @enum {string} */
            rounding?: "half-up-0" | "half-up-2";
            children?: components["schemas"]["Explanation"][];
        };
        /** @description A job of the engine that went wrong. */
        FailedJob: {
            id: string;
            job: string;
            effect: string | null;
            label: {
                id: string;
                en: string;
            } | null;
            subject: string | null;
            documentId: string | null;
            /** @constant */
            status: "failed";
            error: string | null;
            attempts: number;
            maxAttempts: number;
            /** @description No try is left. */
            exhausted: boolean;
            /** Format: date-time */
            nextAttemptAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        Figure: number | string;
        FollowUp: {
            key: string;
            text: string;
            /** Format: date */
            dueOn: string | null;
            /** Format: date-time */
            doneAt: string | null;
        };
        /** @description A reward or sanction that was proposed after an appraisal; written by the workflow engine alone. */
        FollowUpProposal: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            appraisal?: components["schemas"]["AppraisalReference"] | null;
            /** @description When populated. */
            employee?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            orgUnit?: components["schemas"]["OrgUnitReference"] | null;
            /** @enum {string|null} */
            kind: "reward" | "sanction" | null;
            title: string | null;
            reason: string | null;
            legalBasis: string | null;
            proposedBy: {
                id: string;
                name: string;
                role: string;
            } | null;
            decision: string | null;
            decree: string | null;
            /** Format: date */
            effectiveOn: string | null;
            state: components["schemas"]["FollowUpProposalState"];
            revision: number;
            /** Format: date-time */
            stateSince: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Approve the proposal · Setujui usulan. By: appointingAuthority. */
        FollowUpProposalApprove: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "APPROVE";
            data: {
                decision: string;
                /** @description Number of the decree (surat keputusan). */
                decree?: string | null;
                /** Format: date */
                effectiveOn?: string | null;
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
            /** @description Ids of files that were added to the subject before. */
            attachments?: string[];
        };
        FollowUpProposalEvent: components["schemas"]["FollowUpProposalApprove"] | components["schemas"]["FollowUpProposalReject"] | components["schemas"]["FollowUpProposalWithdraw"] | components["schemas"]["FollowUpProposalReassign"];
        FollowUpProposalEventOfAdmin: components["schemas"]["FollowUpProposalWithdraw"] | components["schemas"]["FollowUpProposalReassign"];
        /** @description A reward or sanction that was proposed after an appraisal; written by the workflow engine alone. */
        FollowUpProposalInList: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            appraisal?: components["schemas"]["AppraisalReference"] | null;
            /** @description When populated. */
            employee?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            orgUnit?: components["schemas"]["OrgUnitReference"] | null;
            /** @enum {string|null} */
            kind: "reward" | "sanction" | null;
            title: string | null;
            reason: string | null;
            legalBasis: string | null;
            proposedBy?: {
                id: string;
                name: string;
                role: string;
            } | null;
            decision: string | null;
            decree: string | null;
            /** Format: date */
            effectiveOn: string | null;
            state: components["schemas"]["FollowUpProposalState"];
            revision: number;
            /** Format: date-time */
            stateSince: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description FollowUpProposal as sent; relations by documentId. */
        FollowUpProposalInput: Record<string, never>;
        /** @description Reassign a role · Ganti pejabat. By: performanceTeam, admin, system. */
        FollowUpProposalReassign: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "REASSIGN";
            data: {
                /** @enum {string} */
                role: "appointingAuthority" | "appraiser" | "performanceTeam";
                employee: string;
            };
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Reject the proposal · Tolak usulan. By: appointingAuthority. */
        FollowUpProposalReject: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "REJECT";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /**
         * @description `proposed` Proposed · Diusulkan
         *
         *     `approved` Approved · Disetujui
         *
         *     `rejected` Rejected · Ditolak
         *
         *     `withdrawn` Withdrawn · Ditarik kembali
         * @enum {string}
         */
        FollowUpProposalState: "proposed" | "approved" | "rejected" | "withdrawn";
        /** @description Withdraw · Tarik kembali. By: appraiser, performanceTeam, admin. */
        FollowUpProposalWithdraw: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "WITHDRAW";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Guidance after a low result, with monthly notes; written by the workflow engine alone. */
        GuidancePlan: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            appraisal?: components["schemas"]["AppraisalReference"] | null;
            /** @description When populated. */
            employee?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            appraiser?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            orgUnit?: components["schemas"]["OrgUnitReference"] | null;
            goals: string | null;
            measures: {
                key: string;
                text: string;
                /** Format: date */
                dueOn: string | null;
                /** Format: date */
                doneOn: string | null;
            }[] | null;
            /** Format: date */
            until: string | null;
            /** Format: date */
            startedOn: string | null;
            notes: {
                /** Format: date */
                date: string;
                text: string;
                by: {
                    id: string;
                    name: string;
                };
            }[] | null;
            /**
             * @description Of the employee, 1 (not at all) to 5 (fully):
             *
             *     `expectations` I understand what is expected of me · Saya memahami apa yang diharapkan dari saya
             *
             *     `reasons` I know why my performance was rated as it was · Saya mengetahui mengapa kinerja saya dinilai demikian
             *
             *     `heard` My view and my difficulties were heard · Pendapat dan kesulitan saya didengarkan
             *
             *     `regular` Guidance was given regularly, at least once a month · Bimbingan diberikan secara teratur, paling sedikit sebulan sekali
             *
             *     `specific` The feedback was clear and came with examples · Umpan balik jelas dan disertai contoh
             *
             *     `respectful` The feedback was given with respect · Umpan balik disampaikan dengan hormat
             *
             *     `support` I got the support and means that I need · Saya mendapat dukungan dan sumber daya yang saya perlukan
             *
             *     `development` I had the chance to develop my competence · Saya mendapat kesempatan mengembangkan kompetensi
             *
             *     `improvement` This guidance helps me to do better · Bimbingan ini membantu saya memperbaiki kinerja
             */
            feedback: {
                answers: {
                    [key: string]: number;
                };
                comment: string | null;
                /** Format: date */
                on: string;
            } | null;
            /** @enum {string|null} */
            outcome: "improved" | "notImproved" | null;
            outcomeNote: string | null;
            state: components["schemas"]["GuidancePlanState"];
            revision: number;
            /** Format: date-time */
            stateSince: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Cancel · Batalkan. By: performanceTeam, admin. */
        GuidancePlanCancel: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "CANCEL";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Close the guidance · Tutup bimbingan. By: appraiser. */
        GuidancePlanClose: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "CLOSE";
            data: {
                /** @enum {string} */
                outcome: "improved" | "notImproved";
                note: string;
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        GuidancePlanEvent: components["schemas"]["GuidancePlanSetPlan"] | components["schemas"]["GuidancePlanStart"] | components["schemas"]["GuidancePlanNote"] | components["schemas"]["GuidancePlanGiveFeedback"] | components["schemas"]["GuidancePlanClose"] | components["schemas"]["GuidancePlanCancel"] | components["schemas"]["GuidancePlanReassign"];
        GuidancePlanEventOfAdmin: components["schemas"]["GuidancePlanCancel"] | components["schemas"]["GuidancePlanReassign"];
        /** @description Give feedback · Isi umpan balik. By: employee. */
        GuidancePlanGiveFeedback: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "GIVE_FEEDBACK";
            data: {
                /** @description All nine, 1 (not at all) to 5 (fully). */
                answers: {
                    [key: string]: number;
                };
                comment?: string | null;
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Guidance after a low result, with monthly notes; written by the workflow engine alone. */
        GuidancePlanInList: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            appraisal?: components["schemas"]["AppraisalReference"] | null;
            /** @description When populated. */
            employee?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            appraiser?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            orgUnit?: components["schemas"]["OrgUnitReference"] | null;
            goals: string | null;
            measures?: {
                key: string;
                text: string;
                /** Format: date */
                dueOn: string | null;
                /** Format: date */
                doneOn: string | null;
            }[] | null;
            /** Format: date */
            until: string | null;
            /** Format: date */
            startedOn: string | null;
            notes?: {
                /** Format: date */
                date: string;
                text: string;
                by: {
                    id: string;
                    name: string;
                };
            }[] | null;
            /**
             * @description Of the employee, 1 (not at all) to 5 (fully):
             *
             *     `expectations` I understand what is expected of me · Saya memahami apa yang diharapkan dari saya
             *
             *     `reasons` I know why my performance was rated as it was · Saya mengetahui mengapa kinerja saya dinilai demikian
             *
             *     `heard` My view and my difficulties were heard · Pendapat dan kesulitan saya didengarkan
             *
             *     `regular` Guidance was given regularly, at least once a month · Bimbingan diberikan secara teratur, paling sedikit sebulan sekali
             *
             *     `specific` The feedback was clear and came with examples · Umpan balik jelas dan disertai contoh
             *
             *     `respectful` The feedback was given with respect · Umpan balik disampaikan dengan hormat
             *
             *     `support` I got the support and means that I need · Saya mendapat dukungan dan sumber daya yang saya perlukan
             *
             *     `development` I had the chance to develop my competence · Saya mendapat kesempatan mengembangkan kompetensi
             *
             *     `improvement` This guidance helps me to do better · Bimbingan ini membantu saya memperbaiki kinerja
             */
            feedback?: {
                answers: {
                    [key: string]: number;
                };
                comment: string | null;
                /** Format: date */
                on: string;
            } | null;
            /** @enum {string|null} */
            outcome: "improved" | "notImproved" | null;
            outcomeNote: string | null;
            state: components["schemas"]["GuidancePlanState"];
            revision: number;
            /** Format: date-time */
            stateSince: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description GuidancePlan as sent; relations by documentId. */
        GuidancePlanInput: Record<string, never>;
        /** @description Note a session · Catat pertemuan bimbingan. By: appraiser. */
        GuidancePlanNote: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "NOTE";
            data: {
                /** Format: date */
                date: string;
                text: string;
                /**
                 * @description Keys of measures that are done by now.
                 * @default []
                 */
                done?: string[];
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Reassign a role · Ganti pejabat. By: performanceTeam, admin, system. */
        GuidancePlanReassign: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "REASSIGN";
            data: {
                /** @enum {string} */
                role: "appraiser" | "performanceTeam";
                employee: string;
            };
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Set the plan · Susun rencana bimbingan. By: appraiser. */
        GuidancePlanSetPlan: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "SET_PLAN";
            data: {
                goals: string;
                /** Format: date */
                until: string;
                measures: {
                    key?: string;
                    text: string;
                    /** Format: date */
                    dueOn?: string | null;
                }[];
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Start the guidance · Mulai bimbingan. By: appraiser. */
        GuidancePlanStart: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "START";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /**
         * @description `draft` Draft · Rancangan
         *
         *     `active` Under way · Berjalan
         *
         *     `closed` Closed · Selesai
         *
         *     `cancelled` Cancelled · Dibatalkan
         * @enum {string}
         */
        GuidancePlanState: "draft" | "active" | "closed" | "cancelled";
        /** @description What became of one of those handed over. */
        HandedOver: {
            documentId: string;
            role: string;
            status: number;
            state?: string;
            error?: {
                status: number;
                name: string;
                message: string;
                details: {
                    /** @description For programs; absent where Strapi itself refused. */
                    code?: string;
                    /** @description All at once, so that a person mends them in one go. */
                    reasons?: components["schemas"]["Reason"][];
                    /** @description The fields that are malformed. */
                    errors?: ({
                        /** @description `data.ratings.0.rating`; a list of keys where Strapi itself checked. */
                        path: string | (string | number)[];
                        message: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    /** @description Where the subject stands. */
                    state?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        /** @description One step of a subject, never changed afterwards. */
        HistoryEntry: {
            id: string;
            event: string;
            /** @description The event in words, in the caller’s language. */
            label: string;
            from: string | null;
            to: string;
            actor: {
                id: string | null;
                name: string;
                role: string;
            };
            onBehalfOf: {
                id: string;
                name: string;
            } | null;
            comment: string | null;
            /** @description As sent; null where the caller may not see it yet. */
            data: {
                [key: string]: unknown;
            } | null;
            /** @description For admins: `[before, after]` of each thing that it changed. */
            changes?: {
                dueAt?: [
                    string | null,
                    string | null
                ];
                subject?: {
                    [key: string]: unknown[];
                };
                participants?: {
                    role: string;
                    ended: string[];
                    started: string[];
                }[];
            } | null;
            /** Format: date-time */
            at: string;
            /** @description SHA-256 over the entry and the hash before it. */
            hash: string;
        };
        /** @description One entry of one history; without names and comment where they were erased. */
        HistoryEntryFound: {
            id: string;
            subject: string;
            documentId: string;
            title: string;
            event: string;
            from: string | null;
            to: string;
            version: number;
            actor: {
                id: string | null;
                name: string | null;
                role: string;
            };
            onBehalfOf: {
                id: string;
                name: string | null;
            } | null;
            comment: string | null;
            /** Format: date-time */
            at: string;
            hash: string;
        };
        /** @description A day on which no deadline runs in working days. */
        Holiday: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** Format: date */
            date: string;
            name: string;
            nameEn: string | null;
            /** @enum {string} */
            kind: "nationalHoliday" | "collectiveLeave";
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Holiday as sent; relations by documentId. */
        HolidayInput: {
            /** Format: date */
            date: string;
            name: string;
            nameEn?: string | null;
            /** @enum {string} */
            kind?: "nationalHoliday" | "collectiveLeave";
        };
        Imported: {
            /** @enum {string} */
            kind: "employees" | "org-units" | "positions" | "indicators" | "holidays" | "supervisors" | "attendance";
            dryRun: boolean;
            /** @description Rows that say anything. */
            rows: number;
            created: number;
            updated: number;
            unchanged: number;
            /** @description Bad rows that were left out. */
            skipped: number;
            faultCount: number;
            /** @description At most 1000. */
            faults: {
                /** @description As the spreadsheet numbers it. */
                row: number;
                column: string | null;
                code: string;
                message: string;
                /** @description How to mend it. */
                fix: string;
            }[];
        };
        /** @description An indicator of the library; it is copied onto an appraisal, so that a later edit changes no running appraisal. */
        Indicator: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            title: string;
            definition: string | null;
            /** @description When populated. */
            category?: components["schemas"]["IndicatorCategoryReference"] | null;
            /** @enum {string|null} */
            aspect: "quantity" | "quality" | "time" | "cost" | null;
            /** @enum {string|null} */
            perspective: "serviceRecipients" | "businessProcess" | "internalStrengthening" | "budget" | null;
            unit: string | null;
            /** @enum {string} */
            direction: "higher" | "lower";
            suggestedTarget: number | null;
            suggestedTargetUpper: number | null;
            maximal: boolean | null;
            suggestedWeight: number | null;
            workResultTitle: string | null;
            /** @description When populated. */
            positions?: components["schemas"]["PositionReference"][];
            active: boolean | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description A group of the indicator library, within one of the four families. */
        IndicatorCategory: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            name: string;
            nameEn: string | null;
            /** @enum {string} */
            family: "serviceQuality" | "discipline" | "innovation" | "productivity";
            description: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description IndicatorCategory as sent; relations by documentId. */
        IndicatorCategoryInput: {
            name: string;
            nameEn?: string | null;
            /** @enum {string} */
            family: "serviceQuality" | "discipline" | "innovation" | "productivity";
            description?: string | null;
        };
        /** @description What other entries show of it: A group of the indicator library, within one of the four families. API tokens may see more. */
        IndicatorCategoryReference: {
            documentId: string;
            name: string;
            nameEn: string | null;
            /** @enum {string} */
            family: "serviceQuality" | "discipline" | "innovation" | "productivity";
        };
        /** @description Indicator as sent; relations by documentId. */
        IndicatorInput: {
            title: string;
            definition?: string | null;
            /** @description documentId */
            category?: string | null;
            /** @enum {string|null} */
            aspect?: "quantity" | "quality" | "time" | "cost" | null;
            /** @enum {string|null} */
            perspective?: "serviceRecipients" | "businessProcess" | "internalStrengthening" | "budget" | null;
            unit?: string | null;
            /** @enum {string} */
            direction?: "higher" | "lower";
            suggestedTarget?: number | null;
            suggestedTargetUpper?: number | null;
            maximal?: boolean | null;
            suggestedWeight?: number | null;
            workResultTitle?: string | null;
            positions?: string[];
            active?: boolean | null;
        };
        /** @description What the check before a launch says of one member. */
        LaunchCheckLine: {
            employee: {
                id: string;
                name: string;
            };
            /** @description `NO_APPRAISER`, `APPRAISED_BY_SELF`, `APPRAISAL_LOOP`, `NO_INDEPENDENT_OFFICIAL`, `NOT_ACTIVE` block; `NO_ACCOUNT`, `NO_INDICATORS_FOR_POSITION`, `NO_SECOND_INSTANCE` warn; the progress of a launch names with `OPENING_FAILED` whom it could not open. */
            code: string;
            /** @enum {string} */
            severity: "blocks" | "warns";
            message: string;
            fixer: string;
        };
        /** @description An indicator of the library, with what could be better about it. */
        LibraryIndicator: {
            documentId: string;
            title: string;
            category: string | null;
            /** @enum {string|null} */
            family: "serviceQuality" | "discipline" | "innovation" | "productivity" | null;
            aspect: string | null;
            perspective: string | null;
            unit: string | null;
            direction: string;
            target: number | null;
            upper: number | null;
            weight: number | null;
            active: boolean;
            /** @description How many positions use it. */
            positions: number;
            /** @description What could be better about it. */
            hints: ("TARGET_MISSING" | "TARGET_ZERO" | "RANGE_REVERSED" | "UNIT_MISSING" | "ASPECT_MISSING" | "TITLE_SHORT" | "DUPLICATE" | "CATEGORY_MISSING" | "POSITION_MISSING")[];
        };
        /** @description One subject in a list. */
        ListedInstance: {
            documentId: string;
            title: string;
            state: string;
            stateLabel: string;
            unit: string | null;
            unitName: string | null;
            batch: string | null;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            dueAt: string | null;
            overdue: boolean;
            /** @description Who must act now. */
            waitingFor: {
                role: string;
                id: string;
                name: string | null;
            }[];
        };
        /** @description What a migration moved, or would move. */
        Migrated: {
            from: number;
            to: number;
            dryRun: boolean;
            moved: number;
            states: {
                from: string;
                to: string;
                count: number;
            }[];
            blocked: {
                documentId: string;
                state: string;
                problem: string;
            }[];
        };
        /** @description Something that somebody was told. */
        Notice: {
            id: string;
            /** @description `task`, `reminder`, or a kind of the definition. */
            kind: string;
            subject: string;
            documentId: string;
            /** @description The subject in words. */
            about: string | null;
            title: string;
            /** @description The comment of the event, where the definition shows it. */
            body: string | null;
            role: string | null;
            /** @description For whom, where the caller acts for somebody else. */
            onBehalfOf?: string;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            readAt: string | null;
        };
        /** @description How somebody wants to be told. */
        NoticePreferences: {
            /** @enum {string} */
            language: "id" | "en";
            /**
             * @description A mail for each notice, one a day, or none.
             * @enum {string}
             */
            email: "each" | "digest" | "off";
            /** @description No mails between these times of day (HH:MM), by the clock where the person is. */
            quietHours: {
                from: string;
                to: string;
            } | null;
        };
        /** @enum {string} */
        OrgAchievement: "outstanding" | "good" | "needs_improvement" | "poor" | "very_poor";
        /** @description A unit of the organisation; what it leaves empty is inherited from the unit above. */
        OrgUnit: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            code: string;
            name: string;
            /** @enum {string|null} */
            kind: "institution" | "agency" | "unit" | null;
            /** @description When populated. */
            parent?: components["schemas"]["OrgUnitReference"] | null;
            /** @description When populated. */
            head?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            performanceTeam?: components["schemas"]["EmployeeReference"][];
            /** @description When populated. */
            appointingAuthority?: components["schemas"]["EmployeeReference"] | null;
            /** @enum {string|null} */
            timeZone: "WIB" | "WITA" | "WIT" | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description OrgUnit as sent; relations by documentId. */
        OrgUnitInput: {
            code: string;
            name: string;
            /** @enum {string|null} */
            kind?: "institution" | "agency" | "unit" | null;
            /** @description documentId */
            parent?: string | null;
            /** @description documentId */
            head?: string | null;
            performanceTeam?: string[];
            /** @description documentId */
            appointingAuthority?: string | null;
            /** @enum {string|null} */
            timeZone?: "WIB" | "WITA" | "WIT" | null;
        };
        /** @description What other entries show of it: A unit of the organisation; what it leaves empty is inherited from the unit above. API tokens may see more. */
        OrgUnitReference: {
            documentId: string;
            code: string;
            name: string;
            /** @enum {string|null} */
            timeZone: "WIB" | "WITA" | "WIT" | null;
        };
        Pagination: {
            page: number;
            pageSize: number;
            pageCount: number;
            total: number;
        };
        /** @description A colleague named to give an opinion on the seven values; the answers stay anonymous. */
        PeerReview: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            appraisal?: components["schemas"]["AppraisalReference"] | null;
            /** @description When populated. */
            peer?: components["schemas"]["EmployeeReference"] | null;
            /** @enum {string} */
            nominatedBy: "employee" | "performanceTeam";
            state: components["schemas"]["PeerReviewState"];
            feedback: string | null;
            revision?: number;
            /** Format: date-time */
            stateSince?: string | null;
            /** Format: date-time */
            dueAt?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Answer · Kirim jawaban. By: peer. */
        PeerReviewAnswer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "ANSWER";
            data: {
                answers: {
                    value: components["schemas"]["BehaviourValue"];
                    rating: components["schemas"]["Rating"];
                    comment?: string | null;
                }[];
                comment?: string | null;
            } | {
                answers: {
                    value: components["schemas"]["BehaviourValue"];
                    score: number | string;
                    comment?: string | null;
                }[];
                comment?: string | null;
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Confirm · Setujui. By: appraiser. */
        PeerReviewConfirm: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "CONFIRM";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Decline · Tolak. By: appraiser, peer. */
        PeerReviewDecline: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "DECLINE";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Take back · Batalkan usulan. By: employee, performanceTeam. */
        PeerReviewDiscard: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "DISCARD";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        PeerReviewEvent: components["schemas"]["PeerReviewNominate"] | components["schemas"]["PeerReviewConfirm"] | components["schemas"]["PeerReviewDecline"] | components["schemas"]["PeerReviewAnswer"] | components["schemas"]["PeerReviewDiscard"];
        /** @description PeerReview as sent; relations by documentId. */
        PeerReviewInput: {
            /** @description documentId */
            appraisal: string | null;
            /** @description documentId */
            peer: string | null;
            /** @enum {string} */
            nominatedBy?: "employee" | "performanceTeam";
        };
        /** @description Nominate · Usulkan rekan. By: employee, performanceTeam. */
        PeerReviewNominate: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "NOMINATE";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /**
         * @description `draft` Draft · Konsep
         *
         *     `nominated` Nominated · Diusulkan
         *
         *     `confirmed` Confirmed · Disetujui
         *
         *     `answered` Answered · Dijawab
         *
         *     `declined` Declined · Ditolak
         *
         *     `discarded` Discarded · Dihapus
         * @enum {string}
         */
        PeerReviewState: "draft" | "nominated" | "confirmed" | "answered" | "declined" | "discarded";
        /** @description The evaluation of a month or quarter beside an appraisal; written by the workflow engine alone. */
        PeriodicEvaluation: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            appraisal?: components["schemas"]["AppraisalReference"] | null;
            /** @description When populated. */
            employee?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            appraiser?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            orgUnit?: components["schemas"]["OrgUnitReference"] | null;
            /** @enum {string|null} */
            kind: "monthly" | "quarterly" | null;
            period: string | null;
            /** Format: date */
            periodStart: string | null;
            /** Format: date */
            periodEnd: string | null;
            actionPlans: {
                key: string;
                title: string;
                indicator: string | null;
                unit: string;
                /** @enum {string} */
                direction: "higher" | "lower";
                target: number | string | {
                    min: unknown;
                    max: unknown;
                };
                maximal: boolean;
                realisation: number | string | null;
                note: string | null;
                evidence: string | null;
            }[] | null;
            ratings: {
                key: string;
                /** @enum {string} */
                of: "actionPlan" | "indicator";
                rating: components["schemas"]["Rating"] | null;
                realisation: number | string | null;
                note: string | null;
            }[] | null;
            behaviours: {
                /** @enum {string} */
                value: "service_oriented" | "accountable" | "competent" | "harmonious" | "loyal" | "adaptive" | "collaborative";
                rating: components["schemas"]["Rating"] | null;
                score?: number | string | null;
                note: string | null;
            }[] | null;
            result: {
                resultRating: components["schemas"]["Rating"] | null;
                behaviourRating: components["schemas"]["Rating"] | null;
                predicate: components["schemas"]["Predicate"] | null;
                /** @description Numeric rule set: (mean of action plans + mean of primary) ÷ 2. */
                skp: string | null;
                score: string | null;
                reason: string | null;
                explanation: components["schemas"]["Explanation"];
            } | null;
            state: components["schemas"]["PeriodicEvaluationState"];
            revision: number;
            /** Format: date-time */
            stateSince: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Acknowledge · Terima hasil. By: employee. */
        PeriodicEvaluationAcknowledge: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "ACKNOWLEDGE";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Cancel · Batalkan. By: performanceTeam, admin. */
        PeriodicEvaluationCancel: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "CANCEL";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        PeriodicEvaluationEvent: components["schemas"]["PeriodicEvaluationPlanActions"] | components["schemas"]["PeriodicEvaluationReportProgress"] | components["schemas"]["PeriodicEvaluationOpenEvaluation"] | components["schemas"]["PeriodicEvaluationSubmitEvaluation"] | components["schemas"]["PeriodicEvaluationAcknowledge"] | components["schemas"]["PeriodicEvaluationReopen"] | components["schemas"]["PeriodicEvaluationCancel"];
        PeriodicEvaluationEventOfAdmin: components["schemas"]["PeriodicEvaluationOpenEvaluation"] | components["schemas"]["PeriodicEvaluationReopen"] | components["schemas"]["PeriodicEvaluationCancel"];
        /** @description The evaluation of a month or quarter beside an appraisal; written by the workflow engine alone. */
        PeriodicEvaluationInList: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            appraisal?: components["schemas"]["AppraisalReference"] | null;
            /** @description When populated. */
            employee?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            appraiser?: components["schemas"]["EmployeeReference"] | null;
            /** @description When populated. */
            orgUnit?: components["schemas"]["OrgUnitReference"] | null;
            /** @enum {string|null} */
            kind: "monthly" | "quarterly" | null;
            period: string | null;
            /** Format: date */
            periodStart: string | null;
            /** Format: date */
            periodEnd: string | null;
            actionPlans?: {
                key: string;
                title: string;
                indicator: string | null;
                unit: string;
                /** @enum {string} */
                direction: "higher" | "lower";
                target: number | string | {
                    min: unknown;
                    max: unknown;
                };
                maximal: boolean;
                realisation: number | string | null;
                note: string | null;
                evidence: string | null;
            }[] | null;
            ratings?: {
                key: string;
                /** @enum {string} */
                of: "actionPlan" | "indicator";
                rating: components["schemas"]["Rating"] | null;
                realisation: number | string | null;
                note: string | null;
            }[] | null;
            behaviours?: {
                /** @enum {string} */
                value: "service_oriented" | "accountable" | "competent" | "harmonious" | "loyal" | "adaptive" | "collaborative";
                rating: components["schemas"]["Rating"] | null;
                score?: number | string | null;
                note: string | null;
            }[] | null;
            result?: {
                resultRating: components["schemas"]["Rating"] | null;
                behaviourRating: components["schemas"]["Rating"] | null;
                predicate: components["schemas"]["Predicate"] | null;
                /** @description Numeric rule set: (mean of action plans + mean of primary) ÷ 2. */
                skp: string | null;
                score: string | null;
                reason: string | null;
                explanation: components["schemas"]["Explanation"];
            } | null;
            state: components["schemas"]["PeriodicEvaluationState"];
            revision: number;
            /** Format: date-time */
            stateSince: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description PeriodicEvaluation as sent; relations by documentId. */
        PeriodicEvaluationInput: Record<string, never>;
        /** @description Open the evaluation · Buka evaluasi. By: performanceTeam, admin, appraiser, system. */
        PeriodicEvaluationOpenEvaluation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "OPEN_EVALUATION";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Set the action plans · Susun rencana aksi. By: employee, appraiser. */
        PeriodicEvaluationPlanActions: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "PLAN_ACTIONS";
            data: {
                actionPlans: {
                    key?: string;
                    title: string;
                    indicator?: string | null;
                    /** @default  */
                    unit?: string;
                    /**
                     * @default higher
                     * @enum {string}
                     */
                    direction?: "higher" | "lower";
                    target: components["schemas"]["Figure"] | {
                        min: components["schemas"]["Figure"];
                        max: components["schemas"]["Figure"];
                    } | string;
                    /** @default false */
                    maximal?: boolean;
                }[];
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Reopen to correct it · Buka kembali untuk dibetulkan. By: appraiser, performanceTeam, admin. */
        PeriodicEvaluationReopen: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "REOPEN";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Report progress · Laporkan capaian. By: employee. */
        PeriodicEvaluationReportProgress: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "REPORT_PROGRESS";
            data: {
                progress: {
                    key: string;
                    realisation?: components["schemas"]["Figure"] | null;
                    note?: string | null;
                    /** Format: uri */
                    evidence?: string | null;
                }[];
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /**
         * @description `running` Period under way · Periode berjalan
         *
         *     `evaluation` Waiting for the evaluation · Menunggu evaluasi
         *
         *     `delivered` Delivered · Hasil disampaikan
         *
         *     `final` Final · Selesai
         *
         *     `cancelled` Cancelled · Dibatalkan
         * @enum {string}
         */
        PeriodicEvaluationState: "running" | "evaluation" | "delivered" | "final" | "cancelled";
        /** @description Deliver the evaluation · Sampaikan evaluasi. By: appraiser. */
        PeriodicEvaluationSubmitEvaluation: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "SUBMIT_EVALUATION";
            data: {
                /** @default [] */
                actionPlans?: {
                    key: string;
                    realisation?: components["schemas"]["Figure"] | null;
                    note?: string | null;
                    rating: components["schemas"]["Rating"];
                }[];
                /** @default [] */
                behaviours?: {
                    /** @enum {string} */
                    value: "service_oriented" | "accountable" | "competent" | "harmonious" | "loyal" | "adaptive" | "collaborative";
                    rating: components["schemas"]["Rating"];
                    note?: string | null;
                }[];
                resultRating: components["schemas"]["Rating"];
                behaviourRating: components["schemas"]["Rating"];
                /** @description Required where a rating differs from its suggestion. */
                reason?: string | null;
            } | {
                /** @default [] */
                actionPlans?: {
                    key: string;
                    realisation?: components["schemas"]["Figure"] | null;
                    note?: string | null;
                }[];
                /** @description Of the primary work results: what was realised so far. */
                indicators: {
                    key: string;
                    realisation: components["schemas"]["Figure"];
                    note?: string | null;
                }[];
                /**
                 * @description All seven or none; with them there is a score (NK) and a predicate.
                 * @default []
                 */
                behaviours?: {
                    /** @enum {string} */
                    value: "service_oriented" | "accountable" | "competent" | "harmonious" | "loyal" | "adaptive" | "collaborative";
                    score: components["schemas"]["Figure"];
                    note?: string | null;
                }[];
                reason?: string | null;
            };
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description Annexes of a target plan, and what the leader expects besides by behaviour value. */
        PlanDetails: {
            /** @enum {string|null} */
            approach?: "quantitative" | "qualitative" | null;
            resources?: string[] | null;
            accountability?: string[] | null;
            consequences?: string[] | null;
            expectations?: {
                [key: string]: string;
            } | null;
        };
        /** @description What HR explains to everybody or to some units; each reader confirms it. */
        PolicyNotice: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            title: string;
            titleEn: string | null;
            text: string;
            textEn: string | null;
            link: string | null;
            /** @enum {string} */
            audience: "all" | "units";
            /** @description When populated. */
            units?: components["schemas"]["OrgUnitReference"][];
            /** Format: date */
            publishOn: string;
            state: components["schemas"]["PolicyNoticeState"];
            revision?: number;
            /** Format: date-time */
            stateSince?: string | null;
            /** Format: date-time */
            dueAt?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        PolicyNoticeEventOfAdmin: components["schemas"]["PolicyNoticePublish"] | components["schemas"]["PolicyNoticeWithdraw"];
        /** @description PolicyNotice as sent; relations by documentId. */
        PolicyNoticeInput: {
            /** @description id */
            file?: number | null;
            units?: string[];
        };
        /** @description Publish now · Terbitkan sekarang. By: admin. */
        PolicyNoticePublish: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "PUBLISH";
            /** @description This event takes no data. */
            data?: null;
            comment?: string | null;
            revision?: number;
            dryRun?: boolean;
        };
        /**
         * @description `planned` Planned · Direncanakan
         *
         *     `published` Published · Terbit
         *
         *     `withdrawn` Withdrawn · Ditarik
         * @enum {string}
         */
        PolicyNoticeState: "planned" | "published" | "withdrawn";
        /** @description Withdraw · Tarik. By: admin. */
        PolicyNoticeWithdraw: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "WITHDRAW";
            /** @description This event takes no data. */
            data?: null;
            comment: string;
            revision?: number;
            dryRun?: boolean;
        };
        /** @description A position that employees hold. */
        Position: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            name: string;
            /** @enum {string|null} */
            kind: "seniorExecutive" | "administrative" | "functional" | "implementer" | null;
            /** @enum {string|null} */
            level: "pertama" | "muda" | "madya" | "utama" | "penyelia" | "mahir" | "terampil" | "pemula" | null;
            jobClass: number | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Position as sent; relations by documentId. */
        PositionInput: {
            name: string;
            /** @enum {string|null} */
            kind?: "seniorExecutive" | "administrative" | "functional" | "implementer" | null;
            /** @enum {string|null} */
            level?: "pertama" | "muda" | "madya" | "utama" | "penyelia" | "mahir" | "terampil" | "pemula" | null;
            jobClass?: number | null;
        };
        /** @description What other entries show of it: A position that employees hold. API tokens may see more. */
        PositionReference: {
            documentId: string;
            name: string;
            /** @enum {string|null} */
            kind: "seniorExecutive" | "administrative" | "functional" | "implementer" | null;
            /** @enum {string|null} */
            level: "pertama" | "muda" | "madya" | "utama" | "penyelia" | "mahir" | "terampil" | "pemula" | null;
        };
        /**
         * @description `needs_improvement` in the quadrant rule set, `fair` in the numeric one.
         * @enum {string}
         */
        Predicate: "very_good" | "good" | "needs_improvement" | "poor" | "very_poor" | "fair";
        PreviewQuestion: {
            /** @enum {string} */
            ruleSet: "quadrant" | "numeric";
            policy?: string | null;
            workResults: {
                /** @default  */
                key?: string;
                /** @enum {string} */
                kind: "primary" | "additional";
                /** @default  */
                title?: string;
                /** @enum {string|null} */
                scope?: "organisational" | "individual" | null;
                parent?: string | null;
                indicators: {
                    /** @default  */
                    key?: string;
                    libraryIndicator?: string | null;
                    /** @default  */
                    title?: string;
                    /**
                     * @default quantity
                     * @enum {string}
                     */
                    aspect?: "quantity" | "quality" | "time" | "cost" | "service_recipients" | "business_process" | "internal_strengthening" | "budget";
                    /** @default  */
                    unit?: string;
                    /**
                     * @default higher
                     * @enum {string}
                     */
                    direction?: "higher" | "lower";
                    target: components["schemas"]["Figure"] | {
                        min: components["schemas"]["Figure"];
                        max: components["schemas"]["Figure"];
                    } | string;
                    maximal?: boolean | null;
                    weight?: components["schemas"]["Figure"] | null;
                    realisation?: components["schemas"]["Figure"] | null;
                    selfRating?: components["schemas"]["Rating"] | null;
                    rating?: components["schemas"]["Rating"] | null;
                    note?: string | null;
                }[];
            }[];
            behaviours: {
                value: components["schemas"]["BehaviourValue"];
                rating?: components["schemas"]["Rating"] | null;
                score?: components["schemas"]["Figure"] | null;
                note?: string | null;
                selfRating?: components["schemas"]["Rating"] | null;
                selfNote?: string | null;
            }[];
            peerOpinions?: boolean;
            beneficialIdea?: boolean;
            unitHead?: {
                /** @enum {string|null} */
                orgAchievement?: "outstanding" | "good" | "needs_improvement" | "poor" | "very_poor" | null;
            } | null;
            resultRating?: components["schemas"]["Rating"] | null;
            behaviourRating?: components["schemas"]["Rating"] | null;
        };
        /** @enum {string} */
        Rating: "below" | "meets" | "above";
        Realisation: {
            /** @description Key in the plan. */
            indicator: string;
            /** @description Key in the plan. */
            workResult: string;
            title: string;
            /** @enum {string} */
            aspect: "quantity" | "quality" | "time" | "cost" | "service_recipients" | "business_process" | "internal_strengthening" | "budget";
            unit: string;
            /** @description Sum of what was approved, a decimal string. */
            quantity: string | null;
            approved: number;
            pending: number;
            returned: number;
            /** @description What the self-assessment may begin with; null where quantities don’t add up. */
            suggestion: string | null;
        };
        /** @description Why something is refused or warned about, and who can mend it. */
        Reason: {
            code: string;
            /** @description For people, Indonesian or English by `Accept-Language`. */
            message: string;
            /** @description The role that can mend it. */
            fixer?: string | null;
            /** @description The field that can mend it. */
            path?: string;
            /** @description What was found. */
            actual?: string | number;
        };
        /** @description An attempt that was refused, counted by the minute. */
        RefusedAttempt: {
            id: string;
            subject: string;
            documentId: string;
            event: string;
            actor: {
                id: string;
                name: string;
            };
            code: string;
            /** @description Codes of rules, or paths of malformed fields. */
            reasons: string[];
            state: string | null;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            times: number;
        };
        /** @description Who was reminded of one of many, or why nobody was. */
        Reminded: {
            documentId: string;
            status: number;
            /** @description How many people. */
            reminded?: number;
            error?: {
                status: number;
                name: string;
                message: string;
                details: {
                    /** @description For programs; absent where Strapi itself refused. */
                    code?: string;
                    /** @description All at once, so that a person mends them in one go. */
                    reasons?: components["schemas"]["Reason"][];
                    /** @description The fields that are malformed. */
                    errors?: ({
                        /** @description `data.ratings.0.rating`; a list of keys where Strapi itself checked. */
                        path: string | (string | number)[];
                        message: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    /** @description Where the subject stands. */
                    state?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        /** @description A figure of the rows, and what it means. */
        ReportDefinition: {
            name: string;
            heading: {
                id: string;
                en: string;
            };
            meaning: {
                id: string;
                en: string;
            };
        };
        Review: {
            /** Format: date-time */
            at: string;
            by: string | null;
            reason: string | null;
            dialogueAt: string | null;
        };
        SelfAssessment: {
            /** Format: date-time */
            at: string;
            /** @description The deadline passed without one. */
            lapsed?: boolean;
            ratings: {
                indicator: string;
                realisation?: components["schemas"]["Figure"] | null;
                note?: string | null;
                evidence?: string | null;
            }[];
            behaviours: components["schemas"]["Behaviour"][];
        };
        /** @description Satisfaction of the public with a service of a unit (SKM, PermenPANRB 14/2017). */
        ServiceSurvey: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            orgUnit?: components["schemas"]["OrgUnitReference"] | null;
            service: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
            /** @enum {string} */
            access: "link" | "tokens";
            open: boolean;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description ServiceSurvey as sent; relations by documentId. */
        ServiceSurveyInput: {
            /** @description documentId */
            orgUnit: string | null;
            service: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
            /** @enum {string} */
            access?: "link" | "tokens";
            open?: boolean;
        };
        SignedIn: {
            /** @description Access token; ten minutes. */
            jwt: string;
            /** @description Absent where it stands in the cookie. */
            refreshToken?: string;
            user: components["schemas"]["User"];
        };
        /** @description A sentence in Indonesian and English. */
        Text: {
            id: string;
            en: string;
        };
        /** @description What people can learn, and what it helps with. */
        Training: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            title: string;
            provider: string | null;
            /** @description When populated. */
            offeredBy?: components["schemas"]["TrainingProviderReference"] | null;
            description: string | null;
            hours: number | null;
            /** @enum {string} */
            mode: "classroom" | "online" | "mentoring";
            /** Format: date */
            startDate: string | null;
            /** Format: date */
            endDate: string | null;
            /** @enum {string|null} */
            behaviourValue: "service_oriented" | "accountable" | "competent" | "harmonious" | "loyal" | "adaptive" | "collaborative" | null;
            /** @description When populated. */
            categories?: components["schemas"]["IndicatorCategoryReference"][];
            /** @description When populated. */
            competencies?: components["schemas"]["CompetencyReference"][];
            active: boolean;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description Training as sent; relations by documentId. */
        TrainingInput: {
            title: string;
            provider?: string | null;
            /** @description documentId */
            offeredBy?: string | null;
            description?: string | null;
            hours?: number | null;
            /** @enum {string} */
            mode?: "classroom" | "online" | "mentoring";
            /** Format: date */
            startDate?: string | null;
            /** Format: date */
            endDate?: string | null;
            /** @enum {string|null} */
            behaviourValue?: "service_oriented" | "accountable" | "competent" | "harmonious" | "loyal" | "adaptive" | "collaborative" | null;
            categories?: string[];
            competencies?: string[];
            active?: boolean;
        };
        /** @description Who offers trainings: institutes, universities, partners. */
        TrainingProvider: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            name: string;
            /** @enum {string} */
            kind: "government" | "university" | "professional" | "partner";
            description: string | null;
            website: string | null;
            contact: string | null;
            active: boolean;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description TrainingProvider as sent; relations by documentId. */
        TrainingProviderInput: {
            name: string;
            /** @enum {string} */
            kind?: "government" | "university" | "professional" | "partner";
            description?: string | null;
            website?: string | null;
            contact?: string | null;
            active?: boolean;
        };
        /** @description What other entries show of it: Who offers trainings: institutes, universities, partners. API tokens may see more. */
        TrainingProviderReference: {
            documentId: string;
            name: string;
            /** @enum {string} */
            kind: "government" | "university" | "professional" | "partner";
        };
        /** @description What other entries show of it: What people can learn, and what it helps with. API tokens may see more. */
        TrainingReference: {
            documentId: string;
            title: string;
            provider: string | null;
            hours: number | null;
            /** @enum {string} */
            mode: "classroom" | "online" | "mentoring";
            /** Format: date */
            startDate: string | null;
            /** Format: date */
            endDate: string | null;
        };
        /** @description What a unit achieved in a cycle, as set by the level above it; it guides the distribution of predicates. */
        UnitAchievement: {
            /** @description Row number, not always there; rely on `documentId`. */
            id?: number;
            documentId: string;
            /** @description When populated. */
            orgUnit?: components["schemas"]["OrgUnitReference"] | null;
            /** @description When populated. */
            cycle?: components["schemas"]["AppraisalCycleReference"] | null;
            /** @enum {string} */
            achievement: "outstanding" | "good" | "needs_improvement" | "poor" | "very_poor";
            note: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string;
        };
        /** @description UnitAchievement as sent; relations by documentId. */
        UnitAchievementInput: {
            /** @description documentId */
            orgUnit: string | null;
            /** @description documentId */
            cycle: string | null;
            /** @enum {string} */
            achievement: "outstanding" | "good" | "needs_improvement" | "poor" | "very_poor";
            note?: string | null;
        };
        /** @description A login. */
        User: {
            id: number;
            documentId: string;
            username: string;
            email: string;
            provider: string | null;
            confirmed: boolean | null;
            blocked: boolean | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            publishedAt: string | null;
        };
        /** @description What recomputing the hash chains found. */
        Verification: {
            chains: number;
            entries: number;
            /** @description Entries whose personal values were erased; their hashes hold all the same. */
            erased: number;
            broken: {
                subjectType: string;
                subjectId: string;
                /** @description The first entry that does not fit. */
                historyId: string | null;
                sequence: number;
                problem: string;
            }[];
            /** @description `after` of the next call; null at the end. */
            next?: string | null;
        };
        /** @description Another application that is told of events. */
        Webhook: {
            id: string;
            name: string;
            url: string;
            definitions: string[] | null;
            events: string[] | null;
            active: boolean;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description A work result (RHK) with its indicators. */
        WorkResult: {
            /** @description Unique and stable within its appraisal. */
            key: string;
            /** @enum {string} */
            kind: "primary" | "additional";
            title: string;
            /** @enum {string|null} */
            scope?: "organisational" | "individual" | null;
            /** @description The leader’s work result that it supports. */
            parent?: string | null;
            indicators: components["schemas"]["WorkResultIndicator"][];
        };
        /** @description An individual indicator (IKI) of a target plan. */
        WorkResultIndicator: {
            /** @description Unique and stable within its appraisal. */
            key: string;
            /** @description documentId of the indicator it was copied from. */
            libraryIndicator?: string | null;
            title: string;
            /** @enum {string} */
            aspect: "quantity" | "quality" | "time" | "cost" | "service_recipients" | "business_process" | "internal_strengthening" | "budget";
            unit: string;
            /**
             * @description Which way is better.
             * @enum {string}
             */
            direction: "higher" | "lower";
            /** @description A figure, a range, or text. */
            target: components["schemas"]["Figure"] | {
                min: components["schemas"]["Figure"];
                max: components["schemas"]["Figure"];
            } | string;
            /** @description The target is the most that can be attained. */
            maximal?: boolean | null;
            /** @description Percent of the whole plan. */
            weight?: components["schemas"]["Figure"] | null;
            realisation?: components["schemas"]["Figure"] | null;
            selfRating?: components["schemas"]["Rating"] | null;
            /** @description The appraiser’s; null for the employee until delivered. */
            rating?: components["schemas"]["Rating"] | null;
            note?: string | null;
        };
        WorkResultIndicatorInput: {
            key?: string;
            libraryIndicator?: string | null;
            title: string;
            /** @enum {string} */
            aspect: "quantity" | "quality" | "time" | "cost" | "service_recipients" | "business_process" | "internal_strengthening" | "budget";
            /** @default  */
            unit?: string;
            /**
             * @default higher
             * @enum {string}
             */
            direction?: "higher" | "lower";
            target: components["schemas"]["Figure"] | {
                min: components["schemas"]["Figure"];
                max: components["schemas"]["Figure"];
            } | string;
            maximal?: boolean | null;
            weight?: components["schemas"]["Figure"] | null;
            realisation?: unknown;
            selfRating?: unknown;
            rating?: unknown;
            note?: unknown;
        };
        WorkResultInput: {
            key?: string;
            /** @enum {string} */
            kind: "primary" | "additional";
            title: string;
            /** @enum {string|null} */
            scope?: "organisational" | "individual" | null;
            parent?: string | null;
            indicators: components["schemas"]["WorkResultIndicatorInput"][];
        };
        /** @description A definition with its versions and how many instances each has. */
        WorkflowDefinition: {
            name: string;
            subject: string;
            /** @description Of the content type that it drives. */
            uid: string;
            /** @description What the content type is called. */
            label: string;
            /**
             * @description `engine`: entries come to be by the workflow alone; `anyone`: they are made as records.
             * @enum {string}
             */
            createdBy: "engine" | "anyone";
            /** @description An event of it begins work beyond the record, whose field `progress` tells how far that has come. */
            tellsProgress: boolean;
            /** @description The one that new instances begin with. */
            version: number;
            /** @description Labels by path. */
            states: {
                [key: string]: string;
            };
            /** @description Paths of the states that subjects stand in, in the machine’s order. */
            order: string[];
            /** @description Labels by name. */
            roles: {
                [key: string]: string;
            };
            /** @description Labels by name. */
            events: {
                [key: string]: string;
            };
            /** @description Labels by name. */
            effects: {
                [key: string]: string;
            };
            versions: {
                version: number;
                hash: string;
                /** Format: date-time */
                registeredAt: string;
                active: number;
                done: number;
            }[];
        };
        /** @description Where a subject stands, what the caller may do and why not. */
        WorkflowDescription: {
            definition: string;
            version: number;
            title: string;
            /** @description A path with dots: `targetSetting.draft`. */
            state: string;
            stateLabel: string;
            revision: number;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            dueAt: string | null;
            /** @description The caller’s on this subject. */
            roles: string[];
            /** @description Who must act next. */
            waitingFor: {
                role: string;
                id: string;
                name: string | null;
            }[];
            /** @description Who holds which role; told to admins of the panel. */
            participants?: {
                role: string;
                id: string;
                name: string | null;
            }[];
            events: components["schemas"]["WorkflowEventDescription"][];
            steps: components["schemas"]["WorkflowStep"][];
        };
        /** @description The subject after the event. */
        WorkflowDone: {
            state: string;
            revision: number;
            /** @description Null in a dry run. */
            historyId: string | null;
            warnings?: components["schemas"]["Reason"][];
            /** @constant */
            dryRun?: true;
            check?: components["schemas"]["LaunchCheckLine"][];
            breaches?: {
                predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                /** @enum {string} */
                rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                limit: string;
                actual: string;
                /** @enum {string} */
                unit: "percent" | "people";
            }[];
            moved?: {
                appraisal: string;
                from: components["schemas"]["Predicate"];
                to: components["schemas"]["Predicate"];
            }[];
        } & {
            [key: string]: unknown;
        };
        /** @description What became of one of many: `state` or `error`. `NOT_DONE` (503): it could not be done now, send it again. */
        WorkflowDoneOfMany: {
            documentId: string;
            /** @description The HTTP status that this one would have had alone. */
            status: number;
            state?: string;
            revision?: number;
            historyId?: string | null;
            warnings?: components["schemas"]["Reason"][];
            /**
             * @description This is the stored answer of an earlier call with this key.
             * @constant
             */
            replayed?: true;
            error?: {
                status: number;
                name: string;
                message: string;
                details: {
                    /** @description For programs; absent where Strapi itself refused. */
                    code?: string;
                    /** @description All at once, so that a person mends them in one go. */
                    reasons?: components["schemas"]["Reason"][];
                    /** @description The fields that are malformed. */
                    errors?: ({
                        /** @description `data.ratings.0.rating`; a list of keys where Strapi itself checked. */
                        path: string | (string | number)[];
                        message: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                    /** @description Where the subject stands. */
                    state?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        } & {
            [key: string]: unknown;
        };
        /** @description An event that the caller’s roles may send, now or in another state. */
        WorkflowEventDescription: {
            event: string;
            label: string;
            allowed: boolean;
            /** @description Why not; empty where it is allowed. */
            reasons: components["schemas"]["Reason"][];
            /** @enum {string} */
            comment: "required" | "optional" | "none";
            /** @description JSON Schema of `data`; null where none is taken. */
            form: {
                [key: string]: unknown;
            } | null;
            /** @description How many files may go with it. */
            attachments: number;
        };
        /** @description Where subjects stand and how long they stay there. */
        WorkflowFigures: {
            standing: {
                state: string;
                label: string;
                /** @description With `by=unit`. */
                unit: string | null;
                /** @description Where the application tells what units are called. */
                unitName: string | null;
                instances: number;
                overdue: number;
                /** @description Whole days since half of them entered the state at the latest; not with `by=unit`. */
                medianDays?: number;
                /**
                 * Format: date
                 * @description The day on which the first of them entered it; not with `by=unit`.
                 */
                oldest?: string;
                /**
                 * Format: date-time
                 * @description Not with `by=unit`.
                 */
                nextDueAt?: string | null;
            }[];
            stays: {
                state: string;
                label: string;
                /** @description With `by=unit`. */
                unit: string | null;
                /** @description Where the application tells what units are called. */
                unitName: string | null;
                stays: number;
                meanHours: number;
                /** @description Whole days within which half had left. */
                medianDays: number;
                /** @description Whole days within which nine of ten had left. */
                ninetiethDays: number;
                onTime: number;
                late: number;
                /** @description Of those that had a deadline; null where none had. */
                onTimeRate: number | null;
            }[];
        };
        /** @description One state on the way of the subject. */
        WorkflowStep: {
            state: string;
            label: string;
            /** @enum {string} */
            status: "done" | "current" | "ahead";
            /** @description Who acted, or must act. */
            who: {
                id: string;
                name: string | null;
            }[];
            /** Format: date-time */
            at: string | null;
        };
        /** @description Something that waits for the caller. */
        WorkflowTask: {
            subject: string;
            documentId: string;
            title: string;
            state: string;
            stateLabel: string;
            /** @description In which the caller must act. */
            role: string;
            /** @description For whom, where the caller acts for somebody else. */
            onBehalfOf?: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            dueAt: string | null;
            overdue: boolean;
            /** @description What the role may send here. */
            events: string[];
        };
    };
    responses: {
        /**
         * @description Not now: it stands elsewhere, or has changed meanwhile.
         *
         *     - `CONSTRAINT`: another record has this already, or still refers to it
         *     - `CREATED_BY_ENGINE`: the workflow alone makes these records
         *     - `HAS_HISTORY`: what has a history can’t be deleted
         *     - `IDEMPOTENCY_KEY_IN_USE`: a request with this key is still running
         *     - `IDEMPOTENCY_KEY_REUSED`: the key was used for another request
         *     - `LOCKED_BY_STATE`: the field can’t be edited in this state
         *     - `NOT_IN_THIS_STATE`: the appraisal has ended; `details.state` says how
         */
        AchievementsConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 409,
                 *         "name": "ConflictError",
                 *         "message": "the appraisal has ended; `details.state` says how",
                 *         "details": {
                 *           "code": "NOT_IN_THIS_STATE"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller sees it, but may not do this.
         *
         *     - `NO_ROLE_FOR_EDIT`: none of the caller’s roles edits this field
         *     - `NO_ROLE_FOR_THIS`: none of the caller’s roles on the appraisal may do this
         */
        AchievementsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 403,
                 *         "name": "ForbiddenError",
                 *         "message": "none of the caller’s roles on the appraisal may do this",
                 *         "details": {
                 *           "code": "NO_ROLE_FOR_THIS"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A rule says no; `details.reasons` says why and who can mend it.
         *
         *     - `DATE_IN_FUTURE`: the day is still ahead where the employee works
         *     - `DATE_OUTSIDE_PERIOD`: the day is before the period of the appraisal
         *     - `DUE_BEFORE_SESSION`: a follow-up is due before the session that agreed on it
         *     - `FILE_TOO_LARGE`: a file of evidence has at most 2 MB
         *     - `FILE_TYPE_REFUSED`: a file of evidence is PDF, PNG, JPEG, XLSX or DOCX
         *     - `NOT_ACTIVE`: the person is not active
         *     - `NOT_ALL_RATED`: all seven values are rated
         *     - `NOT_FINAL`: the appraisal is not final
         *     - `NOT_IN_THIS_STATE`: the appraisal is in a stage in which this is not done
         *     - `ROLE_CONFLICT`: nobody acts in two roles on the same appraisal
         *     - `TOO_MANY_FILES`: a record has at most five files of evidence
         *     - `UNKNOWN_INDICATOR`: the agreed plan has no such indicator
         */
        AchievementsRefusedByRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 422,
                 *         "name": "UnprocessableEntityError",
                 *         "message": "the appraisal is in a stage in which this is not done",
                 *         "details": {
                 *           "code": "NOT_IN_THIS_STATE"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Not now: it stands elsewhere, or has changed meanwhile.
         *
         *     - `CONSTRAINT`: another record has this already, or still refers to it
         *     - `CREATED_BY_ENGINE`: the workflow alone makes these records
         *     - `HAS_HISTORY`: what has a history can’t be deleted
         *     - `IDEMPOTENCY_KEY_IN_USE`: a request with this key is still running
         *     - `IDEMPOTENCY_KEY_REUSED`: the key was used for another request
         *     - `LOCKED_BY_STATE`: the field can’t be edited in this state
         *     - `NOT_IN_THIS_STATE`: the appraisal has ended; `details.state` says how
         */
        ActivitylogsConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 409,
                 *         "name": "ConflictError",
                 *         "message": "the appraisal has ended; `details.state` says how",
                 *         "details": {
                 *           "code": "NOT_IN_THIS_STATE"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller sees it, but may not do this.
         *
         *     - `NO_ROLE_FOR_EDIT`: none of the caller’s roles edits this field
         *     - `NO_ROLE_FOR_THIS`: none of the caller’s roles on the appraisal may do this
         */
        ActivitylogsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 403,
                 *         "name": "ForbiddenError",
                 *         "message": "none of the caller’s roles on the appraisal may do this",
                 *         "details": {
                 *           "code": "NO_ROLE_FOR_THIS"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A rule says no; `details.reasons` says why and who can mend it.
         *
         *     - `DATE_IN_FUTURE`: the day is still ahead where the employee works
         *     - `DATE_OUTSIDE_PERIOD`: the day is before the period of the appraisal
         *     - `DUE_BEFORE_SESSION`: a follow-up is due before the session that agreed on it
         *     - `FILE_TOO_LARGE`: a file of evidence has at most 2 MB
         *     - `FILE_TYPE_REFUSED`: a file of evidence is PDF, PNG, JPEG, XLSX or DOCX
         *     - `NOT_ACTIVE`: the person is not active
         *     - `NOT_ALL_RATED`: all seven values are rated
         *     - `NOT_FINAL`: the appraisal is not final
         *     - `NOT_IN_THIS_STATE`: the appraisal is in a stage in which this is not done
         *     - `ROLE_CONFLICT`: nobody acts in two roles on the same appraisal
         *     - `TOO_MANY_FILES`: a record has at most five files of evidence
         *     - `UNKNOWN_INDICATOR`: the agreed plan has no such indicator
         */
        ActivitylogsRefusedByRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 422,
                 *         "name": "UnprocessableEntityError",
                 *         "message": "the appraisal is in a stage in which this is not done",
                 *         "details": {
                 *           "code": "NOT_IN_THIS_STATE"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request is malformed; `details.errors` names the fields.
         *
         *     - `ENGINE_OWNED`: the workflow alone writes this field
         *     - `INVALID_QUERY`: a parameter, field, relation or operator that is not available here
         *     - `MONTHS_OUT_OF_RANGE`: Months have to be a whole number from 0 to 12.
         *     - `POLICY_UNKNOWN`: there is no such policy
         *     - `UNREADABLE_BODY`: the body is no JSON that can be read
         *     - `VALIDATION_FAILED`: a field is missing, unknown or of the wrong kind
         *     - `VALUE_UNFIT`: a value does not fit its field
         */
        CalculatorsMalformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 400,
                 *         "name": "ValidationError",
                 *         "message": "there is no such policy",
                 *         "details": {
                 *           "code": "POLICY_UNKNOWN"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A rule says no; `details.reasons` says why and who can mend it.
         *
         *     - `BEHAVIOUR_REPEATED`: This behaviour value is rated more than once.
         *     - `DATE_IN_FUTURE`: the day is still ahead where the employee works
         *     - `DATE_OUTSIDE_PERIOD`: the day is before the period of the appraisal
         *     - `DUE_BEFORE_SESSION`: a follow-up is due before the session that agreed on it
         *     - `NOT_ALL_RATED`: All seven behaviour values have to be rated.
         *     - `NOT_FINAL`: the appraisal is not final
         *     - `NO_ACTION_PLAN`: There is no action plan in this period.
         *     - `NO_INDICATORS`: This work result has no indicators.
         *     - `NO_PERIOD`: There is no appraised period.
         *     - `NO_PRIMARY_RESULT`: There is no primary work result.
         *     - `PERIODS_OVERLAP`: Two periods overlap.
         *     - `PERIOD_INVALID`: A period has to have valid dates, and may not end before it starts.
         *     - `REALISATION_MISSING`: No figure of the realisation has been entered.
         *     - `RESULT_FROM_UNIT`: The result rating of a unit head is the achievement of the unit.
         *     - `ROLE_CONFLICT`: nobody acts in two roles on the same appraisal
         *     - `SCORE_OUT_OF_RANGE`: A score has to lie between 0 and 120.
         *     - `TARGET_NEGATIVE`: The target is below 0, so a percentage of achievement has no meaning.
         *     - `TARGET_NOT_NUMERIC`: The target is not a figure.
         *     - `TARGET_RANGE_INVALID`: The lower bound of the target range has to be less than its upper bound.
         *     - `TARGET_ZERO`: The target is 0, so no percentage of achievement can be computed.
         *     - `UNIT_ACHIEVEMENT_MISSING`: The achievement of the unit led has not been set.
         *     - `WEIGHTS_NOT_100`: The weights of all indicators have to sum to exactly 100.
         *     - `WEIGHT_INVALID`: A weight has to be a figure of at least 0.
         */
        CalculatorsRefusedByRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 422,
                 *         "name": "UnprocessableEntityError",
                 *         "message": "The target is 0, so no percentage of achievement can be computed.",
                 *         "details": {
                 *           "code": "TARGET_ZERO"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request is malformed; `details.errors` names the fields.
         *
         *     - `DATE_INVALID`: no day of the calendar, or out of the years 1900–2999
         *     - `DAYS_OUT_OF_RANGE`: days are a whole number from 0 to 3660
         *     - `ENGINE_OWNED`: the workflow alone writes this field
         *     - `INVALID_QUERY`: a parameter, field, relation or operator that is not available here
         *     - `UNREADABLE_BODY`: the body is no JSON that can be read
         *     - `VALIDATION_FAILED`: a field is missing, unknown or of the wrong kind
         *     - `VALUE_UNFIT`: a value does not fit its field
         */
        CalendarMalformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 400,
                 *         "name": "ValidationError",
                 *         "message": "no day of the calendar, or out of the years 1900–2999",
                 *         "details": {
                 *           "code": "DATE_INVALID"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Not now: it stands elsewhere, or has changed meanwhile.
         *
         *     - `CONSTRAINT`: another record has this already, or still refers to it
         *     - `CREATED_BY_ENGINE`: the workflow alone makes these records
         *     - `EVENT_NOT_ALLOWED`: not in this state (`details.state`)
         *     - `HAS_HISTORY`: what has a history can’t be deleted
         *     - `LOCKED_BY_STATE`: the field can’t be edited in this state
         *     - `NOT_IN_THIS_STATE`: the appraisal has ended; `details.state` says how
         *     - `SESSION_OPEN`: a session of this unit is under way
         *     - `STALE_REVISION`: it has changed since the `revision` that was sent
         */
        CalibrationConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 409,
                 *         "name": "ConflictError",
                 *         "message": "a session of this unit is under way",
                 *         "details": {
                 *           "code": "SESSION_OPEN"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller sees it, but may not do this.
         *
         *     - `KEEPER_TAKES_PART`: appraised or appraising in the unit whose session they would record
         *     - `NOT_ON_PANEL`: not on the performance team that calibrates this unit
         *     - `NO_ROLE_FOR_EDIT`: none of the caller’s roles edits this field
         *     - `NO_ROLE_FOR_THIS`: none of the caller’s roles on the appraisal may do this
         */
        CalibrationForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 403,
                 *         "name": "ForbiddenError",
                 *         "message": "not on the performance team that calibrates this unit",
                 *         "details": {
                 *           "code": "NOT_ON_PANEL"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A rule says no; `details.reasons` says why and who can mend it.
         *
         *     - `BREACH_REASON_REQUIRED`: the distribution departs from the guide and needs a `reason`
         *     - `COMMENT_REQUIRED`: the event carries a reason
         *     - `DATE_IN_FUTURE`: the day is still ahead where the employee works
         *     - `DATE_OUTSIDE_PERIOD`: the day is before the period of the appraisal
         *     - `DIALOGUE_DATE_MISSING`: self-assessment and review are far apart, and no dialogue is dated
         *     - `DUE_BEFORE_SESSION`: a follow-up is due before the session that agreed on it
         *     - `NOBODY_IN_CALIBRATION`: no appraisal of the unit waits for calibration
         *     - `NOT_FINAL`: the appraisal is not final
         *     - `RESULT_FROM_UNIT`: the result of a unit head is that of the unit
         *     - `ROLE_CONFLICT`: nobody acts in two roles on the same appraisal
         *     - `RULE_SET_NUMERIC`: predicates follow from figures here
         *     - `UNIT_ACHIEVEMENT_MISSING`: the achievement of the unit has not been set
         */
        CalibrationRefusedByRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 422,
                 *         "name": "UnprocessableEntityError",
                 *         "message": "no appraisal of the unit waits for calibration",
                 *         "details": {
                 *           "code": "NOBODY_IN_CALIBRATION"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Not now: it stands elsewhere, or has changed meanwhile.
         *
         *     - `ALREADY_ASSESSED`: there is an assessment of this appraisal already
         *     - `CONSTRAINT`: another record has this already, or still refers to it
         *     - `CREATED_BY_ENGINE`: the workflow alone makes these records
         *     - `HAS_HISTORY`: what has a history can’t be deleted
         *     - `LOCKED_BY_STATE`: the field can’t be edited in this state
         *     - `NOT_IN_THIS_STATE`: the appraisal has ended; `details.state` says how
         */
        CompetencyassessmentsConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 409,
                 *         "name": "ConflictError",
                 *         "message": "there is an assessment of this appraisal already",
                 *         "details": {
                 *           "code": "ALREADY_ASSESSED"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A rule says no; `details.reasons` says why and who can mend it.
         *
         *     - `DATE_IN_FUTURE`: the day is still ahead where the employee works
         *     - `DATE_OUTSIDE_PERIOD`: the day is before the period of the appraisal
         *     - `DUE_BEFORE_SESSION`: a follow-up is due before the session that agreed on it
         *     - `NOT_ALL_RATED`: a competency of the standard is not rated
         *     - `NOT_FINAL`: the appraisal is not final
         *     - `NO_STANDARD`: the position has no competency standard yet
         *     - `ROLE_CONFLICT`: nobody acts in two roles on the same appraisal
         *     - `UNKNOWN_COMPETENCY`: the position does not ask for this competency
         */
        CompetencyassessmentsRefusedByRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 422,
                 *         "name": "UnprocessableEntityError",
                 *         "message": "the position has no competency standard yet",
                 *         "details": {
                 *           "code": "NO_STANDARD"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Not now: it stands elsewhere, or has changed meanwhile.
         *
         *     - `CONSTRAINT`: another record has this already, or still refers to it
         *     - `CREATED_BY_ENGINE`: the workflow alone makes these records
         *     - `HAS_HISTORY`: what has a history can’t be deleted
         *     - `LOCKED_BY_STATE`: the field can’t be edited in this state
         *     - `NOT_IN_THIS_STATE`: the appraisal has ended; `details.state` says how
         */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 409,
                 *         "name": "ConflictError",
                 *         "message": "the appraisal has ended; `details.state` says how",
                 *         "details": {
                 *           "code": "NOT_IN_THIS_STATE"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Not now: it stands elsewhere, or has changed meanwhile.
         *
         *     - `CONSTRAINT`: another record has this already, or still refers to it
         *     - `CREATED_BY_ENGINE`: the workflow alone makes these records
         *     - `HAS_HISTORY`: what has a history can’t be deleted
         *     - `LOCKED_BY_STATE`: the field can’t be edited in this state
         *     - `NOT_DELIVERED_YET`: the employee reads the evaluation once it is delivered
         *     - `NOT_IN_THIS_STATE`: the appraisal has ended; `details.state` says how
         *     - `NO_APPEAL_DECISION`: no appeal was filed, or it is not decided yet
         *     - `NO_RESULT_YET`: there is no result yet
         */
        DocumentsConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 409,
                 *         "name": "ConflictError",
                 *         "message": "there is no result yet",
                 *         "details": {
                 *           "code": "NO_RESULT_YET"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Not now: it stands elsewhere, or has changed meanwhile.
         *
         *     - `ALREADY_ENROLLED`: there is an open enrolment of this person in this training
         *     - `CONSTRAINT`: another record has this already, or still refers to it
         *     - `CREATED_BY_ENGINE`: the workflow alone makes these records
         *     - `HAS_HISTORY`: what has a history can’t be deleted
         *     - `IDEMPOTENCY_KEY_IN_USE`: a request with this key is still running
         *     - `IDEMPOTENCY_KEY_REUSED`: the key was used for another request
         *     - `LOCKED_BY_STATE`: the field can’t be edited in this state
         *     - `NOT_IN_THIS_STATE`: the appraisal has ended; `details.state` says how
         */
        EnrolmentsConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 409,
                 *         "name": "ConflictError",
                 *         "message": "there is an open enrolment of this person in this training",
                 *         "details": {
                 *           "code": "ALREADY_ENROLLED"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller sees it, but may not do this.
         *
         *     - `NO_ROLE_FOR_EDIT`: none of the caller’s roles edits this field
         *     - `NO_ROLE_FOR_THIS`: none of the caller’s roles on the appraisal may do this
         */
        EnrolmentsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 403,
                 *         "name": "ForbiddenError",
                 *         "message": "none of the caller’s roles on the appraisal may do this",
                 *         "details": {
                 *           "code": "NO_ROLE_FOR_THIS"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A rule says no; `details.reasons` says why and who can mend it.
         *
         *     - `APPRAISAL_LOOP`: two people would appraise each other
         *     - `APPRAISED_BY_SELF`: nobody appraises themselves
         *     - `DATE_IN_FUTURE`: the day is still ahead where the employee works
         *     - `DATE_OUTSIDE_PERIOD`: the day is before the period of the appraisal
         *     - `DUE_BEFORE_SESSION`: a follow-up is due before the session that agreed on it
         *     - `NOT_ACTIVE`: the person is not active
         *     - `NOT_FINAL`: the appraisal is not final
         *     - `NO_APPRAISER`: nobody appraises this person
         *     - `NO_INDEPENDENT_OFFICIAL`: a role would be left with nobody independent
         *     - `NO_SUCH_TRAINING`: there is no such training
         *     - `ROLE_CONFLICT`: nobody acts in two roles on the same appraisal
         *     - `TRAINING_HAS_BEGUN`: the training has begun already
         *     - `TRAINING_NOT_OFFERED`: the training is not offered any more
         */
        EnrolmentsRefusedByRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 422,
                 *         "name": "UnprocessableEntityError",
                 *         "message": "there is no such training",
                 *         "details": {
                 *           "code": "NO_SUCH_TRAINING"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller sees it, but may not do this.
         *
         *     - `NO_ROLE_FOR_EDIT`: none of the caller’s roles edits this field
         *     - `NO_ROLE_FOR_THIS`: none of the caller’s roles on the appraisal may do this
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 403,
                 *         "name": "ForbiddenError",
                 *         "message": "none of the caller’s roles on the appraisal may do this",
                 *         "details": {
                 *           "code": "NO_ROLE_FOR_THIS"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Not now: it stands elsewhere, or has changed meanwhile.
         *
         *     - `ALREADY_GUIDED`: there is a guidance plan for this appraisal already
         *     - `CONSTRAINT`: another record has this already, or still refers to it
         *     - `CREATED_BY_ENGINE`: the workflow alone makes these records
         *     - `HAS_HISTORY`: what has a history can’t be deleted
         *     - `LOCKED_BY_STATE`: the field can’t be edited in this state
         *     - `NOT_IN_THIS_STATE`: the appraisal has ended; `details.state` says how
         */
        GuidanceplansConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 409,
                 *         "name": "ConflictError",
                 *         "message": "there is a guidance plan for this appraisal already",
                 *         "details": {
                 *           "code": "ALREADY_GUIDED"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A rule says no; `details.reasons` says why and who can mend it.
         *
         *     - `DATE_IN_FUTURE`: the day is still ahead where the employee works
         *     - `DATE_NOT_AHEAD`: the plan has to end after today
         *     - `DATE_OUTSIDE_PERIOD`: the day is before the period of the appraisal
         *     - `DUE_BEFORE_SESSION`: a follow-up is due before the session that agreed on it
         *     - `NOT_FINAL`: the appraisal is not final
         *     - `NO_GUIDANCE_NEEDED`: the appraisal is not final, or its predicate asks for no guidance
         *     - `ROLE_CONFLICT`: nobody acts in two roles on the same appraisal
         */
        GuidanceplansRefusedByRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 422,
                 *         "name": "UnprocessableEntityError",
                 *         "message": "the appraisal is not final, or its predicate asks for no guidance",
                 *         "details": {
                 *           "code": "NO_GUIDANCE_NEEDED"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request is malformed; `details.errors` names the fields.
         *
         *     - `ENGINE_OWNED`: the workflow alone writes this field
         *     - `FILE_EMPTY`: no sheet, or no row of headings
         *     - `FILE_FORMAT`: no valid XLSX or CSV (UTF-8)
         *     - `INVALID_QUERY`: a parameter, field, relation or operator that is not available here
         *     - `UNREADABLE_BODY`: the body is no JSON that can be read
         *     - `VALIDATION_FAILED`: a field is missing, unknown or of the wrong kind
         *     - `VALUE_UNFIT`: a value does not fit its field
         */
        ImportsMalformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 400,
                 *         "name": "ValidationError",
                 *         "message": "no valid XLSX or CSV (UTF-8)",
                 *         "details": {
                 *           "code": "FILE_FORMAT"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A rule says no; `details.reasons` says why and who can mend it.
         *
         *     - `AMBIGUOUS`: several records have this name
         *     - `COLUMN_MISSING`: a compulsory column is not there
         *     - `COLUMN_REPEATED`: the same column twice
         *     - `COLUMN_UNKNOWN`: a heading that is no column
         *     - `DATE_IN_FUTURE`: the day is still ahead where the employee works
         *     - `DATE_OUTSIDE_PERIOD`: the day is before the period of the appraisal
         *     - `DUE_BEFORE_SESSION`: a follow-up is due before the session that agreed on it
         *     - `EMPLOYEE_NUMBER`: not 18 digits
         *     - `FORMULA`: a formula in the place of a value
         *     - `IMPORT_REJECTED`: some rows are bad, `details.errors` says which; nothing was stored
         *     - `LOOP`: the unit would stand above itself
         *     - `NOT_EMPTIED`: the value is compulsory
         *     - `NOT_FINAL`: the appraisal is not final
         *     - `OWN_SELF`: the row points to itself
         *     - `REQUIRED`: a compulsory cell is empty
         *     - `ROLE_CONFLICT`: nobody acts in two roles on the same appraisal
         *     - `TOO_LONG`: too many characters
         *     - `TWICE_IN_FILE`: another row has the same key
         *     - `UNKNOWN`: what the cell points to is not there
         *     - `VALUE`: not what the column holds
         */
        ImportsRefusedByRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 422,
                 *         "name": "UnprocessableEntityError",
                 *         "message": "some rows are bad, `details.errors` says which; nothing was stored",
                 *         "details": {
                 *           "code": "IMPORT_REJECTED"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description More than may be stored.
         *
         *     - `FILE_TOO_LARGE`: more rows, columns or bytes than allowed
         */
        ImportsTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 413,
                 *         "name": "PayloadTooLargeError",
                 *         "message": "more rows, columns or bytes than allowed",
                 *         "details": {
                 *           "code": "FILE_TOO_LARGE"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request is malformed; `details.errors` names the fields.
         *
         *     - `ENGINE_OWNED`: the workflow alone writes this field
         *     - `INVALID_QUERY`: a parameter, field, relation or operator that is not available here
         *     - `UNREADABLE_BODY`: the body is no JSON that can be read
         *     - `VALIDATION_FAILED`: a field is missing, unknown or of the wrong kind
         *     - `VALUE_UNFIT`: a value does not fit its field
         */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 400,
                 *         "name": "ValidationError",
                 *         "message": "the body is no JSON that can be read",
                 *         "details": {
                 *           "code": "UNREADABLE_BODY"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Nobody is signed in, or the token is over.
         *
         *     - `NOT_AUTHENTICATED`: sign in first
         */
        NotAuthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 401,
                 *         "name": "UnauthorizedError",
                 *         "message": "sign in first",
                 *         "details": {
                 *           "code": "NOT_AUTHENTICATED"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description There is no such thing, or the caller may not know of it.
         *
         *     - `NOT_FOUND`: no such thing, or not the caller’s to know of
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 404,
                 *         "name": "NotFoundError",
                 *         "message": "no such thing, or not the caller’s to know of",
                 *         "details": {
                 *           "code": "NOT_FOUND"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Not now: it stands elsewhere, or has changed meanwhile.
         *
         *     - `CONSTRAINT`: another record has this already, or still refers to it
         *     - `CREATED_BY_ENGINE`: the workflow alone makes these records
         *     - `HAS_HISTORY`: what has a history can’t be deleted
         *     - `IDEMPOTENCY_KEY_IN_USE`: a request with this key is still running
         *     - `IDEMPOTENCY_KEY_REUSED`: the key was used for another request
         *     - `LOCKED_BY_STATE`: the field can’t be edited in this state
         *     - `NOT_IN_THIS_STATE`: the appraisal has ended; `details.state` says how
         */
        PeerreviewsConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 409,
                 *         "name": "ConflictError",
                 *         "message": "the appraisal has ended; `details.state` says how",
                 *         "details": {
                 *           "code": "NOT_IN_THIS_STATE"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller sees it, but may not do this.
         *
         *     - `NO_ROLE_FOR_EDIT`: none of the caller’s roles edits this field
         *     - `NO_ROLE_FOR_THIS`: none of the caller’s roles on the appraisal may do this
         */
        PeerreviewsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 403,
                 *         "name": "ForbiddenError",
                 *         "message": "none of the caller’s roles on the appraisal may do this",
                 *         "details": {
                 *           "code": "NO_ROLE_FOR_THIS"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A rule says no; `details.reasons` says why and who can mend it.
         *
         *     - `ALREADY_NOMINATED`: the person is named already
         *     - `ANSWERS_CLOSED`: a result was delivered before, so no more answers are taken
         *     - `DATE_IN_FUTURE`: the day is still ahead where the employee works
         *     - `DATE_OUTSIDE_PERIOD`: the day is before the period of the appraisal
         *     - `DUE_BEFORE_SESSION`: a follow-up is due before the session that agreed on it
         *     - `FILE_TOO_LARGE`: a file of evidence has at most 2 MB
         *     - `FILE_TYPE_REFUSED`: a file of evidence is PDF, PNG, JPEG, XLSX or DOCX
         *     - `NAMED_BY_SOMEBODY_ELSE`: who named somebody takes it back
         *     - `NOT_ACTIVE`: the person is not active
         *     - `NOT_ALL_RATED`: all seven values are rated
         *     - `NOT_FINAL`: the appraisal is not final
         *     - `NOT_IN_THIS_STATE`: the appraisal is in a stage in which this is not done
         *     - `NO_SUCH_EMPLOYEE`: there is no such employee
         *     - `PEER_CAP_REACHED`: the person has as many open reviews in this cycle as the policy allows
         *     - `ROLE_CONFLICT`: nobody acts in two roles on the same appraisal
         *     - `TOO_MANY_FILES`: a record has at most five files of evidence
         *     - `UNKNOWN_INDICATOR`: the agreed plan has no such indicator
         */
        PeerreviewsRefusedByRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 422,
                 *         "name": "UnprocessableEntityError",
                 *         "message": "the appraisal is in a stage in which this is not done",
                 *         "details": {
                 *           "code": "NOT_IN_THIS_STATE"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller sees it, but may not do this.
         *
         *     - `NOT_PERFORMANCE_TEAM`: the caller is in no performance team
         *     - `NO_ROLE_FOR_EDIT`: none of the caller’s roles edits this field
         *     - `NO_ROLE_FOR_THIS`: none of the caller’s roles on the appraisal may do this
         */
        PeriodicevaluationsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 403,
                 *         "name": "ForbiddenError",
                 *         "message": "the caller is in no performance team",
                 *         "details": {
                 *           "code": "NOT_PERFORMANCE_TEAM"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A rule says no; `details.reasons` says why and who can mend it.
         *
         *     - `DATE_IN_FUTURE`: the day is still ahead where the employee works
         *     - `DATE_OUTSIDE_PERIOD`: the day is before the period of the appraisal
         *     - `DUE_BEFORE_SESSION`: a follow-up is due before the session that agreed on it
         *     - `NOT_FINAL`: the appraisal is not final
         *     - `ROLE_CONFLICT`: nobody acts in two roles on the same appraisal
         *     - `VALID_FROM_NOT_LATER`: a new version is in force later than the one before
         */
        PoliciesRefusedByRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 422,
                 *         "name": "UnprocessableEntityError",
                 *         "message": "a new version is in force later than the one before",
                 *         "details": {
                 *           "code": "VALID_FROM_NOT_LATER"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller sees it, but may not do this.
         *
         *     - `NOT_PERFORMANCE_TEAM`: the caller is in no performance team
         *     - `NO_ROLE_FOR_EDIT`: none of the caller’s roles edits this field
         *     - `NO_ROLE_FOR_THIS`: none of the caller’s roles on the appraisal may do this
         */
        PolicynoticesForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 403,
                 *         "name": "ForbiddenError",
                 *         "message": "the caller is in no performance team",
                 *         "details": {
                 *           "code": "NOT_PERFORMANCE_TEAM"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A rule says no; `details.reasons` says why and who can mend it.
         *
         *     - `DATE_IN_FUTURE`: the day is still ahead where the employee works
         *     - `DATE_OUTSIDE_PERIOD`: the day is before the period of the appraisal
         *     - `DUE_BEFORE_SESSION`: a follow-up is due before the session that agreed on it
         *     - `NOT_FINAL`: the appraisal is not final
         *     - `ROLE_CONFLICT`: nobody acts in two roles on the same appraisal
         */
        RefusedByRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 422,
                 *         "name": "UnprocessableEntityError",
                 *         "message": "the day is still ahead where the employee works",
                 *         "details": {
                 *           "code": "DATE_IN_FUTURE"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller sees it, but may not do this.
         *
         *     - `NOT_PERFORMANCE_TEAM`: the caller serves no unit as its performance team
         *     - `NO_ROLE_FOR_EDIT`: none of the caller’s roles edits this field
         *     - `NO_ROLE_FOR_THIS`: none of the caller’s roles on the appraisal may do this
         */
        ReportsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 403,
                 *         "name": "ForbiddenError",
                 *         "message": "the caller serves no unit as its performance team",
                 *         "details": {
                 *           "code": "NOT_PERFORMANCE_TEAM"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request is malformed; `details.errors` names the fields.
         *
         *     - `ENGINE_OWNED`: the workflow alone writes this field
         *     - `HTTPS_NEEDED`: the session’s cookie is asked for over plain http, and goes over https alone
         *     - `INVALID_QUERY`: a parameter, field, relation or operator that is not available here
         *     - `NO_MAIL_SERVER`: a forgotten password: this installation sends no mails
         *     - `UNREADABLE_BODY`: the body is no JSON that can be read
         *     - `VALIDATION_FAILED`: a field is missing, unknown or of the wrong kind
         *     - `VALUE_UNFIT`: a value does not fit its field
         */
        SigninginMalformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 400,
                 *         "name": "ValidationError",
                 *         "message": "a forgotten password: this installation sends no mails",
                 *         "details": {
                 *           "code": "NO_MAIL_SERVER"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Too many requests; the header `Retry-After` says when to come again.
         *
         *     - `TOO_MANY_ATTEMPTS`: too many failed sign-ins; `Retry-After` says when to come again
         */
        SigninginTooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 429,
                 *         "name": "RateLimitError",
                 *         "message": "too many failed sign-ins; `Retry-After` says when to come again",
                 *         "details": {
                 *           "code": "TOO_MANY_ATTEMPTS"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Not now: it stands elsewhere, or has changed meanwhile.
         *
         *     - `ALREADY_ANSWERED`: this token was used
         *     - `CONSTRAINT`: another record has this already, or still refers to it
         *     - `CREATED_BY_ENGINE`: the workflow alone makes these records
         *     - `HAS_HISTORY`: what has a history can’t be deleted
         *     - `LOCKED_BY_STATE`: the field can’t be edited in this state
         *     - `NOT_IN_THIS_STATE`: the appraisal has ended; `details.state` says how
         *     - `SURVEY_CLOSED`: not open yet, or closed already
         */
        SurveysofthepublicConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 409,
                 *         "name": "ConflictError",
                 *         "message": "not open yet, or closed already",
                 *         "details": {
                 *           "code": "SURVEY_CLOSED"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests; the header `Retry-After` says when to come again. */
        TooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 429,
                 *         "name": "RateLimitError",
                 *         "message": "Too many requests; the header `Retry-After` says when to come again.",
                 *         "details": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Not now: it stands elsewhere, or has changed meanwhile.
         *
         *     - `CONSTRAINT`: another record has this already, or still refers to it
         *     - `CREATED_BY_ENGINE`: the workflow alone makes these records
         *     - `EVENT_NOT_ALLOWED`: not in this state (`details.state`)
         *     - `HAS_HISTORY`: what has a history can’t be deleted
         *     - `IDEMPOTENCY_KEY_IN_USE`: a request with this key is still running
         *     - `IDEMPOTENCY_KEY_REUSED`: the key was used for another request
         *     - `LOCKED_BY_STATE`: the field can’t be edited in this state
         *     - `NOT_ENDED`: personal values are erased once the workflow has ended
         *     - `NOT_IN_THIS_STATE`: the appraisal has ended; `details.state` says how
         *     - `NOT_REASSIGNABLE`: roles of this workflow cannot be handed over
         *     - `NO_MIGRATION`: the present version does not say how to come from that one
         *     - `STALE_REVISION`: it has changed since the `revision` that was sent
         *     - `TOO_MANY_ATTACHMENTS`: twenty files wait to be sent already
         */
        WorkflowConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 409,
                 *         "name": "ConflictError",
                 *         "message": "personal values are erased once the workflow has ended",
                 *         "details": {
                 *           "code": "NOT_ENDED"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller sees it, but may not do this.
         *
         *     - `LIMITED_TO_UNITS`: the role in the panel is limited to some units, and this concerns all
         *     - `NOT_A_PERSON`: only people take part in workflows, API tokens don’t
         *     - `NOT_YOURS_TO_DELEGATE`: only the person or the performance team of their unit delegates
         *     - `NO_ROLE_FOR_EDIT`: none of the caller’s roles edits this field
         *     - `NO_ROLE_FOR_EVENT`: none of the caller’s roles on this subject ever sends this event
         *     - `NO_ROLE_FOR_THIS`: none of the caller’s roles on the appraisal may do this
         */
        WorkflowForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 403,
                 *         "name": "ForbiddenError",
                 *         "message": "none of the caller’s roles on this subject ever sends this event",
                 *         "details": {
                 *           "code": "NO_ROLE_FOR_EVENT"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request is malformed; `details.errors` names the fields.
         *
         *     - `ENGINE_OWNED`: the workflow alone writes this field
         *     - `INVALID_QUERY`: a parameter, field, relation or operator that is not available here
         *     - `UNKNOWN_EVENT`: no such event, or one that only the system sends
         *     - `UNREADABLE_BODY`: the body is no JSON that can be read
         *     - `VALIDATION_FAILED`: a field is missing, unknown or of the wrong kind
         *     - `VALUE_UNFIT`: a value does not fit its field
         */
        WorkflowMalformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 400,
                 *         "name": "ValidationError",
                 *         "message": "no such event, or one that only the system sends",
                 *         "details": {
                 *           "code": "UNKNOWN_EVENT"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A rule says no; `details.reasons` says why and who can mend it.
         *
         *     - `ACTION_PLANS_SET`: the period is over, and its action plans were set
         *     - `ALREADY_NOMINATED`: the person is named already
         *     - `ALREADY_VOTED`: each holder of the role votes once
         *     - `ANSWERS_CLOSED`: a result was delivered before, so no more answers are taken
         *     - `APPEAL_WAS_DECIDED`: the decision on an appeal is final
         *     - `APPEAL_WINDOW_OVER`: the time for an appeal is over
         *     - `APPRAISALS_UNFINISHED`: appraisals are neither final nor cancelled
         *     - `APPRAISAL_LOOP`: two people would appraise each other
         *     - `APPRAISED_BY_SELF`: nobody appraises themselves
         *     - `ASSESSMENT_DATE_PASSED`: targets are revised before the assessment date only
         *     - `BEHAVIOUR_REPEATED`: This behaviour value is rated more than once.
         *     - `BREACH_REASON_REQUIRED`: the distribution departs from the guide and needs a `reason`
         *     - `COMMENT_REQUIRED`: write the reason as `comment`
         *     - `COMPLETED_BEFORE_START`: the training had not begun on that day
         *     - `DATE_IN_FUTURE`: the day is still ahead where the employee works
         *     - `DATE_NOT_AHEAD`: the plan has to end after today
         *     - `DATE_OUTSIDE_PERIOD`: the day is before the period of the appraisal
         *     - `DEADLINE_NOT_LATER`: the new deadline is not after the present one, or not in the future
         *     - `DIALOGUE_DATE_MISSING`: the policy asks for the date of a performance dialogue
         *     - `DUE_BEFORE_SESSION`: a follow-up is due before the session that agreed on it
         *     - `NAMED_BY_SOMEBODY_ELSE`: who named somebody takes it back
         *     - `NOBODY_IN_CALIBRATION`: no appraisal of the unit waits for calibration
         *     - `NOBODY_TO_REMIND`: nobody has to act in this state
         *     - `NOT_ACTIVE`: the person named is not active
         *     - `NOT_ALL_RATED`: All seven behaviour values have to be rated.
         *     - `NOT_FINAL`: the appraisal is not final
         *     - `NOT_IN_THIS_STATE`: the appraisal is in a stage in which this is not done
         *     - `NOT_OVERDUE`: the deadline before it has not passed yet
         *     - `NO_ACTION_PLAN`: there is no action plan in this period
         *     - `NO_APPRAISER`: nobody appraises this person
         *     - `NO_INDEPENDENT_OFFICIAL`: a role would be left with nobody independent
         *     - `NO_INDICATORS`: This work result has no indicators.
         *     - `NO_MEASURES`: the plan has no measures yet
         *     - `NO_MEMBERS`: the cycle has no members yet
         *     - `NO_NOTES`: there is no note of a session yet
         *     - `NO_PERIOD`: There is no appraised period.
         *     - `NO_POLICY`: the cycle has no policy yet
         *     - `NO_PRIMARY_RESULT`: There is no primary work result.
         *     - `NO_SUCH_DEFINITION`: no workflow has this name
         *     - `NO_SUCH_EMPLOYEE`: there is no such employee
         *     - `NO_SUCH_FOLLOW_UP`: the session has no such follow-up
         *     - `NO_SUCH_POSITION`: there is no such position
         *     - `NO_SUCH_ROLE`: no workflow has this role
         *     - `NO_SUCH_UNIT`: there is no such org unit
         *     - `NO_WORK_RESULTS`: the plan needs at least one primary work result
         *     - `PEER_CAP_REACHED`: the person has as many open reviews in this cycle as the policy allows
         *     - `PERCEPTION_GAP`: a warning in the answer: self-assessment and review are far apart
         *     - `PERIODS_OVERLAP`: Two periods overlap.
         *     - `PERIOD_CLOSED`: a transfer has closed this period already
         *     - `PERIOD_INVALID`: A period has to have valid dates, and may not end before it starts.
         *     - `REALISATION_MISSING`: No figure of the realisation has been entered.
         *     - `REASON_REQUIRED`: a rating differs from its suggestion and needs a `reason`
         *     - `REQUEST_REQUIRED`: state the result that is asked for
         *     - `RESULT_FROM_UNIT`: The result rating of a unit head is the achievement of the unit.
         *     - `ROLE_CONFLICT`: nobody acts in two roles on the same appraisal
         *     - `SCORE_OUT_OF_RANGE`: A score has to lie between 0 and 120.
         *     - `SECOND_INSTANCE_DECIDES`: in the second instance the appointing authority decides
         *     - `TARGET_MISSING`: an indicator has no target
         *     - `TARGET_NEGATIVE`: The target is below 0, so a percentage of achievement has no meaning.
         *     - `TARGET_NOT_NUMERIC`: The target is not a figure.
         *     - `TARGET_RANGE_INVALID`: The lower bound of the target range has to be less than its upper bound.
         *     - `TARGET_ZERO`: The target is 0, so no percentage of achievement can be computed.
         *     - `TRAINING_HAS_BEGUN`: the training has begun already
         *     - `UNIT_ACHIEVEMENT_MISSING`: the achievement of the unit has not been set
         *     - `UNKNOWN_ACTION_PLAN`: the period has no such action plan
         *     - `UNKNOWN_INDICATOR`: no such indicator in the plan
         *     - `UNKNOWN_MEASURE`: the plan has no such measure
         *     - `UNKNOWN_WORK_RESULT`: no such work result in the plan
         *     - `WEIGHTS_NOT_100`: The weights of all indicators have to sum to exactly 100.
         *     - `WEIGHT_INVALID`: A weight has to be a figure of at least 0.
         *     - `WORSE_THAN_BEFORE`: an appeal may not make the result worse
         */
        WorkflowRefusedByRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 422,
                 *         "name": "UnprocessableEntityError",
                 *         "message": "write the reason as `comment`",
                 *         "details": {
                 *           "code": "COMMENT_REQUIRED"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description More than may be stored.
         *
         *     - `DRAFT_TOO_LARGE`: a draft is at most 256 KiB
         *     - `FILE_TOO_LARGE`: a file is at most 5 MiB
         */
        WorkflowTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 413,
                 *         "name": "PayloadTooLargeError",
                 *         "message": "a draft is at most 256 KiB",
                 *         "details": {
                 *           "code": "DRAFT_TOO_LARGE"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Not now: it stands elsewhere, or has changed meanwhile.
         *
         *     - `CONSTRAINT`: another record has this already, or still refers to it
         *     - `CREATED_BY_ENGINE`: the workflow alone makes these records
         *     - `EVENT_NOT_ALLOWED`: not in this state (`details.state`)
         *     - `HAS_HISTORY`: what has a history can’t be deleted
         *     - `IDEMPOTENCY_KEY_IN_USE`: a request with this key is still running
         *     - `IDEMPOTENCY_KEY_REUSED`: the key was used for another request
         *     - `LOCKED_BY_STATE`: the field can’t be edited in this state
         *     - `NOT_ENDED`: personal values are erased once the workflow has ended
         *     - `NOT_IN_THIS_STATE`: the appraisal has ended; `details.state` says how
         *     - `NOT_REASSIGNABLE`: roles of this workflow cannot be handed over
         *     - `NO_MIGRATION`: the present version does not say how to come from that one
         *     - `STALE_REVISION`: it has changed since the `revision` that was sent
         *     - `TOO_MANY_ATTACHMENTS`: twenty files wait to be sent already
         */
        WorkflowofadminsConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 409,
                 *         "name": "ConflictError",
                 *         "message": "personal values are erased once the workflow has ended",
                 *         "details": {
                 *           "code": "NOT_ENDED"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The caller sees it, but may not do this.
         *
         *     - `LIMITED_TO_UNITS`: the role in the panel is limited to some units, and this concerns all
         *     - `NOT_A_PERSON`: only people take part in workflows, API tokens don’t
         *     - `NOT_YOURS_TO_DELEGATE`: only the person or the performance team of their unit delegates
         *     - `NO_ROLE_FOR_EDIT`: none of the caller’s roles edits this field
         *     - `NO_ROLE_FOR_EVENT`: none of the caller’s roles on this subject ever sends this event
         *     - `NO_ROLE_FOR_THIS`: none of the caller’s roles on the appraisal may do this
         */
        WorkflowofadminsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 403,
                 *         "name": "ForbiddenError",
                 *         "message": "none of the caller’s roles on this subject ever sends this event",
                 *         "details": {
                 *           "code": "NO_ROLE_FOR_EVENT"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request is malformed; `details.errors` names the fields.
         *
         *     - `ENGINE_OWNED`: the workflow alone writes this field
         *     - `INVALID_QUERY`: a parameter, field, relation or operator that is not available here
         *     - `UNKNOWN_EVENT`: no such event, or one that only the system sends
         *     - `UNREADABLE_BODY`: the body is no JSON that can be read
         *     - `VALIDATION_FAILED`: a field is missing, unknown or of the wrong kind
         *     - `VALUE_UNFIT`: a value does not fit its field
         */
        WorkflowofadminsMalformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 400,
                 *         "name": "ValidationError",
                 *         "message": "no such event, or one that only the system sends",
                 *         "details": {
                 *           "code": "UNKNOWN_EVENT"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A rule says no; `details.reasons` says why and who can mend it.
         *
         *     - `ACTION_PLANS_SET`: the period is over, and its action plans were set
         *     - `ALREADY_NOMINATED`: the person is named already
         *     - `ALREADY_VOTED`: each holder of the role votes once
         *     - `ANSWERS_CLOSED`: a result was delivered before, so no more answers are taken
         *     - `APPEAL_WAS_DECIDED`: the decision on an appeal is final
         *     - `APPEAL_WINDOW_OVER`: the time for an appeal is over
         *     - `APPRAISALS_UNFINISHED`: appraisals are neither final nor cancelled
         *     - `APPRAISAL_LOOP`: two people would appraise each other
         *     - `APPRAISED_BY_SELF`: nobody appraises themselves
         *     - `ASSESSMENT_DATE_PASSED`: targets are revised before the assessment date only
         *     - `BEHAVIOUR_REPEATED`: This behaviour value is rated more than once.
         *     - `BREACH_REASON_REQUIRED`: the distribution departs from the guide and needs a `reason`
         *     - `COMMENT_REQUIRED`: write the reason as `comment`
         *     - `COMPLETED_BEFORE_START`: the training had not begun on that day
         *     - `DATE_IN_FUTURE`: the day is still ahead where the employee works
         *     - `DATE_NOT_AHEAD`: the plan has to end after today
         *     - `DATE_OUTSIDE_PERIOD`: the day is before the period of the appraisal
         *     - `DEADLINE_NOT_LATER`: the new deadline is not after the present one, or not in the future
         *     - `DIALOGUE_DATE_MISSING`: the policy asks for the date of a performance dialogue
         *     - `DUE_BEFORE_SESSION`: a follow-up is due before the session that agreed on it
         *     - `NAMED_BY_SOMEBODY_ELSE`: who named somebody takes it back
         *     - `NOBODY_IN_CALIBRATION`: no appraisal of the unit waits for calibration
         *     - `NOBODY_TO_REMIND`: nobody has to act in this state
         *     - `NOT_ACTIVE`: the person named is not active
         *     - `NOT_ALL_RATED`: All seven behaviour values have to be rated.
         *     - `NOT_FINAL`: the appraisal is not final
         *     - `NOT_IN_THIS_STATE`: the appraisal is in a stage in which this is not done
         *     - `NOT_OVERDUE`: the deadline before it has not passed yet
         *     - `NO_ACTION_PLAN`: there is no action plan in this period
         *     - `NO_APPRAISER`: nobody appraises this person
         *     - `NO_INDEPENDENT_OFFICIAL`: a role would be left with nobody independent
         *     - `NO_INDICATORS`: This work result has no indicators.
         *     - `NO_MEASURES`: the plan has no measures yet
         *     - `NO_MEMBERS`: the cycle has no members yet
         *     - `NO_NOTES`: there is no note of a session yet
         *     - `NO_PERIOD`: There is no appraised period.
         *     - `NO_POLICY`: the cycle has no policy yet
         *     - `NO_PRIMARY_RESULT`: There is no primary work result.
         *     - `NO_SUCH_DEFINITION`: no workflow has this name
         *     - `NO_SUCH_EMPLOYEE`: there is no such employee
         *     - `NO_SUCH_FOLLOW_UP`: the session has no such follow-up
         *     - `NO_SUCH_POSITION`: there is no such position
         *     - `NO_SUCH_ROLE`: no workflow has this role
         *     - `NO_SUCH_UNIT`: there is no such org unit
         *     - `NO_WORK_RESULTS`: the plan needs at least one primary work result
         *     - `PEER_CAP_REACHED`: the person has as many open reviews in this cycle as the policy allows
         *     - `PERCEPTION_GAP`: a warning in the answer: self-assessment and review are far apart
         *     - `PERIODS_OVERLAP`: Two periods overlap.
         *     - `PERIOD_CLOSED`: a transfer has closed this period already
         *     - `PERIOD_INVALID`: A period has to have valid dates, and may not end before it starts.
         *     - `REALISATION_MISSING`: No figure of the realisation has been entered.
         *     - `REASON_REQUIRED`: a rating differs from its suggestion and needs a `reason`
         *     - `REQUEST_REQUIRED`: state the result that is asked for
         *     - `RESULT_FROM_UNIT`: The result rating of a unit head is the achievement of the unit.
         *     - `ROLE_CONFLICT`: nobody acts in two roles on the same appraisal
         *     - `SCORE_OUT_OF_RANGE`: A score has to lie between 0 and 120.
         *     - `SECOND_INSTANCE_DECIDES`: in the second instance the appointing authority decides
         *     - `TARGET_MISSING`: an indicator has no target
         *     - `TARGET_NEGATIVE`: The target is below 0, so a percentage of achievement has no meaning.
         *     - `TARGET_NOT_NUMERIC`: The target is not a figure.
         *     - `TARGET_RANGE_INVALID`: The lower bound of the target range has to be less than its upper bound.
         *     - `TARGET_ZERO`: The target is 0, so no percentage of achievement can be computed.
         *     - `TRAINING_HAS_BEGUN`: the training has begun already
         *     - `UNIT_ACHIEVEMENT_MISSING`: the achievement of the unit has not been set
         *     - `UNKNOWN_ACTION_PLAN`: the period has no such action plan
         *     - `UNKNOWN_INDICATOR`: no such indicator in the plan
         *     - `UNKNOWN_MEASURE`: the plan has no such measure
         *     - `UNKNOWN_WORK_RESULT`: no such work result in the plan
         *     - `WEIGHTS_NOT_100`: The weights of all indicators have to sum to exactly 100.
         *     - `WEIGHT_INVALID`: A weight has to be a figure of at least 0.
         *     - `WORSE_THAN_BEFORE`: an appeal may not make the result worse
         */
        WorkflowofadminsRefusedByRule: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "error": {
                 *         "status": 422,
                 *         "name": "UnprocessableEntityError",
                 *         "message": "write the reason as `comment`",
                 *         "details": {
                 *           "code": "COMMENT_REQUIRED"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
        filters: {
            [key: string]: unknown;
        };
        /** @description From 1. */
        page: number;
        /** @description At most 100. */
        pageSize: number;
        /** @description Fields separated by commas: `date:desc,name`. */
        sort: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAchievements: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "title" | "description" | "date" | "kind" | "evidenceLink" | "state" | "revision" | "stateSince" | "feedback" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "appraisal")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Achievement"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["AchievementsForbidden"];
        };
    };
    createAchievement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again within 24 hours: the record that was made before, no second one. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        appraisal: string;
                        title: string;
                        description: string;
                        /** Format: date */
                        date: string;
                        /**
                         * @default general
                         * @enum {string}
                         */
                        kind?: "general" | "beneficial_idea";
                        /** Format: uri */
                        evidenceLink?: string | null;
                    };
                    /** @description True: made and handed in, in one request; else it stays a draft. */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Achievement"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["AchievementsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AchievementsConflict"];
            422: components["responses"]["AchievementsRefusedByRule"];
        };
    };
    readAchievement: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "title" | "description" | "date" | "kind" | "evidenceLink" | "state" | "revision" | "stateSince" | "feedback" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "appraisal")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Achievement"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["AchievementsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateAchievement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        title?: string;
                        description?: string;
                        /** Format: date */
                        date?: string;
                        /** @enum {string} */
                        kind?: "general" | "beneficial_idea";
                        /** Format: uri */
                        evidenceLink?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Achievement"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["AchievementsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AchievementsConflict"];
            422: components["responses"]["AchievementsRefusedByRule"];
        };
    };
    deleteAchievement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["AchievementsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AchievementsConflict"];
        };
    };
    listAchievementEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            name: string;
                            type: string;
                            size: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["AchievementsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addAchievementEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            name: string;
                            type: string;
                            size: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["AchievementsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AchievementsConflict"];
            422: components["responses"]["AchievementsRefusedByRule"];
        };
    };
    downloadAchievementEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description `id` from the list */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["AchievementsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeAchievementEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description `id` from the list */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["AchievementsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AchievementsConflict"];
        };
    };
    listActivityLogs: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "indicator" | "date" | "description" | "quantity" | "minutes" | "evidenceLink" | "state" | "revision" | "stateSince" | "feedback" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "appraisal")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ActivityLog"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ActivitylogsForbidden"];
        };
    };
    createActivityLog: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again within 24 hours: the record that was made before, no second one. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        appraisal: string;
                        indicator: string;
                        /** Format: date */
                        date: string;
                        description: string;
                        quantity?: number | string | null;
                        minutes?: number | null;
                        /** Format: uri */
                        evidenceLink?: string | null;
                    };
                    /** @description True: made and handed in, in one request; else it stays a draft. */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ActivityLog"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ActivitylogsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActivitylogsConflict"];
            422: components["responses"]["ActivitylogsRefusedByRule"];
        };
    };
    missingActivityLogs: {
        parameters: {
            query?: {
                date?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            appraisal: string;
                            employee: {
                                documentId: string;
                                name: string;
                            };
                            days: string[];
                        }[];
                        meta: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            workingDays: number;
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ActivitylogsForbidden"];
        };
    };
    readActivityLog: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "indicator" | "date" | "description" | "quantity" | "minutes" | "evidenceLink" | "state" | "revision" | "stateSince" | "feedback" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "appraisal")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ActivityLog"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ActivitylogsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateActivityLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        indicator?: string;
                        /** Format: date */
                        date?: string;
                        description?: string;
                        quantity?: number | string | null;
                        minutes?: number | null;
                        /** Format: uri */
                        evidenceLink?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ActivityLog"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ActivitylogsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActivitylogsConflict"];
            422: components["responses"]["ActivitylogsRefusedByRule"];
        };
    };
    deleteActivityLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ActivitylogsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActivitylogsConflict"];
        };
    };
    listActivityLogEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            name: string;
                            type: string;
                            size: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ActivitylogsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    addActivityLogEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            name: string;
                            type: string;
                            size: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ActivitylogsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActivitylogsConflict"];
            422: components["responses"]["ActivitylogsRefusedByRule"];
        };
    };
    downloadActivityLogEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description `id` from the list */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ActivitylogsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeActivityLogEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description `id` from the list */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ActivitylogsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ActivitylogsConflict"];
        };
    };
    listAppraisalCycles: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "name" | "year" | "startDate" | "endDate" | "assessmentDate" | "state" | "revision" | "stateSince" | "dueAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "policy")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AppraisalCycle"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createAppraisalCycle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["AppraisalCycleInput"];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AppraisalCycle"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    readAppraisalCycle: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "name" | "year" | "startDate" | "endDate" | "assessmentDate" | "state" | "revision" | "stateSince" | "dueAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "policy")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AppraisalCycle"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateAppraisalCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        year?: number | null;
                        /** Format: date */
                        startDate?: string;
                        /** Format: date */
                        endDate?: string;
                        /** Format: date */
                        assessmentDate?: string;
                        /** @description documentId */
                        policy?: string | null;
                        members?: {
                            orgUnits?: string[];
                            positions?: string[];
                            employees?: string[];
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AppraisalCycle"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deleteAppraisalCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listAppraisalPolicies: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "name" | "validFrom" | "ruleSet" | "weightsUsed" | "calibration" | "appealDays" | "appealDayType" | "onSilence" | "gapDialogue" | "gapSize" | "belowThreshold" | "aboveThreshold" | "draftUntil" | "draftDays" | "targetReviewUntil" | "targetReviewDays" | "selfAssessmentDays" | "reviewDays" | "calibrationDays" | "explanationDays" | "decisionDays" | "secondInstance" | "secondAppealDays" | "secondDecisionDays" | "finalApprovalDays" | "minimumUnitSize" | "pointsPerAdditional" | "additionalCap" | "peerThreshold" | "peerCap" | "surveyThreshold" | "studyAssignmentExempt" | "createdAt" | "updatedAt" | "reminderDays" | "attendanceRules" | "figures" | "legalBasis")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "supersedes")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AppraisalPolicyInList"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createAppraisalPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["AppraisalPolicyInput"];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AppraisalPolicy"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    policyInForce: {
        parameters: {
            query?: {
                /** @description Today in WIB where it is left out. */
                date?: string;
                ruleSet?: "quadrant" | "numeric";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            validFrom: string;
                        } & {
                            [key: string]: unknown;
                        };
                        meta: {
                            /** Format: date */
                            date: string;
                            legalBasis: {
                                key: string;
                                regulation: string;
                                article?: string;
                                text: {
                                    id: string;
                                    en: string;
                                };
                            }[];
                            alsoInForce: {
                                documentId: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    readAppraisalPolicy: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "name" | "validFrom" | "ruleSet" | "weightsUsed" | "calibration" | "appealDays" | "appealDayType" | "onSilence" | "gapDialogue" | "gapSize" | "belowThreshold" | "aboveThreshold" | "draftUntil" | "draftDays" | "targetReviewUntil" | "targetReviewDays" | "selfAssessmentDays" | "reviewDays" | "calibrationDays" | "explanationDays" | "decisionDays" | "secondInstance" | "secondAppealDays" | "secondDecisionDays" | "finalApprovalDays" | "minimumUnitSize" | "pointsPerAdditional" | "additionalCap" | "peerThreshold" | "peerCap" | "surveyThreshold" | "studyAssignmentExempt" | "createdAt" | "updatedAt" | "reminderDays" | "attendanceRules" | "figures" | "legalBasis")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "supersedes")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AppraisalPolicy"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateAppraisalPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        /** Format: date */
                        validFrom?: string;
                        /** @enum {string} */
                        ruleSet?: "quadrant" | "numeric";
                        weightsUsed?: boolean | null;
                        calibration?: boolean | null;
                        /** @enum {string} */
                        periodicEvaluation?: "none" | "monthly" | "quarterly";
                        appealDays?: number;
                        /** @enum {string} */
                        appealDayType?: "calendar" | "working";
                        /** @enum {string} */
                        onSilence?: "escalate" | "granted";
                        secondInstance?: boolean;
                        secondAppealDays?: number;
                        secondDecisionDays?: number;
                        /** @enum {string} */
                        gapDialogue?: "warns" | "required";
                        gapSize?: number;
                        belowThreshold?: number;
                        aboveThreshold?: number;
                        draftUntil?: string;
                        draftDays?: number;
                        targetReviewUntil?: string;
                        targetReviewDays?: number;
                        selfAssessmentDays?: number;
                        reviewDays?: number;
                        calibrationDays?: number;
                        explanationDays?: number;
                        decisionDays?: number;
                        finalApprovalDays?: number;
                        minimumUnitSize?: number;
                        pointsPerAdditional?: number;
                        additionalCap?: number;
                        peerThreshold?: number;
                        peerCap?: number;
                        surveyThreshold?: number;
                        studyAssignmentExempt?: boolean | null;
                        reminderDays?: unknown | null;
                        attendanceRules?: unknown | null;
                        legalBasis?: unknown | null;
                        figures?: unknown | null;
                        /** @description documentId */
                        supersedes?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AppraisalPolicy"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deleteAppraisalPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    newPolicyVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        validFrom: string;
                        name?: string;
                        changes?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            validFrom: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["PoliciesRefusedByRule"];
        };
    };
    listAppraisals: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "period" | "periodStart" | "periodEnd" | "state" | "revision" | "stateSince" | "dueAt" | "createdAt" | "updatedAt" | "workResults" | "agreedWorkResults" | "planDetails" | "agreedPlanDetails" | "behaviours" | "selfAssessment" | "review" | "initialResult" | "result" | "appeal")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "employee" | "appraiser" | "appraiserSuperior" | "cycle" | "policy" | "orgUnit" | "position")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AppraisalInList"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    supposeRatings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cycle: string;
                    ratings: {
                        appraisal: string;
                        resultRating?: components["schemas"]["Rating"] | null;
                        behaviourRating?: components["schemas"]["Rating"] | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            orgUnit: {
                                documentId: string;
                                name: string;
                            };
                            /** @enum {string|null} */
                            orgAchievement: "outstanding" | "good" | "needs_improvement" | "poor" | "very_poor" | null;
                            people: number;
                            distribution: components["schemas"]["Distribution"] | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["CalibrationForbidden"];
        };
    };
    annualResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            periods: {
                                period: number;
                                /** Format: date */
                                start: string;
                                /** Format: date */
                                end: string;
                                days: number;
                                state: string;
                                unit: string | null;
                                predicate: components["schemas"]["Predicate"] | null;
                                score: string | null;
                            }[];
                            annual: {
                                predicate: components["schemas"]["Predicate"];
                                score: string | null;
                                explanation: components["schemas"]["Explanation"] | null;
                            } | null;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    printAppealDecision: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                lang?: "id" | "en";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DocumentsConflict"];
        };
    };
    readAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Attendance"];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    competenciesOfAppraisal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description documentId of the competency. */
                            competency: string;
                            name: string;
                            nameEn: string | null;
                            kind: string;
                            /** @description What the position asks for, 1–5. */
                            required: number;
                            level: number | null;
                            reason: string | null;
                            /** @description How far it falls short of the standard; 0 where it does not. */
                            gap: number | null;
                        }[];
                        meta: {
                            assessment: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    creditPointsOfAppraisal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            appraisal: string;
                            cycle: string;
                            year: number;
                            period: number;
                            /** @enum {string} */
                            level: "pertama" | "muda" | "madya" | "utama" | "penyelia" | "mahir" | "terampil" | "pemula";
                            predicate: components["schemas"]["Predicate"];
                            /** @description A decimal string. */
                            points: string;
                            months: number;
                            explanation: components["schemas"]["Explanation"];
                        } | null;
                        meta: {
                            /** @enum {string|null} */
                            reason: "NOT_FINAL" | "NOT_FUNCTIONAL" | "MONTHS_OUT_OF_RANGE" | null;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    printEvaluation: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                lang?: "id" | "en";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DocumentsConflict"];
        };
    };
    readExplanation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Explanation"] | null;
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    followUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            previous: {
                                documentId: string;
                                cycle: string;
                                year: number;
                                period: number;
                                predicate: components["schemas"]["Predicate"] | null;
                            };
                            items: {
                                item: {
                                    /** @constant */
                                    kind: "indicator";
                                    key: string;
                                    title: string;
                                    libraryIndicator: string | null;
                                } | {
                                    /** @constant */
                                    kind: "behaviour";
                                    /** @enum {string} */
                                    value: "service_oriented" | "accountable" | "competent" | "harmonious" | "loyal" | "adaptive" | "collaborative";
                                };
                                before: {
                                    rating: components["schemas"]["Rating"] | null;
                                    score: number | string | null;
                                };
                                trainings: {
                                    /** @description Of the enrolment. */
                                    documentId: string;
                                    title: string;
                                    state: string;
                                    /** Format: date */
                                    completedOn: string | null;
                                    hours: number | null;
                                    score: string | null;
                                }[];
                                /** @description Null where the present plan has no such item. */
                                now: {
                                    key: string;
                                    rating: components["schemas"]["Rating"] | null;
                                    score: number | string | null;
                                } | null;
                                /**
                                 * @description Null until both are rated.
                                 * @enum {string|null}
                                 */
                                change: "better" | "same" | "worse" | null;
                            }[];
                        } | null;
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["EnrolmentsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    readGaps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            kind: "indicator" | "behaviour";
                            key: string;
                            selfRating: components["schemas"]["Rating"] | null;
                            rating: components["schemas"]["Rating"] | null;
                            /** @description In the numeric rule set: what the figure is worth. */
                            selfScore?: string;
                            score?: string;
                            /** @description Appraiser minus employee, in ratings or, in the numeric rule set, in bands. */
                            steps: number;
                            /** @description Over the size of the policy. */
                            toDiscuss: boolean;
                        }[] | null;
                        meta?: {
                            gapSize: number;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    readPeerAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            confirmed: number | null;
                            answered: number | null;
                            threshold: number;
                            opinions: {
                                respondents: number;
                                values: {
                                    /** @enum {string} */
                                    value: "service_oriented" | "accountable" | "competent" | "harmonious" | "loyal" | "adaptive" | "collaborative";
                                    ratings: {
                                        below: number;
                                        meets: number;
                                        above: number;
                                    } | null;
                                    /** @description Mean, two decimals. */
                                    score: string | null;
                                    /** @description In no order; a pseudonym counts within its question only. */
                                    comments: {
                                        pseudonym: string;
                                        text: string;
                                    }[];
                                }[];
                                /** @description In no order; a pseudonym counts within its question only. */
                                comments: {
                                    pseudonym: string;
                                    text: string;
                                }[];
                            } | null;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PeerreviewsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listPeriodsOfAppraisal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id?: number;
                            documentId: string;
                            /** @enum {string} */
                            kind: "monthly" | "quarterly";
                            period: string;
                            /** Format: date */
                            periodStart: string;
                            /** Format: date */
                            periodEnd: string;
                            state: string;
                            revision: number;
                            /** Format: date-time */
                            stateSince: string | null;
                            /** Format: date-time */
                            dueAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            employee?: {
                                documentId: string;
                                name: string;
                            } | null;
                            appraiser?: {
                                documentId: string;
                                name: string;
                            } | null;
                            actionPlans: {
                                key: string;
                                title: string;
                                indicator: string | null;
                                unit: string;
                                /** @enum {string} */
                                direction: "higher" | "lower";
                                target: number | string | {
                                    min: unknown;
                                    max: unknown;
                                };
                                maximal: boolean;
                                realisation: number | string | null;
                                note: string | null;
                                evidence: string | null;
                            }[] | null;
                            ratings: {
                                key: string;
                                /** @enum {string} */
                                of: "actionPlan" | "indicator";
                                rating: components["schemas"]["Rating"] | null;
                                realisation: number | string | null;
                                note: string | null;
                            }[] | null;
                            behaviours: {
                                /** @enum {string} */
                                value: "service_oriented" | "accountable" | "competent" | "harmonious" | "loyal" | "adaptive" | "collaborative";
                                rating: components["schemas"]["Rating"] | null;
                                score?: number | string | null;
                                note: string | null;
                            }[] | null;
                            result: {
                                resultRating: components["schemas"]["Rating"] | null;
                                behaviourRating: components["schemas"]["Rating"] | null;
                                predicate: components["schemas"]["Predicate"] | null;
                                /** @description Numeric rule set: (mean of action plans + mean of primary) ÷ 2. */
                                skp: string | null;
                                score: string | null;
                                reason: string | null;
                                explanation: components["schemas"]["Explanation"];
                            } | null;
                        }[];
                        meta: {
                            summary: {
                                periods: number;
                                evaluated: number;
                                result: {
                                    above: number;
                                    meets: number;
                                    below: number;
                                    without: number;
                                };
                                behaviour: {
                                    above: number;
                                    meets: number;
                                    below: number;
                                    without: number;
                                };
                                suggested: {
                                    resultRating: components["schemas"]["Rating"] | null;
                                    behaviourRating: components["schemas"]["Rating"] | null;
                                };
                                skp: string | null;
                                score: string | null;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PeriodicevaluationsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    suggestPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            lastYear: {
                                appraisal: string;
                                cycle: string;
                                workResults: components["schemas"]["WorkResult"][];
                                details: components["schemas"]["PlanDetails"] | null;
                            } | null;
                            library: components["schemas"]["WorkResult"][];
                            leader: {
                                name: string;
                                agreed: boolean;
                                results: {
                                    key: string;
                                    /** @enum {string} */
                                    kind: "primary" | "additional";
                                    title: string;
                                }[];
                            } | null;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    planVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            number: number;
                            /** @enum {string} */
                            outcome: "submitted" | "agreed" | "returned" | "lapsed";
                            submittedAt: string;
                            submittedBy: string;
                            decidedAt: string | null;
                            decidedBy: string | null;
                            comment: string | null;
                            workResults: components["schemas"]["WorkResult"][];
                            details: components["schemas"]["PlanDetails"] | null;
                            changes: {
                                /** @enum {string} */
                                kind: "workResult" | "indicator" | "details";
                                /** @enum {string} */
                                change: "added" | "removed" | "changed";
                                key: string;
                                title: string;
                                under: string | null;
                                fields: {
                                    field: string;
                                    from: unknown;
                                    to: unknown;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    readRealisations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Realisation"][];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ActivitylogsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    printTargetPlan: {
        parameters: {
            query?: {
                /** @description The language of the document. */
                lang?: "id" | "en";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    suggestTrainings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: ({
                            /** @constant */
                            kind: "indicator";
                            key: string;
                            title: string;
                            libraryIndicator: string | null;
                            trainings: {
                                documentId: string;
                                title: string;
                                provider: string | null;
                                hours: number | null;
                                mode: string;
                                /** Format: date */
                                startDate: string | null;
                                /** @description The employee’s own enrolment in it, where there is one. */
                                enrolment: {
                                    documentId: string;
                                    state: string;
                                } | null;
                            }[];
                        } | {
                            /** @constant */
                            kind: "behaviour";
                            /** @enum {string} */
                            value: "service_oriented" | "accountable" | "competent" | "harmonious" | "loyal" | "adaptive" | "collaborative";
                            trainings: {
                                documentId: string;
                                title: string;
                                provider: string | null;
                                hours: number | null;
                                mode: string;
                                /** Format: date */
                                startDate: string | null;
                                /** @description The employee’s own enrolment in it, where there is one. */
                                enrolment: {
                                    documentId: string;
                                    state: string;
                                } | null;
                            }[];
                        })[] | null;
                        meta?: {
                            competencies: {
                                competency: string;
                                name: string;
                                nameEn: string | null;
                                /** @description How far the person falls short of the standard of the position. */
                                gap: number;
                                trainings: {
                                    documentId: string;
                                    title: string;
                                    provider: string | null;
                                    hours: number | null;
                                    mode: string;
                                    /** Format: date */
                                    startDate: string | null;
                                    /** @description The employee’s own enrolment in it, where there is one. */
                                    enrolment: {
                                        documentId: string;
                                        state: string;
                                    } | null;
                                }[];
                            }[];
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    readAppraisal: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "period" | "periodStart" | "periodEnd" | "state" | "revision" | "stateSince" | "dueAt" | "createdAt" | "updatedAt" | "workResults" | "agreedWorkResults" | "planDetails" | "agreedPlanDetails" | "behaviours" | "selfAssessment" | "review" | "initialResult" | "result" | "appeal")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "employee" | "appraiser" | "appraiserSuperior" | "cycle" | "policy" | "orgUnit" | "position")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Appraisal"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateAppraisal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        workResults: components["schemas"]["WorkResultInput"][];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Appraisal"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listAttendanceRecords: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "date" | "status" | "timeIn" | "timeOut" | "minutes" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "employee")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AttendanceRecord"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    readAttendanceRecord: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "date" | "status" | "timeIn" | "timeOut" | "minutes" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "employee")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AttendanceRecord"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Keep the refresh token in an httpOnly cookie instead of the answer. */
                "x-strapi-refresh-cookie"?: "httpOnly";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    /** @description With a letter, and a figure or sign; at most 72 bytes. */
                    password: string;
                    passwordConfirmation: string;
                    /** @description Tells the sessions of one’s devices apart. */
                    deviceId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["SigninginMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                    };
                };
            };
            400: components["responses"]["SigninginMalformed"];
            429: components["responses"]["SigninginTooMany"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Keep the refresh token in an httpOnly cookie instead of the answer. */
                "x-strapi-refresh-cookie"?: "httpOnly";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    identifier: string;
                    password: string;
                    /** @description Tells the sessions of one’s devices apart. */
                    deviceId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["SigninginMalformed"];
            429: components["responses"]["SigninginTooMany"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description Keep the refresh token in an httpOnly cookie instead of the answer. */
                "x-strapi-refresh-cookie"?: "httpOnly";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    scope?: "all";
                    /** @description Tells the sessions of one’s devices apart. */
                    deviceId?: string;
                    refreshToken?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: {
                /** @description Keep the refresh token in an httpOnly cookie instead of the answer. */
                "x-strapi-refresh-cookie"?: "httpOnly";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refreshToken?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Access token; ten minutes. */
                        jwt: string;
                        /** @description Absent where it stands in the cookie. */
                        refreshToken?: string;
                    };
                };
            };
            400: components["responses"]["SigninginMalformed"];
            401: components["responses"]["NotAuthenticated"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Keep the refresh token in an httpOnly cookie instead of the answer. */
                "x-strapi-refresh-cookie"?: "httpOnly";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @description With a letter, and a figure or sign; at most 72 bytes. */
                    password: string;
                    passwordConfirmation: string;
                    /** @description Tells the sessions of one’s devices apart. */
                    deviceId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["SigninginMalformed"];
            429: components["responses"]["SigninginTooMany"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            deviceId: string | null;
                            /** @description Browser and system, as far as they can be told. */
                            deviceName?: string;
                            /** @description The one that asks. */
                            current: boolean;
                            /** Format: date-time */
                            loginAt?: string;
                            /**
                             * Format: date-time
                             * @description When its token was last renewed.
                             */
                            lastActiveAt?: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Record<string, never>;
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    dueDate: {
        parameters: {
            query: {
                from: string;
                days: string;
                dayType: "working" | "calendar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date */
                            date: string;
                            /** @constant */
                            warning?: "NO_HOLIDAYS";
                        };
                    };
                };
            };
            400: components["responses"]["CalendarMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    makeFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            token: string;
                            path: string;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    endFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    readFeed: {
        parameters: {
            query?: {
                /** @description The language of the entries. */
                lang?: "id" | "en";
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["CalendarMalformed"];
            404: components["responses"]["NotFound"];
        };
    };
    listCalibrationSessions: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "meetsOn" | "state" | "revision" | "stateSince" | "dueAt" | "createdAt" | "updatedAt" | "before" | "after" | "closing")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "orgUnit" | "cycle")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CalibrationSessionInList"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    beginCalibration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        orgUnit: string;
                        cycle: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            state: string;
                            before: components["schemas"]["CalibrationStanding"];
                        } & {
                            [key: string]: unknown;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["CalibrationForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["CalibrationConflict"];
            422: components["responses"]["CalibrationRefusedByRule"];
        };
    };
    unitsInCalibration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            orgUnit: {
                                documentId: string;
                                name: string;
                            };
                            cycle: {
                                documentId: string;
                                name: string;
                            };
                            waiting: number;
                            notReviewed: number;
                            /** @description documentId of the open session. */
                            session: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["CalibrationForbidden"];
        };
    };
    readCalibrationSession: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "meetsOn" | "state" | "revision" | "stateSince" | "dueAt" | "createdAt" | "updatedAt" | "before" | "after" | "closing")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "orgUnit" | "cycle")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CalibrationSession"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    calibrationBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            state: string;
                            /**
                             * Format: date
                             * @description The day on which the panel comes together.
                             */
                            meetsOn: string | null;
                            members: {
                                documentId: string;
                                name: string;
                            }[];
                            unit: string;
                            cycle: string;
                            /** @enum {string} */
                            ruleSet: "quadrant" | "numeric";
                            /** @enum {string|null} */
                            orgAchievement: "outstanding" | "good" | "needs_improvement" | "poor" | "very_poor" | null;
                            guide: {
                                predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                                /** @enum {string} */
                                rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                                limit: string | number;
                            }[];
                            minimumUnitSize: number;
                            before: components["schemas"]["CalibrationStanding"] | null;
                            now: components["schemas"]["Distribution"];
                            after: components["schemas"]["CalibrationStanding"] | null;
                            closing: {
                                /** Format: date-time */
                                at: string;
                                by: {
                                    id: string | null;
                                    name: string;
                                    onBehalfOf?: {
                                        id: string;
                                        name: string;
                                    };
                                };
                                reason: string | null;
                            } | null;
                            people: {
                                appraisal: string;
                                resultRating: components["schemas"]["Rating"] | null;
                                behaviourRating: components["schemas"]["Rating"] | null;
                                predicate: components["schemas"]["Predicate"];
                                state: string;
                                revision: number;
                                employee: {
                                    documentId: string;
                                    name: string;
                                };
                                appraiser: {
                                    documentId: string;
                                    name: string;
                                } | null;
                                unitHead: boolean;
                                reason: string | null;
                                ratedBy: string | null;
                                before: {
                                    appraisal: string;
                                    resultRating: components["schemas"]["Rating"] | null;
                                    behaviourRating: components["schemas"]["Rating"] | null;
                                    predicate: components["schemas"]["Predicate"];
                                } | null;
                                moved: boolean;
                            }[];
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["CalibrationForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    supposeCalibration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    changes: {
                        appraisal: string;
                        resultRating?: components["schemas"]["Rating"] | null;
                        behaviourRating?: components["schemas"]["Rating"] | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            now: components["schemas"]["Distribution"];
                            then: components["schemas"]["Distribution"];
                            moved: {
                                appraisal: string;
                                from: components["schemas"]["Predicate"];
                                to: components["schemas"]["Predicate"];
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["CalibrationForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["CalibrationRefusedByRule"];
        };
    };
    listCoachingSessions: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "kind" | "date" | "note" | "reply" | "acknowledgedAt" | "state" | "revision" | "stateSince" | "createdAt" | "updatedAt" | "followUps" | "heldBy")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "appraisal")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CoachingSessionInList"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createCoachingSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again within 24 hours: the record that was made before, no second one. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        appraisal: string;
                        /**
                         * @default coaching
                         * @enum {string}
                         */
                        kind?: "coaching" | "feedback" | "dialogue";
                        /** Format: date */
                        date: string;
                        note: string;
                        followUps?: {
                            key?: string;
                            text: string;
                            /** Format: date */
                            dueOn?: string | null;
                            doneAt?: unknown;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CoachingSession"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["RefusedByRule"];
        };
    };
    readCoachingSession: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "kind" | "date" | "note" | "reply" | "acknowledgedAt" | "state" | "revision" | "stateSince" | "createdAt" | "updatedAt" | "followUps" | "heldBy")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "appraisal")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CoachingSession"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateCoachingSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        kind?: "coaching" | "feedback" | "dialogue";
                        /** Format: date */
                        date?: string;
                        note?: string;
                        followUps?: {
                            key?: string;
                            text: string;
                            /** Format: date */
                            dueOn?: string | null;
                            doneAt?: unknown;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CoachingSession"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["RefusedByRule"];
        };
    };
    deleteCoachingSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listCompetencies: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "name" | "nameEn" | "kind" | "description" | "active" | "createdAt" | "updatedAt")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Competency"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createCompetency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["CompetencyInput"];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Competency"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    readCompetency: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "name" | "nameEn" | "kind" | "description" | "active" | "createdAt" | "updatedAt")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Competency"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateCompetency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        nameEn?: string | null;
                        /** @enum {string} */
                        kind?: "technical" | "managerial" | "sociocultural";
                        description?: string | null;
                        active?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Competency"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deleteCompetency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listCompetencyAssessments: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "state" | "revision" | "stateSince" | "createdAt" | "updatedAt" | "ratings" | "assessedBy")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "appraisal")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CompetencyAssessmentInList"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createCompetencyAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again within 24 hours: the record that was made before, no second one. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        appraisal: string;
                        ratings: {
                            competency: string;
                            level: number;
                            /** @description What the level rests on. */
                            reason: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CompetencyAssessment"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["CompetencyassessmentsConflict"];
            422: components["responses"]["CompetencyassessmentsRefusedByRule"];
        };
    };
    readCompetencyAssessment: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "state" | "revision" | "stateSince" | "createdAt" | "updatedAt" | "ratings" | "assessedBy")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "appraisal")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CompetencyAssessment"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateCompetencyAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        ratings: {
                            competency: string;
                            level: number;
                            /** @description What the level rests on. */
                            reason: string;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CompetencyAssessment"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["CompetencyassessmentsConflict"];
            422: components["responses"]["CompetencyassessmentsRefusedByRule"];
        };
    };
    deleteCompetencyAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["CompetencyassessmentsConflict"];
        };
    };
    listCompetencyStandards: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "level" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "position" | "competency")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CompetencyStandard"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createCompetencyStandard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["CompetencyStandardInput"];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CompetencyStandard"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    readCompetencyStandard: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "level" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "position" | "competency")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CompetencyStandard"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateCompetencyStandard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @description documentId */
                        position?: string | null;
                        /** @description documentId */
                        competency?: string | null;
                        level?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CompetencyStandard"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deleteCompetencyStandard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listEmployees: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "name")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "position" | "orgUnit")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Employee"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["EmployeeInput"];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Employee"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    creditPointsOfPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            appraisal: string;
                            cycle: string;
                            year: number;
                            period: number;
                            /** @enum {string} */
                            level: "pertama" | "muda" | "madya" | "utama" | "penyelia" | "mahir" | "terampil" | "pemula";
                            predicate: components["schemas"]["Predicate"];
                            /** @description A decimal string. */
                            points: string;
                            months: number;
                            explanation: components["schemas"]["Explanation"];
                        }[];
                        meta: {
                            /** @description A decimal string. */
                            total: string;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    readEmployee: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "name")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "position" | "orgUnit")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Employee"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        employeeNumber?: string | null;
                        name?: string;
                        rank?: string | null;
                        civilServant?: boolean | null;
                        /** Format: email */
                        email?: string | null;
                        phone?: string | null;
                        /** @description documentId */
                        position?: string | null;
                        /** @description documentId */
                        orgUnit?: string | null;
                        /** @description documentId */
                        appraiser?: string | null;
                        /** @description documentId */
                        namedOfficial?: string | null;
                        /** @enum {string} */
                        employmentStatus?: "active" | "suspended" | "unpaidLeave" | "preRetirement" | "studyAssignment" | "stateOfficial";
                        /** @description id */
                        user?: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Employee"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deleteEmployee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listEnrolments: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "title" | "proposedBy" | "reason" | "feedback" | "completedOn" | "hours" | "score" | "certificateLink" | "completionNote" | "state" | "revision" | "stateSince" | "dueAt" | "createdAt" | "updatedAt" | "item")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "employee" | "appraiser" | "orgUnit" | "training" | "appraisal")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EnrolmentInList"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["EnrolmentsForbidden"];
        };
    };
    createEnrolment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again within 24 hours: the record that was made before, no second one. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        training: string;
                        /** @description The appraisal whose result it follows from; its appraiser and team decide. */
                        appraisal?: string | null;
                        /** @description For whom; oneself where neither this nor `appraisal` is given. */
                        employee?: string | null;
                        /** @description What it helps with; needs `appraisal`. */
                        item?: ({
                            /** @constant */
                            kind: "indicator";
                            /** @description Its key in the plan of `appraisal`. */
                            key: string;
                        } | {
                            /** @constant */
                            kind: "behaviour";
                            /** @enum {string} */
                            key: "service_oriented" | "accountable" | "competent" | "harmonious" | "loyal" | "adaptive" | "collaborative";
                        } | {
                            /** @constant */
                            kind: "competency";
                            key: string;
                        }) | null;
                        reason?: string | null;
                        /**
                         * @description For oneself: REQUEST is sent at once, in the same transaction.
                         * @default false
                         */
                        request?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Enrolment"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["EnrolmentsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["EnrolmentsConflict"];
            422: components["responses"]["EnrolmentsRefusedByRule"];
        };
    };
    readEnrolment: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "title" | "proposedBy" | "reason" | "feedback" | "completedOn" | "hours" | "score" | "certificateLink" | "completionNote" | "state" | "revision" | "stateSince" | "dueAt" | "createdAt" | "updatedAt" | "item")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "employee" | "appraiser" | "orgUnit" | "training" | "appraisal")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Enrolment"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["EnrolmentsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Enrolment"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["EnrolmentsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["EnrolmentsConflict"];
        };
    };
    deleteEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["EnrolmentsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["EnrolmentsConflict"];
        };
    };
    exportAchievementsCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportAchievementsXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportActivityLogsCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportActivityLogsXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportAppraisalCyclesCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportAppraisalCyclesXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportAppraisalPoliciesCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportAppraisalPoliciesXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportAppraisalsCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportAppraisalsXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportAttendanceRecordsCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportAttendanceRecordsXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportCalibrationSessionsCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportCalibrationSessionsXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportCoachingSessionsCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportCoachingSessionsXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportCompetenciesCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportCompetenciesXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportCompetencyAssessmentsCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportCompetencyAssessmentsXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportCompetencyStandardsCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportCompetencyStandardsXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportEmployeesCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportEmployeesXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportEnrolmentsCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportEnrolmentsXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportFollowUpProposalsCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportFollowUpProposalsXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportGuidancePlansCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportGuidancePlansXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportHolidaysCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportHolidaysXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportIndicatorCategoriesCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportIndicatorCategoriesXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportIndicatorsCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportIndicatorsXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportOrgUnitsCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportOrgUnitsXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportPeerReviewsCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportPeerReviewsXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportPeriodicEvaluationsCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportPeriodicEvaluationsXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportPolicyNoticesCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportPolicyNoticesXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportPositionsCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportPositionsXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportServiceSurveysCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportServiceSurveysXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportTrainingProvidersCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportTrainingProvidersXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportTrainingsCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportTrainingsXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    listFollowUpProposals: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "kind" | "title" | "reason" | "legalBasis" | "decision" | "decree" | "effectiveOn" | "state" | "revision" | "stateSince" | "dueAt" | "createdAt" | "updatedAt" | "proposedBy")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "employee" | "orgUnit" | "appraisal")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FollowUpProposalInList"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createFollowUpProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again within 24 hours: the record that was made before, no second one. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @description A final one: what the proposal rests on. */
                        appraisal: string;
                        /** @enum {string} */
                        kind: "reward" | "sanction";
                        /** @description What is proposed: a certificate, a written reprimand. */
                        title: string;
                        reason: string;
                        /** @description The rule that allows it: regulation and article. */
                        legalBasis: string;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FollowUpProposal"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["RefusedByRule"];
        };
    };
    readFollowUpProposal: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "kind" | "title" | "reason" | "legalBasis" | "decision" | "decree" | "effectiveOn" | "state" | "revision" | "stateSince" | "dueAt" | "createdAt" | "updatedAt" | "proposedBy")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "employee" | "orgUnit" | "appraisal")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FollowUpProposal"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateFollowUpProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FollowUpProposal"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deleteFollowUpProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listGuidancePlans: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "goals" | "until" | "startedOn" | "outcome" | "outcomeNote" | "state" | "revision" | "stateSince" | "dueAt" | "createdAt" | "updatedAt" | "measures" | "notes" | "feedback")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "employee" | "appraiser" | "orgUnit" | "appraisal")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GuidancePlanInList"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createGuidancePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again within 24 hours: the record that was made before, no second one. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        appraisal: string;
                        goals: string;
                        /** Format: date */
                        until: string;
                        measures: {
                            key?: string;
                            text: string;
                            /** Format: date */
                            dueOn?: string | null;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GuidancePlan"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["GuidanceplansConflict"];
            422: components["responses"]["GuidanceplansRefusedByRule"];
        };
    };
    listGuidanceBehind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Of the result that it follows from. */
                            appraisal: string;
                            employee: {
                                documentId: string;
                                name: string;
                            };
                            predicate: components["schemas"]["Predicate"];
                            plan: string | null;
                            /** Format: date */
                            lastNoteOn: string | null;
                            /** Format: date */
                            nextNoteDue: string | null;
                            /** @enum {string|null} */
                            behind: "NO_PLAN" | "NOTE_OVERDUE" | null;
                        }[];
                        meta: {
                            guided: number;
                            behind: number;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    readGuidancePlan: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "goals" | "until" | "startedOn" | "outcome" | "outcomeNote" | "state" | "revision" | "stateSince" | "dueAt" | "createdAt" | "updatedAt" | "measures" | "notes" | "feedback")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "employee" | "appraiser" | "orgUnit" | "appraisal")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GuidancePlan"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateGuidancePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GuidancePlan"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["GuidanceplansConflict"];
        };
    };
    deleteGuidancePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["GuidanceplansConflict"];
        };
    };
    listHolidays: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "date" | "name" | "nameEn" | "kind" | "createdAt" | "updatedAt")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Holiday"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["HolidayInput"];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Holiday"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    readHoliday: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "date" | "name" | "nameEn" | "kind" | "createdAt" | "updatedAt")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Holiday"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: date */
                        date?: string;
                        name?: string;
                        nameEn?: string | null;
                        /** @enum {string} */
                        kind?: "nationalHoliday" | "collectiveLeave";
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Holiday"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deleteHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    importFile: {
        parameters: {
            query?: {
                /** @description Checks everything and writes nothing. */
                dryRun?: "true" | "false";
                /** @description Leaves bad rows out; without it one bad row refuses the file. */
                skipBad?: "true" | "false";
            };
            header?: never;
            path: {
                kind: "employees" | "org-units" | "positions" | "indicators" | "holidays" | "supervisors" | "attendance";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Imported"];
                    };
                };
            };
            400: components["responses"]["ImportsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ImportsTooLarge"];
            422: components["responses"]["ImportsRefusedByRule"];
        };
    };
    importTemplateCsv: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
            };
            header?: never;
            path: {
                kind: "employees" | "org-units" | "positions" | "indicators" | "holidays" | "supervisors" | "attendance";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["ImportsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    importTemplateXlsx: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
            };
            header?: never;
            path: {
                kind: "employees" | "org-units" | "positions" | "indicators" | "holidays" | "supervisors" | "attendance";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["ImportsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listIndicatorCategories: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "name" | "nameEn" | "family" | "description" | "createdAt" | "updatedAt")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IndicatorCategory"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createIndicatorCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["IndicatorCategoryInput"];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IndicatorCategory"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    readIndicatorCategory: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "name" | "nameEn" | "family" | "description" | "createdAt" | "updatedAt")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IndicatorCategory"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateIndicatorCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        nameEn?: string | null;
                        /** @enum {string} */
                        family?: "serviceQuality" | "discipline" | "innovation" | "productivity";
                        description?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IndicatorCategory"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deleteIndicatorCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listIndicators: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "title" | "definition" | "aspect" | "perspective" | "unit" | "direction" | "suggestedTarget" | "suggestedTargetUpper" | "maximal" | "suggestedWeight" | "workResultTitle" | "active" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "category" | "positions")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Indicator"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["IndicatorInput"];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Indicator"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    readIndicator: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "title" | "definition" | "aspect" | "perspective" | "unit" | "direction" | "suggestedTarget" | "suggestedTargetUpper" | "maximal" | "suggestedWeight" | "workResultTitle" | "active" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "category" | "positions")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Indicator"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        title?: string;
                        definition?: string | null;
                        /** @description documentId */
                        category?: string | null;
                        /** @enum {string|null} */
                        aspect?: "quantity" | "quality" | "time" | "cost" | null;
                        /** @enum {string|null} */
                        perspective?: "serviceRecipients" | "businessProcess" | "internalStrengthening" | "budget" | null;
                        unit?: string | null;
                        /** @enum {string} */
                        direction?: "higher" | "lower";
                        suggestedTarget?: number | null;
                        suggestedTargetUpper?: number | null;
                        maximal?: boolean | null;
                        suggestedWeight?: number | null;
                        workResultTitle?: string | null;
                        positions?: string[];
                        active?: boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Indicator"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deleteIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listOrgUnits: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "code" | "name" | "kind" | "timeZone" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "parent" | "head" | "performanceTeam" | "appointingAuthority")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrgUnit"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createOrgUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["OrgUnitInput"];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrgUnit"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    readOrgUnit: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "code" | "name" | "kind" | "timeZone" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "parent" | "head" | "performanceTeam" | "appointingAuthority")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrgUnit"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateOrgUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        code?: string;
                        name?: string;
                        /** @enum {string|null} */
                        kind?: "institution" | "agency" | "unit" | null;
                        /** @description documentId */
                        parent?: string | null;
                        /** @description documentId */
                        head?: string | null;
                        performanceTeam?: string[];
                        /** @description documentId */
                        appointingAuthority?: string | null;
                        /** @enum {string|null} */
                        timeZone?: "WIB" | "WITA" | "WIT" | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrgUnit"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deleteOrgUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    resultMatrix: {
        parameters: {
            query: {
                /** @description documentId of a cycle. */
                cycle: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            head: {
                                documentId: string;
                                name: string;
                            } | null;
                            results: {
                                key: string;
                                /** @enum {string} */
                                kind: "primary" | "additional";
                                title: string;
                                supporters: {
                                    appraisal: string;
                                    employee: {
                                        documentId: string;
                                        name: string;
                                    };
                                    workResult: {
                                        key: string;
                                        title: string;
                                    };
                                }[];
                            }[];
                            unlinked: {
                                appraisal: string;
                                employee: {
                                    documentId: string;
                                    name: string;
                                };
                                workResult: {
                                    key: string;
                                    title: string;
                                };
                                parent: string | null;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listPeerReviews: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "nominatedBy" | "state" | "feedback" | "createdAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "appraisal" | "peer")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PeerReview"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PeerreviewsForbidden"];
        };
    };
    createPeerReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again within 24 hours: the record that was made before, no second one. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        appraisal: string;
                        peer: string;
                    };
                    /** @description True: made and handed in, in one request; else it stays a draft. */
                    submit?: boolean;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PeerReview"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PeerreviewsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PeerreviewsConflict"];
            422: components["responses"]["PeerreviewsRefusedByRule"];
        };
    };
    readPeerReview: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "nominatedBy" | "state" | "feedback" | "createdAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "appraisal" | "peer")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PeerReview"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PeerreviewsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updatePeerReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @description documentId */
                        appraisal?: string | null;
                        /** @description documentId */
                        peer?: string | null;
                        /** @enum {string} */
                        nominatedBy?: "employee" | "performanceTeam";
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PeerReview"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PeerreviewsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PeerreviewsConflict"];
        };
    };
    deletePeerReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PeerreviewsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PeerreviewsConflict"];
        };
    };
    readPeerForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            appraisal: string;
                            state: string;
                            employee: {
                                documentId: string;
                                name: string;
                            };
                            /** @enum {string} */
                            ruleSet: "quadrant" | "numeric";
                            /** @description Whether an answer is taken now. */
                            open: boolean;
                            answers: {
                                /** @enum {string} */
                                value: "service_oriented" | "accountable" | "competent" | "harmonious" | "loyal" | "adaptive" | "collaborative";
                                rating?: string | null;
                                score?: number | string | null;
                                comment?: string | null;
                            }[] | null;
                            comment: string | null;
                            /** Format: date-time */
                            answeredAt: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PeerreviewsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listPeriodicEvaluations: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "kind" | "period" | "periodStart" | "periodEnd" | "state" | "revision" | "stateSince" | "dueAt" | "createdAt" | "updatedAt" | "actionPlans" | "ratings" | "behaviours" | "result")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "employee" | "appraiser" | "orgUnit" | "appraisal")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PeriodicEvaluationInList"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PeriodicevaluationsForbidden"];
        };
    };
    createPeriodicEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["PeriodicEvaluationInput"];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PeriodicEvaluation"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PeriodicevaluationsForbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    openPeriodicEvaluations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    data?: {
                        /**
                         * Format: date
                         * @description A day of the period that is meant; else today.
                         */
                        on?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            opened: number;
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PeriodicevaluationsForbidden"];
        };
    };
    readPeriodicEvaluation: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "kind" | "period" | "periodStart" | "periodEnd" | "state" | "revision" | "stateSince" | "dueAt" | "createdAt" | "updatedAt" | "actionPlans" | "ratings" | "behaviours" | "result")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "employee" | "appraiser" | "orgUnit" | "appraisal")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PeriodicEvaluation"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PeriodicevaluationsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updatePeriodicEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PeriodicEvaluation"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PeriodicevaluationsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deletePeriodicEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PeriodicevaluationsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listPolicyNotices: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "title" | "titleEn" | "text" | "textEn" | "link" | "audience" | "publishOn" | "state" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "units" | "file")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id?: number;
                            documentId: string;
                            title: string;
                            titleEn: string | null;
                            text: string;
                            textEn: string | null;
                            link: string | null;
                            /** @enum {string} */
                            audience: "all" | "units";
                            /** Format: date */
                            publishOn: string;
                            state: string;
                            revision?: number;
                            /** Format: date-time */
                            stateSince?: string | null;
                            /** Format: date-time */
                            dueAt?: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            /** Format: date-time */
                            publishedAt?: string | null;
                            /** @description When populated. */
                            units?: {
                                documentId: string;
                                code: string;
                                name: string;
                                timeZone: string | null;
                            }[];
                            /** @description When populated. */
                            file?: {
                                name: string;
                                /** @description Good for ten minutes; at any other time `GET /api/policy-notices/{id}/file`. */
                                url: string;
                                mime: string;
                                size: number;
                            } | null;
                            /**
                             * Format: date-time
                             * @description When the caller confirmed it; not for API tokens.
                             */
                            readAt?: string | null;
                        }[];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PolicynoticesForbidden"];
        };
    };
    createPolicyNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["PolicyNoticeInput"];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PolicyNotice"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PolicynoticesForbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    readPolicyNotice: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "title" | "titleEn" | "text" | "textEn" | "link" | "audience" | "publishOn" | "state" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "units" | "file")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id?: number;
                            documentId: string;
                            title: string;
                            titleEn: string | null;
                            text: string;
                            textEn: string | null;
                            link: string | null;
                            /** @enum {string} */
                            audience: "all" | "units";
                            /** Format: date */
                            publishOn: string;
                            state: string;
                            revision?: number;
                            /** Format: date-time */
                            stateSince?: string | null;
                            /** Format: date-time */
                            dueAt?: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            /** Format: date-time */
                            publishedAt?: string | null;
                            /** @description When populated. */
                            units?: {
                                documentId: string;
                                code: string;
                                name: string;
                                timeZone: string | null;
                            }[];
                            /** @description When populated. */
                            file?: {
                                name: string;
                                /** @description Good for ten minutes; at any other time `GET /api/policy-notices/{id}/file`. */
                                url: string;
                                mime: string;
                                size: number;
                            } | null;
                            /**
                             * Format: date-time
                             * @description When the caller confirmed it; not for API tokens.
                             */
                            readAt?: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PolicynoticesForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updatePolicyNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @description id */
                        file?: number | null;
                        units?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PolicyNotice"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PolicynoticesForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deletePolicyNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PolicynoticesForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    downloadNoticeFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PolicynoticesForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    confirmNoticeRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** Format: date-time */
                            readAt: string | null;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PolicynoticesForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listNoticeReceipts: {
        parameters: {
            query?: {
                /** @description Only those who have, or have not. */
                read?: "true" | "false";
                unit?: string;
                pagination?: {
                    /** @default 1 */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                };
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Of the employee. */
                            documentId: string;
                            name: string;
                            unit: string;
                            /** Format: date-time */
                            readAt: string | null;
                        }[];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PolicynoticesForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    countNoticeReceipts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            unit: string;
                            code: string;
                            name: string;
                            people: number;
                            read: number;
                        }[];
                        meta: {
                            people: number;
                            read: number;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["PolicynoticesForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    readPortalPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Null for an account that HR has not tied to anybody. */
                        data: {
                            /** @description documentId of the employee. */
                            id: string;
                            name: string;
                        } | null;
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
        };
    };
    listPositions: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "name" | "kind" | "level" | "jobClass" | "createdAt" | "updatedAt")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Position"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createPosition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["PositionInput"];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Position"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    readPosition: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "name" | "kind" | "level" | "jobClass" | "createdAt" | "updatedAt")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Position"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updatePosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        /** @enum {string|null} */
                        kind?: "seniorExecutive" | "administrative" | "functional" | "implementer" | null;
                        /** @enum {string|null} */
                        level?: "pertama" | "muda" | "madya" | "utama" | "penyelia" | "mahir" | "terampil" | "pemula" | null;
                        jobClass?: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Position"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deletePosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    readSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the link or the card that somebody was given. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the public is asked, U1 to U9, with four answers each, worst first. */
                        data: {
                            service: string;
                            unit: string;
                            /** Format: date */
                            validTo: string;
                            questions: {
                                /** @enum {string} */
                                element: "requirements" | "procedure" | "time" | "cost" | "product" | "competence" | "conduct" | "complaints" | "facilities";
                                text: {
                                    id: string;
                                    en: string;
                                };
                                answers: {
                                    id: string;
                                    en: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["SurveysofthepublicConflict"];
        };
    };
    answerSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the link or the card that somebody was given. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description U1 to U9, each from 1 (worst) to 4 (best). */
                    answers: number[];
                    comment?: string | null;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @constant */
                            received: true;
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SurveysofthepublicConflict"];
            429: components["responses"]["TooMany"];
        };
    };
    listReports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        }[];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportAppeals: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The unit of the person when the appraisal opened */
                            unit: string | number | boolean | null;
                            /** @description Appeals filed from `from` to `to` */
                            filed: string | number | boolean | null;
                            /** @description The first result was upheld */
                            upheld: string | number | boolean | null;
                            /** @description The superior changed the result */
                            changed: string | number | boolean | null;
                            /** @description Granted by silence */
                            granted: string | number | boolean | null;
                            /** @description Not decided yet */
                            open: string | number | boolean | null;
                            /** @description Taken to the second instance */
                            second: string | number | boolean | null;
                            /** @description The appointing authority changed the result */
                            secondChanged: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportAppealsCsv: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportAppealsXlsx: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportAttendance: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The unit of the people now */
                            unit: string | number | boolean | null;
                            /** @description People with attendance from `from` to `to`; without these in the time of the cycle, or this year */
                            people: string | number | boolean | null;
                            /** @description Days recorded: Present */
                            present: string | number | boolean | null;
                            /** @description Days recorded: Late */
                            late: string | number | boolean | null;
                            /** @description Days recorded: Official duty */
                            officialDuty: string | number | boolean | null;
                            /** @description Days recorded: Leave */
                            leave: string | number | boolean | null;
                            /** @description Days recorded: Sick */
                            sick: string | number | boolean | null;
                            /** @description Days recorded: Excused */
                            excused: string | number | boolean | null;
                            /** @description Days recorded: Unexcused */
                            unexcused: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportAttendanceCsv: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportAttendanceXlsx: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportIndicators: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Title on the appraisal; at most 1000 */
                            indicator: string | number | boolean | null;
                            /** @description Aspect of the indicator */
                            aspect: string | number | boolean | null;
                            /** @description Ratings in delivered results of appraisals that came to their present state from `from` to `to` */
                            rated: string | number | boolean | null;
                            /** @description Below expectation */
                            below: string | number | boolean | null;
                            /** @description Meets expectation */
                            meets: string | number | boolean | null;
                            /** @description Above expectation */
                            above: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportIndicatorsCsv: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportIndicatorsXlsx: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportOnTime: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The unit of the person when the appraisal opened */
                            unit: string | number | boolean | null;
                            /** @description Code of the state */
                            state: string | number | boolean | null;
                            /** @description Name of the state */
                            label: string | number | boolean | null;
                            /** @description How often this state was left, in the months of `from` to `to` */
                            stays: string | number | boolean | null;
                            /** @description Left before the deadline */
                            onTime: string | number | boolean | null;
                            /** @description Left after the deadline */
                            late: string | number | boolean | null;
                            /** @description In time of those that had a deadline, percent with 1 decimal */
                            onTimePercent: string | number | boolean | null;
                            /** @description Whole days within which half had left */
                            medianDays: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportOnTimeCsv: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportOnTimeXlsx: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportPredicates: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The unit of the person when the appraisal opened */
                            unit: string | number | boolean | null;
                            /** @description Name of the cycle */
                            cycle: string | number | boolean | null;
                            /** @description People rated Very Good whose result was delivered, in appraisals that came to their present state from `from` to `to` */
                            very_good: string | number | boolean | null;
                            /** @description People rated Good whose result was delivered, in appraisals that came to their present state from `from` to `to` */
                            good: string | number | boolean | null;
                            /** @description People rated Needs Improvement whose result was delivered, in appraisals that came to their present state from `from` to `to` */
                            needs_improvement: string | number | boolean | null;
                            /** @description People rated Fair whose result was delivered, in appraisals that came to their present state from `from` to `to` */
                            fair: string | number | boolean | null;
                            /** @description People rated Poor whose result was delivered, in appraisals that came to their present state from `from` to `to` */
                            poor: string | number | boolean | null;
                            /** @description People rated Very Poor whose result was delivered, in appraisals that came to their present state from `from` to `to` */
                            very_poor: string | number | boolean | null;
                            /** @description Set by the level above; decides on the guide */
                            achievement: string | number | boolean | null;
                            /** @description Rules of SE MenPANRB 3/2023 that are not kept; empty for small units, without an achievement, and for numeric appraisals */
                            breaches: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportPredicatesCsv: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportPredicatesXlsx: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportProgress: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The unit of the person when the appraisal opened */
                            unit: string | number | boolean | null;
                            /** @description Code of the state */
                            state: string | number | boolean | null;
                            /** @description Name of the state */
                            label: string | number | boolean | null;
                            /** @description Appraisals that stand in this state now */
                            appraisals: string | number | boolean | null;
                            /** @description Of these, those whose deadline has passed */
                            overdue: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportProgressCsv: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportProgressXlsx: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportSurvey: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The unit that serves */
                            unit: string | number | boolean | null;
                            /** @description What was asked about */
                            service: string | number | boolean | null;
                            /** @description All answers of a survey whose time touches `from` to `to`; empty under the policy’s threshold */
                            respondents: string | number | boolean | null;
                            /** @description NI × 25, 2 decimals (PermenPANRB 14/2017) */
                            ikm: string | number | boolean | null;
                            /** @description A to D */
                            grade: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportSurveyElements: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The unit that serves */
                            unit: string | number | boolean | null;
                            /** @description What was asked about */
                            service: string | number | boolean | null;
                            /** @description First day of the survey */
                            validFrom: string | number | boolean | null;
                            /** @description Last day of the survey */
                            validTo: string | number | boolean | null;
                            /** @description U1 to U9 (PermenPANRB 14/2017) */
                            code: string | number | boolean | null;
                            /** @description What was asked */
                            element: string | number | boolean | null;
                            /** @description Mean of the element, 1 to 4; empty under the policy’s threshold */
                            nrr: string | number | boolean | null;
                            /** @description Mean × 25, 2 decimals */
                            index: string | number | boolean | null;
                            /** @description A to D, by the limits of the index */
                            grade: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportSurveyElementsCsv: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportSurveyElementsXlsx: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportSurveyCsv: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportSurveyXlsx: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportTraining: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The behaviour that was rated */
                            value: string | number | boolean | null;
                            /** @description Ratings in delivered results of appraisals that came to their present state from `from` to `to` */
                            rated: string | number | boolean | null;
                            /** @description Below expectation */
                            below: string | number | boolean | null;
                            /** @description Trainings on offer for this value */
                            trainings: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportTrainingCsv: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportTrainingXlsx: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    creditPoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    level: "pertama" | "muda" | "madya" | "utama" | "penyelia" | "mahir" | "terampil" | "pemula";
                    /** @enum {string} */
                    predicate: "very_good" | "good" | "needs_improvement" | "poor" | "very_poor" | "fair";
                    months: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description A decimal string. */
                            points: string;
                        };
                    };
                };
            };
            400: components["responses"]["CalculatorsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    checkDistribution: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    orgAchievement: "outstanding" | "good" | "needs_improvement" | "poor" | "very_poor";
                    counts: {
                        very_good: number;
                        good: number;
                        needs_improvement: number;
                        poor: number;
                        very_poor: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            people: number;
                            /** @description The unit is too small for percentages. */
                            skipped: boolean;
                            breaches: {
                                predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                                /** @enum {string} */
                                rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                                /** @description A decimal string. */
                                limit: string;
                                /** @description A decimal string. */
                                actual: string;
                                /** @enum {string} */
                                unit: "percent" | "people";
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["CalculatorsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    previewResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewQuestion"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            resultRating: components["schemas"]["Rating"] | null;
                            behaviourRating: components["schemas"]["Rating"] | null;
                            predicate: components["schemas"]["Predicate"] | null;
                            explanation: components["schemas"]["Explanation"];
                        } | {
                            /** @description A decimal string. */
                            skp: string;
                            /** @description A decimal string. */
                            behaviourScore: string;
                            /** @description A decimal string. */
                            score: string;
                            predicate: components["schemas"]["Predicate"];
                            explanation: components["schemas"]["Explanation"];
                        };
                        meta: {
                            /** @description By which was computed; null: the default figures. */
                            policy: {
                                documentId: string;
                                name: string;
                            } | null;
                            /** @description Others of the same day: name one of them to compute by it. */
                            alsoInForce: {
                                documentId: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["CalculatorsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["CalculatorsRefusedByRule"];
        };
    };
    surveyIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    responses: number[][];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            respondents: number;
                            /** @description U1 to U9. */
                            elements: (string | null)[];
                            /** @description A decimal string. */
                            ni: string | null;
                            /** @description A decimal string. */
                            ikm: string | null;
                            /** @enum {string|null} */
                            grade: "A" | "B" | "C" | "D" | null;
                        };
                    };
                };
            };
            400: components["responses"]["CalculatorsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    listServiceSurveys: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "service" | "validFrom" | "validTo" | "access" | "open" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "orgUnit")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ServiceSurvey"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createServiceSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["ServiceSurveyInput"];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ServiceSurvey"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    readServiceSurvey: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "service" | "validFrom" | "validTo" | "access" | "open" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "orgUnit")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ServiceSurvey"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateServiceSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @description documentId */
                        orgUnit?: string | null;
                        service?: string;
                        /** Format: date */
                        validFrom?: string;
                        /** Format: date */
                        validTo?: string;
                        /** @enum {string} */
                        access?: "link" | "tokens";
                        open?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ServiceSurvey"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deleteServiceSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    readSurveyResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The satisfaction index of a service (PermenPANRB 14/2017). It rates a unit, never a person. */
                        data: {
                            respondents: number;
                            /** @description NRR of U1 to U9; null under the threshold. */
                            elements: (string | null)[];
                            ni: string | null;
                            ikm: string | null;
                            /** @enum {string|null} */
                            grade: "A" | "B" | "C" | "D" | null;
                            /** @description In no order; for those who look after the unit, from the threshold on. */
                            comments: string[] | null;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    issueSurveyTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    count: number;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            tokens: string[];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listTrainingProviders: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "name" | "kind" | "description" | "website" | "contact" | "active" | "createdAt" | "updatedAt")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TrainingProvider"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createTrainingProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["TrainingProviderInput"];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TrainingProvider"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    readTrainingProvider: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "name" | "kind" | "description" | "website" | "contact" | "active" | "createdAt" | "updatedAt")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TrainingProvider"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateTrainingProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        /** @enum {string} */
                        kind?: "government" | "university" | "professional" | "partner";
                        description?: string | null;
                        website?: string | null;
                        contact?: string | null;
                        active?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TrainingProvider"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deleteTrainingProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listTrainings: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "title" | "provider" | "description" | "hours" | "mode" | "startDate" | "endDate" | "behaviourValue" | "active" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "categories" | "offeredBy" | "competencies")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Training"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createTraining: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["TrainingInput"];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Training"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    readTraining: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: ("documentId" | "title" | "provider" | "description" | "hours" | "mode" | "startDate" | "endDate" | "behaviourValue" | "active" | "createdAt" | "updatedAt")[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "categories" | "offeredBy" | "competencies")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Training"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        title?: string;
                        provider?: string | null;
                        /** @description documentId */
                        offeredBy?: string | null;
                        description?: string | null;
                        hours?: number | null;
                        /** @enum {string} */
                        mode?: "classroom" | "online" | "mentoring";
                        /** Format: date */
                        startDate?: string | null;
                        /** Format: date */
                        endDate?: string | null;
                        /** @enum {string|null} */
                        behaviourValue?: "service_oriented" | "accountable" | "competent" | "harmonious" | "loyal" | "adaptive" | "collaborative" | null;
                        categories?: string[];
                        competencies?: string[];
                        active?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Training"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deleteTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listUnitAchievements: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: string[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "orgUnit" | "cycle")[];
                /** @description Strapi’s filters: `filters[state][$eq]=review`. People filter by the fields that they may read. */
                filters?: components["parameters"]["filters"];
                /** @description Fields separated by commas: `date:desc,name`. */
                sort?: components["parameters"]["sort"];
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UnitAchievement"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    createUnitAchievement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["UnitAchievementInput"];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UnitAchievement"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
        };
    };
    readUnitAchievement: {
        parameters: {
            query?: {
                /** @description Only these fields; the answer then lacks the others. */
                fields?: string[];
                /** @description Relations to answer as well; `*` for all. */
                populate?: ("*" | "orgUnit" | "cycle")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UnitAchievement"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateUnitAchievement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @description documentId */
                        orgUnit?: string | null;
                        /** @description documentId */
                        cycle?: string | null;
                        /** @enum {string} */
                        achievement?: "outstanding" | "good" | "needs_improvement" | "poor" | "very_poor";
                        note?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UnitAchievement"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    deleteUnitAchievement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    listDelegations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Delegation"][];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
        };
    };
    createDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    to: string;
                    from?: string;
                    role?: string | null;
                    definition?: string | null;
                    units?: string[] | null;
                    validFrom: string;
                    validTo: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Delegation"];
                    };
                };
            };
            400: components["responses"]["WorkflowMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowForbidden"];
            422: components["responses"]["WorkflowRefusedByRule"];
        };
    };
    endDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            404: components["responses"]["NotFound"];
        };
    };
    listNotices: {
        parameters: {
            query?: {
                unread?: "true" | "false";
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Notice"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                            /** @description Over all pages. */
                            unread: number;
                        };
                    };
                };
            };
            400: components["responses"]["WorkflowMalformed"];
            401: components["responses"]["NotAuthenticated"];
            404: components["responses"]["NotFound"];
        };
    };
    markNoticesRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: (string | number)[];
                } | {
                    /** @constant */
                    all: true;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description How many were unread. */
                            read: number;
                        };
                    };
                };
            };
            400: components["responses"]["WorkflowMalformed"];
            401: components["responses"]["NotAuthenticated"];
            404: components["responses"]["NotFound"];
        };
    };
    readPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NoticePreferences"];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            404: components["responses"]["NotFound"];
        };
    };
    savePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string|null} */
                    language?: "id" | "en" | null;
                    /** @enum {string} */
                    email?: "each" | "digest" | "off";
                    quietHours?: {
                        from: string;
                        to: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NoticePreferences"];
                    };
                };
            };
            400: components["responses"]["WorkflowMalformed"];
            401: components["responses"]["NotAuthenticated"];
            404: components["responses"]["NotFound"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                subject?: string;
                /** @description All but these kinds: plural names, separated by commas. For what has a page of its own. */
                except?: string;
                state?: string;
                overdue?: "true" | "false";
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkflowTask"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["WorkflowMalformed"];
            401: components["responses"]["NotAuthenticated"];
        };
    };
    sendEventToMany: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again within 24 hours: the stored answer, no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    event: "SUBMIT" | "APPROVE" | "RETURN" | "WITHDRAW" | "DISCARD" | "SUBMIT_TARGETS" | "DRAFT_FOR_EMPLOYEE" | "RETURN_TARGETS" | "APPROVE_TARGETS" | "REVISE_TARGETS" | "LINK_RESULTS" | "OPEN_ASSESSMENT" | "SUBMIT_SELF_ASSESSMENT" | "RETURN_SELF_ASSESSMENT" | "SUBMIT_REVIEW" | "ADJUST_RESULT" | "CONFIRM_RESULT" | "RETURN_REVIEW" | "ACKNOWLEDGE" | "FILE_APPEAL" | "EXPLAIN" | "UPHOLD" | "CHANGE_RESULT" | "REJECT" | "REASSIGN" | "EXTEND_DEADLINE" | "TRANSFER" | "CANCEL" | "CLOSE" | "ABANDON" | "TICK_FOLLOW_UP" | "ASSESS_ANEW" | "REQUEST" | "DECLINE" | "COMPLETE" | "CONFIRM" | "RETURN_COMPLETION" | "SET_PLAN" | "START" | "NOTE" | "GIVE_FEEDBACK" | "NOMINATE" | "ANSWER" | "PLAN_ACTIONS" | "REPORT_PROGRESS" | "OPEN_EVALUATION" | "SUBMIT_EVALUATION" | "REOPEN";
                    documentIds: string[];
                    data?: unknown;
                    comment?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkflowDoneOfMany"][];
                    };
                };
            };
            400: components["responses"]["WorkflowMalformed"];
            401: components["responses"]["NotAuthenticated"];
            404: components["responses"]["NotFound"];
        };
    };
    describeSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkflowDescription"];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            404: components["responses"]["NotFound"];
        };
    };
    addAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Attachment"];
                    };
                };
            };
            400: components["responses"]["WorkflowMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowConflict"];
            413: components["responses"]["WorkflowTooLarge"];
        };
    };
    readAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
                documentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            401: components["responses"]["NotAuthenticated"];
            404: components["responses"]["NotFound"];
        };
    };
    removeAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
                documentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            404: components["responses"]["NotFound"];
        };
    };
    readDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
                documentId: string;
                event: "SUBMIT" | "APPROVE" | "RETURN" | "WITHDRAW" | "DISCARD" | "SUBMIT_TARGETS" | "DRAFT_FOR_EMPLOYEE" | "RETURN_TARGETS" | "APPROVE_TARGETS" | "REVISE_TARGETS" | "LINK_RESULTS" | "OPEN_ASSESSMENT" | "SUBMIT_SELF_ASSESSMENT" | "RETURN_SELF_ASSESSMENT" | "SUBMIT_REVIEW" | "ADJUST_RESULT" | "CONFIRM_RESULT" | "RETURN_REVIEW" | "ACKNOWLEDGE" | "FILE_APPEAL" | "EXPLAIN" | "UPHOLD" | "CHANGE_RESULT" | "REJECT" | "REASSIGN" | "EXTEND_DEADLINE" | "TRANSFER" | "CANCEL" | "CLOSE" | "ABANDON" | "TICK_FOLLOW_UP" | "ASSESS_ANEW" | "REQUEST" | "DECLINE" | "COMPLETE" | "CONFIRM" | "RETURN_COMPLETION" | "SET_PLAN" | "START" | "NOTE" | "GIVE_FEEDBACK" | "NOMINATE" | "ANSWER" | "PLAN_ACTIONS" | "REPORT_PROGRESS" | "OPEN_EVALUATION" | "SUBMIT_EVALUATION" | "REOPEN";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whatever was kept; null where nothing was. */
                        data: unknown;
                        meta: {
                            /** Format: date-time */
                            updatedAt: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["WorkflowMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
                documentId: string;
                event: "SUBMIT" | "APPROVE" | "RETURN" | "WITHDRAW" | "DISCARD" | "SUBMIT_TARGETS" | "DRAFT_FOR_EMPLOYEE" | "RETURN_TARGETS" | "APPROVE_TARGETS" | "REVISE_TARGETS" | "LINK_RESULTS" | "OPEN_ASSESSMENT" | "SUBMIT_SELF_ASSESSMENT" | "RETURN_SELF_ASSESSMENT" | "SUBMIT_REVIEW" | "ADJUST_RESULT" | "CONFIRM_RESULT" | "RETURN_REVIEW" | "ACKNOWLEDGE" | "FILE_APPEAL" | "EXPLAIN" | "UPHOLD" | "CHANGE_RESULT" | "REJECT" | "REASSIGN" | "EXTEND_DEADLINE" | "TRANSFER" | "CANCEL" | "CLOSE" | "ABANDON" | "TICK_FOLLOW_UP" | "ASSESS_ANEW" | "REQUEST" | "DECLINE" | "COMPLETE" | "CONFIRM" | "RETURN_COMPLETION" | "SET_PLAN" | "START" | "NOTE" | "GIVE_FEEDBACK" | "NOMINATE" | "ANSWER" | "PLAN_ACTIONS" | "REPORT_PROGRESS" | "OPEN_EVALUATION" | "SUBMIT_EVALUATION" | "REOPEN";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whatever was kept; null where nothing was. */
                        data: unknown;
                        meta: {
                            /** Format: date-time */
                            updatedAt: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["WorkflowMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowForbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["WorkflowTooLarge"];
        };
    };
    removeDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
                documentId: string;
                event: "SUBMIT" | "APPROVE" | "RETURN" | "WITHDRAW" | "DISCARD" | "SUBMIT_TARGETS" | "DRAFT_FOR_EMPLOYEE" | "RETURN_TARGETS" | "APPROVE_TARGETS" | "REVISE_TARGETS" | "LINK_RESULTS" | "OPEN_ASSESSMENT" | "SUBMIT_SELF_ASSESSMENT" | "RETURN_SELF_ASSESSMENT" | "SUBMIT_REVIEW" | "ADJUST_RESULT" | "CONFIRM_RESULT" | "RETURN_REVIEW" | "ACKNOWLEDGE" | "FILE_APPEAL" | "EXPLAIN" | "UPHOLD" | "CHANGE_RESULT" | "REJECT" | "REASSIGN" | "EXTEND_DEADLINE" | "TRANSFER" | "CANCEL" | "CLOSE" | "ABANDON" | "TICK_FOLLOW_UP" | "ASSESS_ANEW" | "REQUEST" | "DECLINE" | "COMPLETE" | "CONFIRM" | "RETURN_COMPLETION" | "SET_PLAN" | "START" | "NOTE" | "GIVE_FEEDBACK" | "NOMINATE" | "ANSWER" | "PLAN_ACTIONS" | "REPORT_PROGRESS" | "OPEN_EVALUATION" | "SUBMIT_EVALUATION" | "REOPEN";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["WorkflowMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again within 24 hours: the stored answer, no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AchievementEvent"] | components["schemas"]["ActivityLogEvent"] | components["schemas"]["AppraisalEvent"] | components["schemas"]["CalibrationSessionEvent"] | components["schemas"]["CoachingSessionEvent"] | components["schemas"]["CompetencyAssessmentEvent"] | components["schemas"]["EnrolmentEvent"] | components["schemas"]["FollowUpProposalEvent"] | components["schemas"]["GuidancePlanEvent"] | components["schemas"]["PeerReviewEvent"] | components["schemas"]["PeriodicEvaluationEvent"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description This is the stored answer. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkflowDone"];
                    };
                };
            };
            400: components["responses"]["WorkflowMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowConflict"];
            422: components["responses"]["WorkflowRefusedByRule"];
        };
    };
    readHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HistoryEntry"][];
                        /** @description For admins: what people are called whose ids stand in `changes`. */
                        meta?: {
                            names: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            404: components["responses"]["NotFound"];
        };
    };
    newPolicyVersionInPanel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        validFrom: string;
                        name?: string;
                        changes?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            validFrom: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["PoliciesRefusedByRule"];
        };
    };
    listCalibrations: {
        parameters: {
            query?: {
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            state: "open" | "closed" | "abandoned";
                            /** Format: date */
                            meetsOn: string | null;
                            /** Format: date-time */
                            begunAt: string;
                            orgUnit: {
                                documentId: string;
                                name: string;
                            };
                            cycle: {
                                documentId: string;
                                name: string;
                            };
                            members: {
                                documentId: string;
                                name: string;
                            }[];
                            closing: {
                                /** Format: date-time */
                                at: string;
                                by: {
                                    id: string | null;
                                    name: string;
                                    onBehalfOf?: {
                                        id: string;
                                        name: string;
                                    };
                                };
                                reason: string | null;
                            } | null;
                            /** @description Of the guide, when it was closed. */
                            breaches: {
                                predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                                /** @enum {string} */
                                rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                                limit: string;
                                actual: string;
                                /** @enum {string} */
                                unit: "percent" | "people";
                            }[];
                        }[];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["CalibrationForbidden"];
        };
    };
    prepareCalibration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        orgUnit: string;
                        cycle: string;
                        /** @description Of those who may sit; all by default. */
                        members?: string[];
                        /** Format: date */
                        meetsOn?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["CalibrationForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["CalibrationConflict"];
            422: components["responses"]["CalibrationRefusedByRule"];
        };
    };
    calibrationSeats: {
        parameters: {
            query: {
                orgUnit: string;
                cycle: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["CalibrationForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    unitsInCalibrationInPanel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            orgUnit: {
                                documentId: string;
                                name: string;
                            };
                            cycle: {
                                documentId: string;
                                name: string;
                            };
                            waiting: number;
                            notReviewed: number;
                            /** @description documentId of the open session. */
                            session: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["CalibrationForbidden"];
        };
    };
    recordCalibration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Who of the panel decided it. */
                    member: string;
                    appraisal: string;
                    resultRating?: components["schemas"]["Rating"];
                    behaviourRating?: components["schemas"]["Rating"];
                    reason: string;
                    revision?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            state: string;
                            revision: number;
                            historyId: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["CalibrationForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["CalibrationConflict"];
            422: components["responses"]["CalibrationRefusedByRule"];
        };
    };
    calibrationBoardInPanel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            state: string;
                            /**
                             * Format: date
                             * @description The day on which the panel comes together.
                             */
                            meetsOn: string | null;
                            members: {
                                documentId: string;
                                name: string;
                            }[];
                            unit: string;
                            cycle: string;
                            /** @enum {string} */
                            ruleSet: "quadrant" | "numeric";
                            /** @enum {string|null} */
                            orgAchievement: "outstanding" | "good" | "needs_improvement" | "poor" | "very_poor" | null;
                            guide: {
                                predicates: ("very_good" | "good" | "needs_improvement" | "poor" | "very_poor")[];
                                /** @enum {string} */
                                rule: "majority" | "at_most" | "at_least" | "at_least_one_person";
                                limit: string | number;
                            }[];
                            minimumUnitSize: number;
                            before: components["schemas"]["CalibrationStanding"] | null;
                            now: components["schemas"]["Distribution"];
                            after: components["schemas"]["CalibrationStanding"] | null;
                            closing: {
                                /** Format: date-time */
                                at: string;
                                by: {
                                    id: string | null;
                                    name: string;
                                    onBehalfOf?: {
                                        id: string;
                                        name: string;
                                    };
                                };
                                reason: string | null;
                            } | null;
                            people: {
                                appraisal: string;
                                resultRating: components["schemas"]["Rating"] | null;
                                behaviourRating: components["schemas"]["Rating"] | null;
                                predicate: components["schemas"]["Predicate"];
                                state: string;
                                revision: number;
                                employee: {
                                    documentId: string;
                                    name: string;
                                };
                                appraiser: {
                                    documentId: string;
                                    name: string;
                                } | null;
                                unitHead: boolean;
                                reason: string | null;
                                ratedBy: string | null;
                                before: {
                                    appraisal: string;
                                    resultRating: components["schemas"]["Rating"] | null;
                                    behaviourRating: components["schemas"]["Rating"] | null;
                                    predicate: components["schemas"]["Predicate"];
                                } | null;
                                moved: boolean;
                            }[];
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["CalibrationForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    recordCalibrationEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    event: "CLOSE" | "ABANDON";
                    /** @description Who of the panel decided it. */
                    member: string;
                    /** @description Why the guide is not kept, or why the session is abandoned. */
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            state: string;
                            revision: number;
                            historyId: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["CalibrationForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["CalibrationConflict"];
            422: components["responses"]["CalibrationRefusedByRule"];
        };
    };
    supposeCalibrationInPanel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    changes: {
                        appraisal: string;
                        resultRating?: components["schemas"]["Rating"] | null;
                        behaviourRating?: components["schemas"]["Rating"] | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            now: components["schemas"]["Distribution"];
                            then: components["schemas"]["Distribution"];
                            moved: {
                                appraisal: string;
                                from: components["schemas"]["Predicate"];
                                to: components["schemas"]["Predicate"];
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["CalibrationForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["CalibrationRefusedByRule"];
        };
    };
    libraryAsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    libraryAsXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    importFileInPanel: {
        parameters: {
            query?: {
                /** @description Checks everything and writes nothing. */
                dryRun?: "true" | "false";
                /** @description Leaves bad rows out; without it one bad row refuses the file. */
                skipBad?: "true" | "false";
            };
            header?: never;
            path: {
                kind: "employees" | "org-units" | "positions" | "indicators" | "holidays" | "supervisors" | "attendance";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Imported"];
                    };
                };
            };
            400: components["responses"]["ImportsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ImportsTooLarge"];
            422: components["responses"]["ImportsRefusedByRule"];
        };
    };
    importTemplateCsvInPanel: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
            };
            header?: never;
            path: {
                kind: "employees" | "org-units" | "positions" | "indicators" | "holidays" | "supervisors" | "attendance";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["ImportsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    importTemplateXlsxInPanel: {
        parameters: {
            query?: {
                /** @description The language of the headings. */
                lang?: "id" | "en";
            };
            header?: never;
            path: {
                kind: "employees" | "org-units" | "positions" | "indicators" | "holidays" | "supervisors" | "attendance";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["ImportsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listLibrary: {
        parameters: {
            query?: {
                search?: string;
                category?: string;
                family?: "serviceQuality" | "discipline" | "innovation" | "productivity";
                position?: string;
                active?: "true" | "false";
                hint?: "TARGET_MISSING" | "TARGET_ZERO" | "RANGE_REVERSED" | "UNIT_MISSING" | "ASPECT_MISSING" | "TITLE_SHORT" | "DUPLICATE" | "CATEGORY_MISSING" | "POSITION_MISSING";
                page?: string;
                pageSize?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LibraryIndicator"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    changeLibrary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    documentIds: string[];
                    change: {
                        active?: boolean;
                        category?: string | null;
                        unit?: string;
                        suggestedWeight?: number | null;
                        addPosition?: string;
                        removePosition?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            changed: number;
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    librarySummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            total: number;
                            active: number;
                            families: {
                                /** @enum {string|null} */
                                family: "serviceQuality" | "discipline" | "innovation" | "productivity" | null;
                                indicators: number;
                            }[];
                            hints: {
                                /** @enum {string} */
                                code: "TARGET_MISSING" | "TARGET_ZERO" | "RANGE_REVERSED" | "UNIT_MISSING" | "ASPECT_MISSING" | "TITLE_SHORT" | "DUPLICATE" | "CATEGORY_MISSING" | "POSITION_MISSING";
                                message: string;
                                fix: string;
                                indicators: number;
                            }[];
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    indicatorUses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description At most 100. */
                            positions: {
                                documentId: string;
                                name: string;
                            }[];
                            positionCount: number;
                            /** @description The latest three. */
                            cycles: {
                                documentId: string;
                                name: string;
                                appraisals: number;
                            }[];
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    previewResultInPanel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewQuestion"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            resultRating: components["schemas"]["Rating"] | null;
                            behaviourRating: components["schemas"]["Rating"] | null;
                            predicate: components["schemas"]["Predicate"] | null;
                            explanation: components["schemas"]["Explanation"];
                        } | {
                            /** @description A decimal string. */
                            skp: string;
                            /** @description A decimal string. */
                            behaviourScore: string;
                            /** @description A decimal string. */
                            score: string;
                            predicate: components["schemas"]["Predicate"];
                            explanation: components["schemas"]["Explanation"];
                        };
                        meta: {
                            /** @description By which was computed; null: the default figures. */
                            policy: {
                                documentId: string;
                                name: string;
                            } | null;
                            /** @description Others of the same day: name one of them to compute by it. */
                            alsoInForce: {
                                documentId: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["CalculatorsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["CalculatorsRefusedByRule"];
        };
    };
    policySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            name: string;
                            title: string;
                            fields: {
                                name: string;
                                type: string;
                                required: boolean;
                                choices?: string[];
                                min?: number;
                                max?: number;
                                source: {
                                    regulation: string | null;
                                    article: string | null;
                                    text: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["Forbidden"];
        };
    };
    listReportsInPanel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        }[];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportAppealsInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The unit of the person when the appraisal opened */
                            unit: string | number | boolean | null;
                            /** @description Appeals filed from `from` to `to` */
                            filed: string | number | boolean | null;
                            /** @description The first result was upheld */
                            upheld: string | number | boolean | null;
                            /** @description The superior changed the result */
                            changed: string | number | boolean | null;
                            /** @description Granted by silence */
                            granted: string | number | boolean | null;
                            /** @description Not decided yet */
                            open: string | number | boolean | null;
                            /** @description Taken to the second instance */
                            second: string | number | boolean | null;
                            /** @description The appointing authority changed the result */
                            secondChanged: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportAppealsCsvInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportAppealsXlsxInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportAttendanceInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The unit of the people now */
                            unit: string | number | boolean | null;
                            /** @description People with attendance from `from` to `to`; without these in the time of the cycle, or this year */
                            people: string | number | boolean | null;
                            /** @description Days recorded: Present */
                            present: string | number | boolean | null;
                            /** @description Days recorded: Late */
                            late: string | number | boolean | null;
                            /** @description Days recorded: Official duty */
                            officialDuty: string | number | boolean | null;
                            /** @description Days recorded: Leave */
                            leave: string | number | boolean | null;
                            /** @description Days recorded: Sick */
                            sick: string | number | boolean | null;
                            /** @description Days recorded: Excused */
                            excused: string | number | boolean | null;
                            /** @description Days recorded: Unexcused */
                            unexcused: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportAttendanceCsvInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportAttendanceXlsxInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportIndicatorsInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Title on the appraisal; at most 1000 */
                            indicator: string | number | boolean | null;
                            /** @description Aspect of the indicator */
                            aspect: string | number | boolean | null;
                            /** @description Ratings in delivered results of appraisals that came to their present state from `from` to `to` */
                            rated: string | number | boolean | null;
                            /** @description Below expectation */
                            below: string | number | boolean | null;
                            /** @description Meets expectation */
                            meets: string | number | boolean | null;
                            /** @description Above expectation */
                            above: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportIndicatorsCsvInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportIndicatorsXlsxInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    myUnitsInPanel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            unit: string;
                            name: string;
                            appraisals: number;
                            overdue: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportOnTimeInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The unit of the person when the appraisal opened */
                            unit: string | number | boolean | null;
                            /** @description Code of the state */
                            state: string | number | boolean | null;
                            /** @description Name of the state */
                            label: string | number | boolean | null;
                            /** @description How often this state was left, in the months of `from` to `to` */
                            stays: string | number | boolean | null;
                            /** @description Left before the deadline */
                            onTime: string | number | boolean | null;
                            /** @description Left after the deadline */
                            late: string | number | boolean | null;
                            /** @description In time of those that had a deadline, percent with 1 decimal */
                            onTimePercent: string | number | boolean | null;
                            /** @description Whole days within which half had left */
                            medianDays: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportOnTimeCsvInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportOnTimeXlsxInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportPredicatesInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The unit of the person when the appraisal opened */
                            unit: string | number | boolean | null;
                            /** @description Name of the cycle */
                            cycle: string | number | boolean | null;
                            /** @description People rated Very Good whose result was delivered, in appraisals that came to their present state from `from` to `to` */
                            very_good: string | number | boolean | null;
                            /** @description People rated Good whose result was delivered, in appraisals that came to their present state from `from` to `to` */
                            good: string | number | boolean | null;
                            /** @description People rated Needs Improvement whose result was delivered, in appraisals that came to their present state from `from` to `to` */
                            needs_improvement: string | number | boolean | null;
                            /** @description People rated Fair whose result was delivered, in appraisals that came to their present state from `from` to `to` */
                            fair: string | number | boolean | null;
                            /** @description People rated Poor whose result was delivered, in appraisals that came to their present state from `from` to `to` */
                            poor: string | number | boolean | null;
                            /** @description People rated Very Poor whose result was delivered, in appraisals that came to their present state from `from` to `to` */
                            very_poor: string | number | boolean | null;
                            /** @description Set by the level above; decides on the guide */
                            achievement: string | number | boolean | null;
                            /** @description Rules of SE MenPANRB 3/2023 that are not kept; empty for small units, without an achievement, and for numeric appraisals */
                            breaches: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportPredicatesCsvInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportPredicatesXlsxInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportProgressInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The unit of the person when the appraisal opened */
                            unit: string | number | boolean | null;
                            /** @description Code of the state */
                            state: string | number | boolean | null;
                            /** @description Name of the state */
                            label: string | number | boolean | null;
                            /** @description Appraisals that stand in this state now */
                            appraisals: string | number | boolean | null;
                            /** @description Of these, those whose deadline has passed */
                            overdue: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportProgressCsvInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportProgressXlsxInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportSurveyInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The unit that serves */
                            unit: string | number | boolean | null;
                            /** @description What was asked about */
                            service: string | number | boolean | null;
                            /** @description All answers of a survey whose time touches `from` to `to`; empty under the policy’s threshold */
                            respondents: string | number | boolean | null;
                            /** @description NI × 25, 2 decimals (PermenPANRB 14/2017) */
                            ikm: string | number | boolean | null;
                            /** @description A to D */
                            grade: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportSurveyElementsInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The unit that serves */
                            unit: string | number | boolean | null;
                            /** @description What was asked about */
                            service: string | number | boolean | null;
                            /** @description First day of the survey */
                            validFrom: string | number | boolean | null;
                            /** @description Last day of the survey */
                            validTo: string | number | boolean | null;
                            /** @description U1 to U9 (PermenPANRB 14/2017) */
                            code: string | number | boolean | null;
                            /** @description What was asked */
                            element: string | number | boolean | null;
                            /** @description Mean of the element, 1 to 4; empty under the policy’s threshold */
                            nrr: string | number | boolean | null;
                            /** @description Mean × 25, 2 decimals */
                            index: string | number | boolean | null;
                            /** @description A to D, by the limits of the index */
                            grade: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportSurveyElementsCsvInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportSurveyElementsXlsxInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportSurveyCsvInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportSurveyXlsxInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportTrainingInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The behaviour that was rated */
                            value: string | number | boolean | null;
                            /** @description Ratings in delivered results of appraisals that came to their present state from `from` to `to` */
                            rated: string | number | boolean | null;
                            /** @description Below expectation */
                            below: string | number | boolean | null;
                            /** @description Trainings on offer for this value */
                            trainings: string | number | boolean | null;
                        }[];
                        meta: {
                            /** @enum {string} */
                            report: "progress" | "predicates" | "on-time" | "appeals" | "indicators" | "survey" | "survey-elements" | "training" | "attendance";
                            title: {
                                id: string;
                                en: string;
                            };
                            filters: {
                                [key: string]: string | null;
                            };
                            definitions: components["schemas"]["ReportDefinition"][];
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportTrainingCsvInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    reportTrainingXlsxInPanel: {
        parameters: {
            query?: {
                /** @description documentId of a cycle. */
                cycle?: string;
                /** @description documentId of a unit; those below it belong to it. */
                unit?: string;
                from?: string;
                to?: string;
                /** @description The language of the words; else that of the request. */
                lang?: "id" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["ReportsForbidden"];
        };
    };
    searchHistories: {
        parameters: {
            query?: {
                subject?: string;
                event?: string;
                q?: string;
                from?: string;
                to?: string;
                before?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HistoryEntryFound"][];
                        meta: {
                            /** @description Older ones follow, though none of these may have been found. */
                            next: string | null;
                            /**
                             * Format: date-time
                             * @description How far back this answer has looked.
                             */
                            backTo: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
        };
    };
    listRefusedAttempts: {
        parameters: {
            query?: {
                subject?: string;
                documentId?: string;
                actor?: string;
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RefusedAttempt"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
        };
    };
    verifyHistories: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Verification"];
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
        };
    };
    listDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkflowDefinition"][];
                        meta: {
                            /** @description Content types (uids) of `principal`, `unit` and of fields of forms. */
                            records: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
        };
    };
    compareVersions: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DefinitionDifference"][];
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    migrateInstances: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from: number;
                    dryRun: boolean;
                    comment: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Migrated"];
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowofadminsConflict"];
        };
    };
    readDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listDelegationsOfAll: {
        parameters: {
            query?: {
                open?: "true" | "false";
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Delegation"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
        };
    };
    createDelegationForSomebody: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    to: string;
                    from?: string;
                    role?: string | null;
                    definition?: string | null;
                    units?: string[] | null;
                    validFrom: string;
                    validTo: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Delegation"];
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["WorkflowofadminsRefusedByRule"];
        };
    };
    endDelegationOfSomebody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                webhook?: string;
                status?: "pending" | "delivered" | "failed";
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Delivery"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
        };
    };
    retryDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listFailures: {
        parameters: {
            query?: {
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FailedJob"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
        };
    };
    retryFailure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"][];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
        };
    };
    addWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: uri */
                    url: string;
                    /** @default null */
                    definitions?: string[] | null;
                    /** @default null */
                    events?: string[] | null;
                    /** @default true */
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            name: string;
                            url: string;
                            definitions: string[] | null;
                            events: string[] | null;
                            active: boolean;
                            createdBy: string;
                            /** Format: date-time */
                            createdAt: string;
                            secret: string;
                        };
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: uri */
                    url: string;
                    /** @default null */
                    definitions?: string[] | null;
                    /** @default null */
                    events?: string[] | null;
                    /** @default true */
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listBatches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Batch"][];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    sendEventToManyAsAdmin: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again within 24 hours: the stored answer, no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    event: "LAUNCH" | "ADD_MEMBERS" | "CLOSE" | "CANCEL" | "REASSIGN" | "EXTEND_DEADLINE" | "TRANSFER" | "APPROVE" | "DECLINE" | "COMPLETE" | "CONFIRM" | "RETURN_COMPLETION" | "WITHDRAW" | "OPEN_EVALUATION" | "REOPEN" | "PUBLISH";
                    documentIds: string[];
                    data?: unknown;
                    comment?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkflowDoneOfMany"][];
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            404: components["responses"]["NotFound"];
        };
    };
    readFigures: {
        parameters: {
            query?: {
                by?: "state" | "unit";
                unit?: string;
                batch?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkflowFigures"];
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from: string;
                    to: string;
                    role?: string;
                    comment: string;
                    /** @default false */
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HandedOver"][];
                        meta: {
                            remaining: number;
                        };
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowofadminsConflict"];
        };
    };
    listInstances: {
        parameters: {
            query?: {
                state?: string;
                unit?: string;
                below?: "true" | "false";
                batch?: string;
                overdue?: "true" | "false";
                q?: string;
                /** @description From 1. */
                "pagination[page]"?: components["parameters"]["page"];
                /** @description At most 100. */
                "pagination[pageSize]"?: components["parameters"]["pageSize"];
            };
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ListedInstance"][];
                        meta: {
                            pagination: components["schemas"]["Pagination"];
                        };
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    remindOfMany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    documentIds: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Reminded"][];
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    describeSubjectAsAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkflowDescription"];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            404: components["responses"]["NotFound"];
        };
    };
    erasePersonalValues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @constant */
                            ok: true;
                            revision: number;
                            erased: number;
                        };
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowofadminsConflict"];
        };
    };
    sendEventAsAdmin: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again within 24 hours: the stored answer, no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppraisalCycleEventOfAdmin"] | components["schemas"]["AppraisalEventOfAdmin"] | components["schemas"]["EnrolmentEventOfAdmin"] | components["schemas"]["FollowUpProposalEventOfAdmin"] | components["schemas"]["GuidancePlanEventOfAdmin"] | components["schemas"]["PeriodicEvaluationEventOfAdmin"] | components["schemas"]["PolicyNoticeEventOfAdmin"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description This is the stored answer. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkflowDone"];
                    };
                };
            };
            400: components["responses"]["WorkflowofadminsMalformed"];
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowofadminsConflict"];
            422: components["responses"]["WorkflowofadminsRefusedByRule"];
        };
    };
    readHistoryAsAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HistoryEntry"][];
                        /** @description For admins: what people are called whose ids stand in `changes`. */
                        meta?: {
                            names: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            404: components["responses"]["NotFound"];
        };
    };
    exportRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    verifyHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Plural name of the content type. */
                subject: "achievements" | "activity-logs" | "appraisal-cycles" | "appraisals" | "calibration-sessions" | "coaching-sessions" | "competency-assessments" | "enrolments" | "follow-up-proposals" | "guidance-plans" | "peer-reviews" | "periodic-evaluations" | "policy-notices";
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Verification"];
                    };
                };
            };
            401: components["responses"]["NotAuthenticated"];
            403: components["responses"]["WorkflowofadminsForbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
