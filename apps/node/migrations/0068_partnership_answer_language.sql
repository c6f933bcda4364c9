-- The words of an answer stand on pages for everybody, where a screen reader must know in which language to say them.
alter table partnership.response
  add column language text check (language ~ '^[a-z]{2,3}$');
comment on column partnership.response.language is
  'Of its part and its reason. Nothing where there are no words, or where nobody said in which language they are.';
