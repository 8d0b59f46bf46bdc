package org.sanad.access;

/**
 * What a role may do. A permission always holds within the scope of the grant that brings it; nothing is permitted that
 * no role names.
 */
public enum Permission {
    /** Read counted figures, suppressed for the audience. */
    SEE_FIGURES,
    /** Read projects, cohorts and planned sessions; no names of participants. */
    SEE_PROJECTS,
    /** Create and change projects, cohorts and session plans. */
    PLAN_PROJECTS,
    /** Enter holidays that sessions keep clear of. */
    KEEP_HOLIDAYS,
    /** Read by name who came to a session. */
    SEE_MARKS,
    /** Mark who came, and correct a mark with a reason. */
    RECORD_ATTENDANCE,
    /** Open a closed session again. */
    REOPEN_SESSIONS,
    /** Ask for MHPSS to be woven into a project, propose a workshop, and say what stands behind it. */
    REQUEST_PROJECTS,
    /** Decide on requests and workshop proposals; accept that a project becomes shorter or longer. */
    DECIDE_PROJECTS,
    /** Keep the catalogue of modules, session templates and leaflets, and upload a mission's own files. */
    KEEP_CATALOGUE,
    /** Keep outreach, accessibility checks, accommodations, consultations and activities beside sessions. */
    KEEP_INCLUSION,
    /** Read what was promised to whom so that they can take part. */
    SEE_ACCOMMODATIONS,
    /** Keep local transport costs and allowances. */
    SET_ALLOWANCES,
    /** Pass on that somebody asks for counselling. Never shows who asked. */
    PASS_ON_REQUESTS,
    /** Read who asked for counselling, and answer. */
    SEE_COUNSELLING_REQUESTS,
    /** Keep trainings, and confirm who may lead sessions. */
    KEEP_TRAININGS,
    /** Log technical support visits and meetings of the two teams. */
    LOG_TEAMWORK,
    /** Keep photographs and the scans of signed sheets. */
    KEEP_PHOTOGRAPHS,
    /** Look at what a device sent that could not be applied, and decide what becomes of it. */
    DECIDE_HELD_RECORDS,
    /** Record how many counselling sessions were held, as a bare number. */
    TALLY_COUNSELLING,
    /** Write forms, publish their versions. */
    DESIGN_FORMS,
    /** Hand forms out to phones and by links, and take phones out of use. */
    HAND_OUT_FORMS,
    /** Fill in forms. */
    COLLECT_FORMS,
    /** Read what was answered to forms. */
    SEE_ANSWERS,
    /** Read what was answered to confidential forms, besides being let read answers at all. */
    SEE_CONFIDENTIAL_ANSWERS,
    /** Correct answers with a reason, comment on them, accept and reject them. */
    REVIEW_ANSWERS,
    /** Plan rounds of needs assessments, their samples and questionnaires. */
    PLAN_ASSESSMENTS,
    /** Translate and code what people said in interviews and focus groups. */
    CODE_INTERVIEWS,
    /** Read what assessments found, suppressed for the audience. */
    SEE_FINDINGS,
    /** Accept, edit and reject recommendations that findings suggest. */
    DECIDE_RECOMMENDATIONS,
    /** Publish reports of assessments. */
    PUBLISH_REPORTS,
    /** Find and open a person's record. */
    SEE_PEOPLE,
    /** Register and change people, households and consents. */
    REGISTER_PEOPLE,
    /** Read the answers to the Washington Group questions of one person. */
    SEE_DISABILITY_ANSWERS,
    /** Join two records of one person, and part them again. */
    MERGE_PEOPLE,
    /** Bring people into a cohort, one by one or from a list. */
    ENROL_PARTICIPANTS,
    /** Keep organisations and sites. */
    KEEP_DIRECTORY,
    /** Keep staff members. */
    KEEP_STAFF,
    /** Import lists of places. */
    KEEP_PLACES,
    /** Make users, give and take roles. */
    MANAGE_USERS,
    /** Make and revoke API tokens. */
    MANAGE_TOKENS,
    /** Read what was done, by whom and when. */
    READ_AUDIT_LOG
}
