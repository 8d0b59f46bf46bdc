-- Staff members and the user each signs in as.

create table workforce.staff_member (
    id uuid primary key default uuidv7(),
    full_name text not null,
    role_title text not null,
    organisation_id uuid references directory.organisation (id),
    user_id uuid unique references access.app_user (id),
    constraint staff_name_is_short check (length(full_name) between 1 and 120)
);
