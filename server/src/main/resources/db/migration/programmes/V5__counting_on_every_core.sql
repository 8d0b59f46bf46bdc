-- PostgreSQL counts on more than one core only where every function in the question allows it.
alter function programmes.age_band (date, date) parallel safe;
alter function programmes.reachable_project (uuid, boolean, text [], uuid [], boolean, text [], uuid []) parallel safe;
alter function programmes.reachable_cohort (uuid, boolean, text [], uuid [], boolean, text [], uuid []) parallel safe;
