/* The yardstick: every pair of two lists of 1024-bit codes, one popcount loop, one thread.
   popcount LEFT RIGHT HITS THRESHOLD: prints the seconds of the whole job, without reading and writing files, and the
   number of hits; writes the hits as pairs of 32-bit numbers. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { WORDS = 16 };

static uint64_t *read_codes(const char *path, long *count) {
  FILE *file = fopen(path, "rb");
  if (!file) exit(2);
  fseek(file, 0, SEEK_END);
  long bytes = ftell(file);
  rewind(file);
  uint64_t *codes = malloc(bytes);
  if (!codes || fread(codes, 1, bytes, file) != (size_t)bytes) exit(2);
  fclose(file);
  *count = bytes / (WORDS * 8);
  return codes;
}

static int weigh(const uint64_t *code) {
  int sum = 0;
  for (int word = 0; word < WORDS; word++) sum += __builtin_popcountll(code[word]);
  return sum;
}

int main(int argc, char **argv) {
  if (argc != 5) return 2;
  long left_count, right_count, hits = 0, room = 1 << 20;
  uint64_t *left = read_codes(argv[1], &left_count), *right = read_codes(argv[2], &right_count);
  double threshold = atof(argv[4]);
  uint32_t *found = malloc(room * 8);
  struct timespec from, to;
  clock_gettime(CLOCK_MONOTONIC, &from);
  int need[WORDS * 128 + 1];
  for (int total = 0; total <= WORDS * 128; total++) {
    int common = 0;
    while (total > 0 && 2.0 * common / total < threshold) common++;
    need[total] = total == 0 && threshold > 0 ? 1 : common;
  }
  int *weights = malloc(right_count * sizeof(int));
  for (long j = 0; j < right_count; j++) weights[j] = weigh(right + j * WORDS);
  for (long i = 0; i < left_count; i++) {
    const uint64_t *a = left + i * WORDS;
    const int *enough = need + weigh(a);
    for (long j = 0; j < right_count; j++) {
      const uint64_t *b = right + j * WORDS;
      int common = 0;
      for (int word = 0; word < WORDS; word++) common += __builtin_popcountll(a[word] & b[word]);
      if (common >= enough[weights[j]]) {
        if (hits == room) found = realloc(found, (room *= 2) * 8);
        found[2 * hits] = i;
        found[2 * hits++ + 1] = j;
      }
    }
  }
  clock_gettime(CLOCK_MONOTONIC, &to);
  FILE *file = fopen(argv[3], "wb");
  if (!file || fwrite(found, 8, hits, file) != (size_t)hits) return 2;
  fclose(file);
  printf("%.6f %ld\n", to.tv_sec - from.tv_sec + (to.tv_nsec - from.tv_nsec) * 1e-9, hits);
  return 0;
}
