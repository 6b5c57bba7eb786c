/*
 * What the recorder knows and notes: the folder, the trace, the room that is left, the call in which the process dies or the disk breaks.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(name) *)(dlsym(RTLD_NEXT, #name)))

/* One record: this header, then the path below the folder, then the data. */
struct __attribute__((packed)) record {
    char operation;
    uint32_t path_bytes;
    uint32_t data_bytes;
    uint64_t file;  /* inode */
    int64_t number; /* offset of a write, size of a truncation, flags of an open */
};

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static char folder[PATH_MAX];
static size_t folder_bytes;
static int trace = -1;
static int64_t room = INT64_MAX;
static int64_t calls_left = INT64_MAX;
static int64_t calls_until_broken = INT64_MAX;
static double torn_share = 1;

/* Begin to watch; -1 as `trace_file` records nothing and only limits. */
void recorder_begin(const char *watched, int trace_file) {
    pthread_mutex_lock(&mutex);
    if (realpath(watched, folder) == NULL) abort();
    folder_bytes = strlen(folder);
    trace = trace_file;
    pthread_mutex_unlock(&mutex);
}

/* Let files grow by so many bytes in all; shrinking and removing files gives room back. */
void recorder_set_room(int64_t bytes) {
    pthread_mutex_lock(&mutex);
    room = bytes;
    pthread_mutex_unlock(&mutex);
}

/* Kill this process in its call number `calls` from now; if that is a write, after this share of its bytes. */
void recorder_kill_in(int64_t calls, double share) {
    pthread_mutex_lock(&mutex);
    calls_left = calls;
    torn_share = share;
    pthread_mutex_unlock(&mutex);
}

/* Let every change fail with an error of the device from call number `calls` from now on. */
void recorder_break_in(int64_t calls) {
    pthread_mutex_lock(&mutex);
    calls_until_broken = calls;
    pthread_mutex_unlock(&mutex);
}

static int below_folder(const char *path) {
    if (folder_bytes == 0 || strncmp(path, folder, folder_bytes) != 0) return 0;
    return path[folder_bytes] == '/' || path[folder_bytes] == '\0';
}

static int is_shared_memory(const char *path) {
    size_t bytes = strlen(path);
    return bytes >= 4 && strcmp(path + bytes - 4, "-shm") == 0;
}

/* Find the path that a descriptor was opened by and has now; false if it is not below the folder. */
static int is_watched(int descriptor, char path[PATH_MAX]) {
    char link[64];
    int saved = errno;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t bytes = folder_bytes ? readlink(link, path, PATH_MAX - 1) : -1;
    errno = saved;
    if (bytes < 0) return 0;
    path[bytes] = '\0';
    return below_folder(path);
}

/* Find the path of a name, whose last part need not exist. */
static int is_watched_name(int base, const char *name, char path[PATH_MAX]) {
    char copy[PATH_MAX], parent[PATH_MAX + 64];
    int saved = errno;
    if (folder_bytes == 0 || strlen(name) >= PATH_MAX) return 0;
    strcpy(copy, name);
    char *slash = strrchr(copy, '/');
    const char *last = slash ? slash + 1 : copy;
    if (slash == copy) return 0;
    if (slash) *slash = '\0';
    if (name[0] == '/' || base == AT_FDCWD) snprintf(parent, sizeof parent, "%s", slash ? copy : ".");
    else snprintf(parent, sizeof parent, "/proc/self/fd/%d/%s", base, slash ? copy : ".");
    char *found = realpath(parent, NULL);
    errno = saved;
    if (found == NULL) return 0;
    int bytes = snprintf(path, PATH_MAX, "%s/%s", found, last);
    free(found);
    return bytes < PATH_MAX && below_folder(path);
}

static void record(char operation, const char *path, uint64_t file, int64_t number, const void *data, size_t bytes) {
    int saved = errno;
    if (trace >= 0 && !is_shared_memory(path)) {
        const char *name = strlen(path) > folder_bytes ? path + folder_bytes + 1 : "";
        struct record header = {operation, strlen(name), bytes, file, number};
        struct iovec parts[] = {{&header, sizeof header}, {(void *)name, strlen(name)}, {(void *)data, bytes}};
        if (REAL(writev)(trace, parts, 3) != (ssize_t)(sizeof header + strlen(name) + bytes)) abort();
    }
    errno = saved;
}

static void refuse(const char *what, const char *path) {
    record('?', path, 0, 0, what, strlen(what));
}

/* Note in the trace that something is promised from here on. */
void recorder_mark(const char *text) {
    pthread_mutex_lock(&mutex);
    record('!', folder, 0, 0, text, strlen(text));
    pthread_mutex_unlock(&mutex);
}

static uint64_t inode(int descriptor) {
    struct stat found;
    return fstat(descriptor, &found) == 0 ? found.st_ino : 0;
}

static int64_t size(int descriptor) {
    struct stat found;
    return fstat(descriptor, &found) == 0 ? found.st_size : 0;
}

/* Count a call; true if the process is to die in it. */
static int is_last_call(void) {
    return --calls_left <= 0;
}

static int is_broken(void) {
    if (calls_until_broken != INT64_MAX && --calls_until_broken <= 0) {
        calls_until_broken = 0;
        errno = EIO;
        return 1;
    }
    return 0;
}

static void die(void) {
    kill(getpid(), SIGKILL);
}

/* How many of these bytes fit on the disk. */
static size_t fitting(int descriptor, int64_t offset, size_t bytes) {
    int64_t end = size(descriptor), growth = offset + (int64_t)bytes - end;
    if (growth <= room) return bytes;
    int64_t fits = end + room - offset;
    return fits > 0 ? (size_t)fits : 0;
}
