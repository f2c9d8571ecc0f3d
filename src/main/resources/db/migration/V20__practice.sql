-- Talks: a row to find each by, and its append-only log. Runs on H2 (PostgreSQL mode) and PostgreSQL.

create table practice (
    id uuid primary key,
    trainee uuid not null,
    scenario_id varchar(100) not null,
    trainee_role varchar(32) not null,
    language varchar(2) not null,
    -- from here on: what the log says, for lists
    status varchar(20) not null,
    started_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    replies integer not null,
    attempts integer not null,
    ending varchar(100),
    events integer not null
);

create index practice_trainee on practice (trainee, started_at);

create table practice_event (
    practice_id uuid not null references practice (id) on delete cascade,
    seq integer not null,
    type varchar(20) not null,
    -- JSON as text: the program alone reads it, and both databases then take it the same way
    payload text not null,
    happened_at timestamp with time zone not null,
    idempotency_key varchar(64),
    primary key (practice_id, seq),
    unique (practice_id, idempotency_key)
);

-- Scenarios and rubrics as they were when a talk was started with them.
create table content_version (
    hash varchar(64) primary key,
    kind varchar(20) not null,
    content_id varchar(100) not null,
    source text not null
);
