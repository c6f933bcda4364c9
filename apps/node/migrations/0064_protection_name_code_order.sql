-- A process reads the codes in the order in which they were written, a page at a time and each once: after a restart all
-- of them, later what is new. By the change alone each page would look through all that came after it.
drop index protection.name_code_change;
create index name_code_change on protection.name_code (change, file_id);

-- The node itself is asked about once a statement, before each file is looked at by itself: as two policies it was the
-- other way round, and half of the time of reading a million keys went into that.
drop policy node_reads on protection.file_key;
alter policy see on protection.file_key
  using ((select platform.is_system()) or protection.sees(file_key.file_id));
