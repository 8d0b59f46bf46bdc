-- Where a request came out of an assessment: the recommendation it began with, by its id in the assessment module.
alter table programmes.integration_request add column recommendation_id uuid;
create index request_by_recommendation on programmes.integration_request (recommendation_id)
    where recommendation_id is not null;
