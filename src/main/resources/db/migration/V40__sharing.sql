-- What a trainee shows of a talk to a course leader. No row: nothing. Runs on H2 (PostgreSQL mode) and PostgreSQL.

create table sharing (
    practice_id uuid primary key references practice (id) on delete cascade,
    level varchar(20) not null,
    changed_at timestamp with time zone not null
);
