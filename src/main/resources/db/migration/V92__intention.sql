-- What a trainee means to try in a real talk, and how it went: hers or his alone. Erased with the talk it came from. Runs on
-- H2 (PostgreSQL mode) and PostgreSQL.

create table intention (
    id uuid primary key,
    trainee uuid not null,
    practice_id uuid not null references practice (id) on delete cascade,
    skill varchar(300) not null,
    example varchar(1000),
    chosen_at timestamp with time zone not null,
    answer varchar(20),
    note varchar(500),
    answered_at timestamp with time zone
);

create index intention_trainee on intention (trainee, chosen_at);
