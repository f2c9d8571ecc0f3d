-- How a person wants the pages to look, one-time links, open sessions. Runs on H2 (PostgreSQL mode) and PostgreSQL.

alter table account add column theme varchar(10) default 'DEVICE' not null;
alter table account add column text_size varchar(10) default 'NORMAL' not null;

create table account_link (
    -- SHA-256 of the token, in hex; the token itself is kept nowhere
    token_hash varchar(64) primary key,
    -- one at a time: a new link ends the one before
    account_id uuid not null unique references account (id) on delete cascade,
    kind varchar(10) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);

create table open_session (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    browser varchar(20) not null,
    system varchar(20) not null,
    begun_at timestamp with time zone not null,
    seen_at timestamp with time zone not null
);

create index open_session_account on open_session (account_id);

create table account_identity (
    issuer varchar(300) not null,
    subject varchar(255) not null,
    account_id uuid not null references account (id) on delete cascade,
    primary key (issuer, subject)
);
