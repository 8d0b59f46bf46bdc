-- What people said in their own words: which questions hold it, its translations, and the codes it was given.

create table assessment.open_question (
    questionnaire_id uuid not null references assessment.questionnaire (id) on delete cascade,
    path text not null,
    primary key (questionnaire_id, path)
);

-- A translation stands beside the original, never in its place. The latest for a language holds.
create table assessment.translation (
    id uuid primary key default uuidv7(),
    submission_id uuid not null references forms.submission (id),
    path text not null,
    -- of the words that were translated: once the answer is corrected, its translation is known to be of other words
    source_hash text not null,
    from_language text not null,
    to_language text not null,
    words text not null,
    state text not null,
    at timestamptz not null,
    by uuid,
    constraint translation_is_between_languages check (
        from_language in ('en', 'ar', 'ckb') and to_language in ('en', 'ar', 'ckb') and from_language <> to_language),
    constraint translation_state_is_known check (state in ('DRAFT', 'DONE', 'CHECKED'))
);
create index translation_by_text on assessment.translation (submission_id, path, to_language, id);

create table assessment.code (
    id uuid primary key default uuidv7(),
    round_id uuid not null references assessment.round (id),
    made_at timestamptz not null
);
create index code_by_round on assessment.code (round_id);

-- How a code reads in each version of the codebook in which it was changed. Nothing is overwritten.
create table assessment.code_wording (
    code_id uuid not null references assessment.code (id),
    -- of the whole codebook, counted in its round
    version int not null,
    parent_id uuid references assessment.code (id),
    label_en text not null default '',
    label_ar text not null default '',
    label_ckb text not null default '',
    definition_en text not null default '',
    definition_ar text not null default '',
    definition_ckb text not null default '',
    retired boolean not null default false,
    at timestamptz not null,
    by uuid,
    primary key (code_id, version),
    constraint code_has_a_label check (label_en <> '' or label_ar <> '' or label_ckb <> '')
);

-- Texts that two people code without seeing each other's work.
create table assessment.double_coding (
    submission_id uuid not null references forms.submission (id),
    path text not null,
    round_id uuid not null references assessment.round (id),
    drawn_at timestamptz not null,
    primary key (submission_id, path)
);
create index double_coding_by_round on assessment.double_coding (round_id);

-- Who has said that their coding of a text is done.
create table assessment.coded_text (
    submission_id uuid not null references forms.submission (id),
    path text not null,
    coder uuid not null,
    done_at timestamptz not null,
    primary key (submission_id, path, coder)
);

-- Words that were given a code by somebody.
create table assessment.span (
    id uuid primary key default uuidv7(),
    round_id uuid not null references assessment.round (id),
    submission_id uuid not null references forms.submission (id),
    path text not null,
    code_id uuid not null references assessment.code (id),
    codebook_version int not null,
    coder uuid not null,
    -- in code points of the original text, the end not included
    begins int not null,
    ends int not null,
    -- of the words between, so that a corrected answer shows which of its codes no longer stand where they stood
    words_hash text not null,
    at timestamptz not null,
    removed_at timestamptz,
    constraint span_holds_words check (begins >= 0 and ends > begins)
);
create index span_by_text on assessment.span (submission_id, path) where removed_at is null;
create index span_by_round on assessment.span (round_id, code_id) where removed_at is null;

-- What became of a disagreement. The latest holds.
create table assessment.code_decision (
    id uuid primary key default uuidv7(),
    submission_id uuid not null references forms.submission (id),
    path text not null,
    code_id uuid not null references assessment.code (id),
    holds boolean not null,
    reason text not null,
    at timestamptz not null,
    by uuid
);
create index code_decision_by_text on assessment.code_decision (submission_id, path, code_id, id);

-- Spans chosen to be quoted in reports.
create table assessment.quote (
    span_id uuid primary key references assessment.span (id),
    chosen_at timestamptz not null,
    chosen_by uuid
);
