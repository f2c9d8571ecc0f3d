-- Codes that a trainee has said no to. Erased with the talk. Runs on H2 (PostgreSQL mode) and PostgreSQL.

create table dispute (
    practice_id uuid not null references practice (id) on delete cascade,
    -- id of the turn in its talk
    turn integer not null,
    -- place in the volley, from 0
    utterance integer not null,
    disputed_at timestamp with time zone not null,
    primary key (practice_id, turn, utterance)
);
