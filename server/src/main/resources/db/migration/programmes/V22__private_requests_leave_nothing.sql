-- The receipt of a private request says that one arrived, and nothing of it: neither who asked nor at which session.

alter table programmes.device_record alter column session_id drop not null;
alter table programmes.device_record add constraint a_private_request_leaves_nothing check (
    case when kind = 'private-request' then session_id is null and payload = '{}' else session_id is not null end);
