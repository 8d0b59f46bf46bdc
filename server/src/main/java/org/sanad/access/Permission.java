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
    /** Read by name who came to a session. */
    SEE_MARKS,
    /** Mark who came, and correct a mark with a reason. */
    RECORD_ATTENDANCE,
    /** Open a closed session again. */
    REOPEN_SESSIONS,
    /** Record how many counselling sessions were held, as a bare number. */
    TALLY_COUNSELLING,
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
