-- Dated facts on law and services as they were written or checked in the app; a file's fact of the same id stands back.
-- Never altered: a newer one stands beside it. Runs on H2 (PostgreSQL mode) and PostgreSQL.

create table dated_fact (
    fact_id varchar(100) not null,
    number integer not null,
    text_sv varchar(2000) not null,
    text_en varchar(2000),
    source varchar(500) not null,
    checked date not null,
    -- everyone, or trainee roles with commas between
    holds_for varchar(200) not null,
    support_contact boolean not null,
    author uuid references account (id) on delete set null,
    written_at timestamp with time zone not null,
    primary key (fact_id, number)
);
