-- Talks that a scenario is to keep playing as it did: the same volleys, the lines that came.
create table regression_talk (
    id uuid primary key,
    -- the scenario's own id: the talks stay with it from draft to draft
    content_id varchar(100) not null,
    trainee_role varchar(40) not null,
    language varchar(10) not null,
    seed bigint not null,
    -- lists of texts as JSON
    volleys text not null,
    role_lines text not null,
    author uuid references account (id) on delete set null,
    kept_at timestamp with time zone not null
);
