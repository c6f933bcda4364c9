-- What waits to be compared is found without reading the codes of every file.
create index name_code_waiting on protection.name_code (file_id)
  where compared_version is distinct from identity_version;
