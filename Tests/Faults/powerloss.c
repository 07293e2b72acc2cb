/* A preloaded shim that makes kill -9 as bad as pulling the plug: what was written and not yet synced is lost.
 * Before each write to a file below LOTSE_POWERLOSS the old bytes go into an undo log beside the file; a sync
 * empties the log, and takes 4 ms as on a real disk. `undo.py` puts the old bytes back after the kill.
 * LOTSE_POWERLOSS_COUNT names a file that gets a byte for each sync. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* The path of a descriptor when it is to be watched; shared memory is no disk. */
static int watched(int fd, char *path, size_t size) {
  const char *root = getenv("LOTSE_POWERLOSS");
  char link[64];
  if (!root) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, size - 8);
  if (length <= 0) return 0;
  path[length] = 0;
  if (strncmp(path, root, strlen(root)) != 0) return 0;
  return !strstr(path, "-shm") && !strstr(path, ".undo");
}

/* Appends "offset, length, size before, old bytes" to the undo log. */
static void remember(int fd, const char *path, uint64_t offset, uint64_t count) {
  char log[4200];
  struct stat state;
  snprintf(log, sizeof log, "%s.undo", path);
  if (fstat(fd, &state) != 0) return;
  uint64_t before = (uint64_t)state.st_size;
  uint64_t kept = offset >= before ? 0 : (before - offset < count ? before - offset : count);
  uint64_t head[3] = {offset, kept, before};
  char *old = malloc(kept ? kept : 1);
  int reader = open(path, O_RDONLY);
  if (kept && syscall(SYS_pread64, reader, old, kept, offset) != (long)kept) kept = head[1] = 0;
  int out = open(log, O_WRONLY | O_APPEND | O_CREAT, 0644);
  syscall(SYS_write, out, head, sizeof head);
  if (kept) syscall(SYS_write, out, old, kept);
  close(out);
  close(reader);
  free(old);
}

static void forget(const char *path) {
  char log[4200];
  snprintf(log, sizeof log, "%s.undo", path);
  truncate(log, 0);
}

ssize_t pwrite64(int fd, const void *data, size_t count, off64_t offset) {
  char path[4100];
  if (!watched(fd, path, sizeof path)) return syscall(SYS_pwrite64, fd, data, count, offset);
  pthread_mutex_lock(&lock);
  remember(fd, path, (uint64_t)offset, count);
  ssize_t done = syscall(SYS_pwrite64, fd, data, count, offset);
  pthread_mutex_unlock(&lock);
  return done;
}

ssize_t pwrite(int fd, const void *data, size_t count, off_t offset) { return pwrite64(fd, data, count, offset); }

int ftruncate64(int fd, off64_t length) {
  char path[4100];
  struct stat state;
  if (watched(fd, path, sizeof path) && fstat(fd, &state) == 0 && state.st_size > length) {
    pthread_mutex_lock(&lock);
    remember(fd, path, (uint64_t)length, (uint64_t)(state.st_size - length));
    pthread_mutex_unlock(&lock);
  }
  return (int)syscall(SYS_ftruncate, fd, length);
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

static int synced(int fd, long number) {
  char path[4100];
  if (!watched(fd, path, sizeof path)) return (int)syscall(number, fd);
  struct timespec disk = {0, 4000000};
  nanosleep(&disk, NULL);
  pthread_mutex_lock(&lock);
  int result = (int)syscall(number, fd);
  forget(path);
  pthread_mutex_unlock(&lock);
  const char *count = getenv("LOTSE_POWERLOSS_COUNT");
  if (count) {
    int out = open(count, O_WRONLY | O_APPEND | O_CREAT, 0644);
    syscall(SYS_write, out, ".", 1);
    close(out);
  }
  return result;
}

int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }
