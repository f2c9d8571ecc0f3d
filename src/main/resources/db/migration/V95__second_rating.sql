-- How a second rater saw an attempt; the newest stands. Goes with the talk when that is erased.
create table second_rating (
    practice_id uuid not null references practice (id) on delete cascade,
    attempt integer not null,
    rated_at timestamp with time zone not null,
    -- units, globals, model, prompt version, tokens
    rating text not null,
    primary key (practice_id, attempt)
);
