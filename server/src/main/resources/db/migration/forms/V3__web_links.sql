-- Links to forms for people who do not sign in, and what was filled in to try drafts out.

create table forms.web_link (
    id uuid primary key default uuidv7(),
    form_id uuid not null references forms.form (id),
    kind text not null,
    name text not null,
    -- of what stands in the address; who reads this table has no link
    token_hash bytea not null unique,
    target_kind text not null,
    target_id uuid,
    project_id uuid,
    area text,
    label text not null,
    made_at timestamptz not null,
    made_by uuid,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    -- of a link for one person: the one submission that came through it
    used_instance text,
    constraint link_kind_is_known check (kind in ('OPEN', 'ONE_PERSON', 'TEST'))
);
create index web_link_by_form on forms.web_link (form_id, made_at);
create index submission_by_link on forms.submission (link_id) where link_id is not null;

-- Read by nothing that counts, lists or exports.
create table forms.test_answer (
    id uuid primary key default uuidv7(),
    link_id uuid not null references forms.web_link (id) on delete cascade,
    instance_id text not null,
    content bytea not null,
    files text[] not null,
    received_at timestamptz not null,
    constraint test_answer_comes_once unique (link_id, instance_id)
);
