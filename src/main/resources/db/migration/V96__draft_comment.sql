-- What other course leaders say of a draft under review, each at a place in it. Goes with the draft.
create table draft_comment (
    id uuid primary key,
    draft_id uuid not null references draft (id) on delete cascade,
    -- id of the beat, fact, fallback or ending; empty: the whole
    place varchar(100) not null,
    comment varchar(1000) not null,
    author uuid references account (id) on delete set null,
    written_at timestamp with time zone not null,
    settled boolean not null
);
