-- Replies that a role did not understand, left to course leaders by their trainees; masked before they are kept. Goes with the talk.
create table released_volley (
    practice_id uuid not null references practice (id) on delete cascade,
    turn integer not null,
    scenario_id varchar(100) not null,
    -- what the role had said before it, and what was said, masked
    role_line varchar(4000) not null,
    volley varchar(4000) not null,
    why varchar(20) not null,
    released_at timestamp with time zone not null,
    settled boolean not null,
    primary key (practice_id, turn)
);
