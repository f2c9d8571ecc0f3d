-- The endpoint of a language model, as an administrator set it; none where there is no row. The key is sealed.
create table model_endpoint (
    id integer primary key,
    api varchar(20) not null,
    base_url varchar(500) not null,
    model varchar(200) not null,
    sealed_key varchar(4000),
    changed_by uuid references account (id) on delete set null,
    changed_at timestamp with time zone not null
);
