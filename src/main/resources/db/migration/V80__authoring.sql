-- What course leaders write: drafts, their steps, and what was published of them. Runs on H2 (PostgreSQL mode) and PostgreSQL.

create table draft (
    id uuid primary key,
    kind varchar(20) not null,
    -- as the text last told it, for lists
    content_id varchar(100) not null,
    title varchar(300) not null,
    status varchar(20) not null,
    author uuid references account (id) on delete set null,
    changed_by uuid references account (id) on delete set null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    -- counts every save: a save of another number is refused
    version integer not null,
    source text not null
);

-- Texts that a draft has had, to go back to.
create table draft_step (
    draft_id uuid not null references draft (id) on delete cascade,
    version integer not null,
    saved_at timestamp with time zone not null,
    source text not null,
    primary key (draft_id, version)
);

-- Never altered: a newer one stands beside it.
create table published_content (
    kind varchar(20) not null,
    content_id varchar(100) not null,
    number integer not null,
    hash varchar(64) not null,
    note varchar(500) not null,
    draft_id uuid references draft (id) on delete set null,
    author uuid references account (id) on delete set null,
    published_at timestamp with time zone not null,
    source text not null,
    primary key (kind, content_id, number)
);
