-- What a trainee thought of an attempt before reading the feedback; a row with nothing in it: she or he went by. It is
-- erased with the talk. Runs on H2 (PostgreSQL mode) and PostgreSQL.

create table own_rating (
    practice_id uuid not null references practice (id) on delete cascade,
    attempt integer not null,
    went_well varchar(500),
    -- 1 to 5
    listening integer,
    sharing integer,
    drawing_out integer,
    rated_at timestamp with time zone not null,
    primary key (practice_id, attempt)
);
