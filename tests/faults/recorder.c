/*
 * Stand between a process and the C library (LD_PRELOAD) and watch what it does to the files below one folder.
 *
 * It records every change, in order, in a trace; lets the disk be full after so many bytes, or break; and kills the process at
 * an exact call. Each call and its record happen under one mutex, so the trace has the order in which things happened.
 * What cannot be recorded (a shared writable mapping, a hard link) is refused and noted, so a trace is never silently
 * incomplete. The mapped `-shm` file of SQLite holds nothing that outlives a process: it takes room, but is not recorded.
 */
#include "recorder.h"

typedef ssize_t (*put)(int, const void *, size_t, int64_t);

static ssize_t put_here(int descriptor, const void *data, size_t bytes, int64_t offset) {
    (void)offset;
    return REAL(write)(descriptor, data, bytes);
}

static ssize_t put_there(int descriptor, const void *data, size_t bytes, int64_t offset) {
    return REAL(pwrite64)(descriptor, data, bytes, offset);
}

static ssize_t watched_write(put real, int descriptor, const void *data, size_t bytes, int64_t offset, char *path) {
    pthread_mutex_lock(&mutex);
    if (real == put_here) {
        int appends = fcntl(descriptor, F_GETFL) & O_APPEND;
        offset = appends ? size(descriptor) : lseek(descriptor, 0, SEEK_CUR);
    }
    ssize_t done = -1;
    size_t fits = fitting(descriptor, offset, bytes);
    int64_t before = size(descriptor);
    int is_last = is_last_call();
    if (is_last) fits = (size_t)((double)fits * torn_share);
    if (is_broken()) done = -1;
    else if (fits == 0 && bytes > 0) errno = ENOSPC;
    else done = real(descriptor, data, fits, offset);
    if (is_last) die();
    if (done >= 0) {
        int64_t growth = size(descriptor) - before;
        if (growth > 0 && room != INT64_MAX) room -= growth;
        record('w', path, inode(descriptor), offset, data, (size_t)done);
    }
    pthread_mutex_unlock(&mutex);
    return done;
}

ssize_t write(int descriptor, const void *data, size_t bytes) {
    char path[PATH_MAX];
    if (!is_watched(descriptor, path)) return REAL(write)(descriptor, data, bytes);
    return watched_write(put_here, descriptor, data, bytes, 0, path);
}

ssize_t pwrite64(int descriptor, const void *data, size_t bytes, off64_t offset) {
    char path[PATH_MAX];
    if (!is_watched(descriptor, path)) return REAL(pwrite64)(descriptor, data, bytes, offset);
    return watched_write(put_there, descriptor, data, bytes, offset, path);
}

ssize_t pwrite(int descriptor, const void *data, size_t bytes, off_t offset) {
    return pwrite64(descriptor, data, bytes, offset);
}

/* Several pieces become several writes: a crash may part them anyway. */
ssize_t writev(int descriptor, const struct iovec *pieces, int count) {
    char path[PATH_MAX];
    if (!is_watched(descriptor, path)) return REAL(writev)(descriptor, pieces, count);
    ssize_t total = 0;
    for (int piece = 0; piece < count; piece++) {
        ssize_t done = watched_write(put_here, descriptor, pieces[piece].iov_base, pieces[piece].iov_len, 0, path);
        if (done < 0) return total > 0 ? total : -1;
        total += done;
        if ((size_t)done < pieces[piece].iov_len) break;
    }
    return total;
}

int ftruncate64(int descriptor, off64_t length) {
    char path[PATH_MAX];
    if (!is_watched(descriptor, path)) return REAL(ftruncate64)(descriptor, length);
    pthread_mutex_lock(&mutex);
    int64_t before = size(descriptor), done = -1;
    int is_last = is_last_call();
    if (is_broken()) done = -1;
    else if (length - before > room) errno = ENOSPC;
    else done = REAL(ftruncate64)(descriptor, length);
    if (is_last) die();
    if (done == 0) {
        if (room != INT64_MAX) room -= length - before;
        record('t', path, inode(descriptor), length, "", 0);
    }
    pthread_mutex_unlock(&mutex);
    return (int)done;
}

int ftruncate(int descriptor, off_t length) {
    return ftruncate64(descriptor, length);
}

static int watched_sync(int (*real)(int), int descriptor) {
    char path[PATH_MAX];
    if (!is_watched(descriptor, path)) return real(descriptor);
    pthread_mutex_lock(&mutex);
    if (is_last_call()) die();
    int done = is_broken() ? -1 : real(descriptor);
    if (done == 0) record('s', path, inode(descriptor), 0, "", 0);
    pthread_mutex_unlock(&mutex);
    return done;
}

int fsync(int descriptor) {
    return watched_sync(REAL(fsync), descriptor);
}

int fdatasync(int descriptor) {
    return watched_sync(REAL(fdatasync), descriptor);
}

static int watched_open(int base, const char *name, int flags, mode_t mode) {
    char path[PATH_MAX];
    int changes = flags & (O_CREAT | O_TRUNC);
    if (!changes || !is_watched_name(base, name, path)) return REAL(openat64)(base, name, flags, mode);
    pthread_mutex_lock(&mutex);
    struct stat before = {0};
    if (fstatat(base, name, &before, 0) != 0) before.st_size = 0;
    int is_last = is_last_call();
    int descriptor = REAL(openat64)(base, name, flags, mode);
    if (is_last) die();
    if (descriptor >= 0) {
        if ((flags & O_TRUNC) && room != INT64_MAX) room += before.st_size;
        record('o', path, inode(descriptor), flags & O_TRUNC ? 1 : 0, "", 0);
    }
    pthread_mutex_unlock(&mutex);
    return descriptor;
}

#define MODE(flags)                                                                                                    \
    mode_t mode = 0;                                                                                                   \
    if (flags & (O_CREAT | O_TMPFILE)) {                                                                               \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        mode = va_arg(rest, mode_t);                                                                                   \
        va_end(rest);                                                                                                  \
    }

int open64(const char *name, int flags, ...) {
    MODE(flags)
    return watched_open(AT_FDCWD, name, flags, mode);
}

int open(const char *name, int flags, ...) {
    MODE(flags)
    return watched_open(AT_FDCWD, name, flags, mode);
}

int openat64(int base, const char *name, int flags, ...) {
    MODE(flags)
    return watched_open(base, name, flags, mode);
}

int openat(int base, const char *name, int flags, ...) {
    MODE(flags)
    return watched_open(base, name, flags, mode);
}

int renameat(int old_base, const char *old, int new_base, const char *new) {
    char from[PATH_MAX], to[PATH_MAX];
    int leaves = is_watched_name(old_base, old, from), arrives = is_watched_name(new_base, new, to);
    if (!leaves && !arrives) return REAL(renameat)(old_base, old, new_base, new);
    pthread_mutex_lock(&mutex);
    struct stat replaced = {0};
    if (fstatat(new_base, new, &replaced, AT_SYMLINK_NOFOLLOW) != 0) replaced.st_size = 0;
    int is_last = is_last_call(), done = -1;
    if (leaves != arrives) {
        refuse("a rename across the folder's border", leaves ? from : to);
        errno = EXDEV;
    } else done = REAL(renameat)(old_base, old, new_base, new);
    if (is_last) die();
    if (done == 0 && room != INT64_MAX && S_ISREG(replaced.st_mode)) room += replaced.st_size;
    if (done == 0) record('r', from, 0, 0, to + folder_bytes + 1, strlen(to) - folder_bytes - 1);
    pthread_mutex_unlock(&mutex);
    return done;
}

int rename(const char *old, const char *new) {
    return renameat(AT_FDCWD, old, AT_FDCWD, new);
}

int unlinkat(int base, const char *name, int flags) {
    char path[PATH_MAX];
    if (!is_watched_name(base, name, path)) return REAL(unlinkat)(base, name, flags);
    pthread_mutex_lock(&mutex);
    struct stat before = {0};
    if (fstatat(base, name, &before, AT_SYMLINK_NOFOLLOW) != 0) before.st_size = 0;
    int is_last = is_last_call();
    int done = REAL(unlinkat)(base, name, flags);
    if (is_last) die();
    if (done == 0) {
        if (room != INT64_MAX && S_ISREG(before.st_mode)) room += before.st_size;
        record('u', path, before.st_ino, 0, "", 0);
    }
    pthread_mutex_unlock(&mutex);
    return done;
}

int unlink(const char *name) {
    return unlinkat(AT_FDCWD, name, 0);
}

int rmdir(const char *name) {
    return unlinkat(AT_FDCWD, name, AT_REMOVEDIR);
}

int mkdirat(int base, const char *name, mode_t mode) {
    char path[PATH_MAX];
    if (!is_watched_name(base, name, path)) return REAL(mkdirat)(base, name, mode);
    pthread_mutex_lock(&mutex);
    int is_last = is_last_call();
    int done = REAL(mkdirat)(base, name, mode);
    if (is_last) die();
    if (done == 0) record('m', path, 0, 0, "", 0);
    pthread_mutex_unlock(&mutex);
    return done;
}

int mkdir(const char *name, mode_t mode) {
    return mkdirat(AT_FDCWD, name, mode);
}

/* What copies or reserves without write() has a plain substitute that every caller must have anyway. */
ssize_t sendfile64(int target, int source, off64_t *offset, size_t bytes) {
    char path[PATH_MAX];
    (void)source, (void)offset, (void)bytes;
    if (!is_watched(target, path)) {
        ssize_t (*real)(int, int, off64_t *, size_t) = dlsym(RTLD_NEXT, "sendfile64");
        return real(target, source, offset, bytes);
    }
    errno = EINVAL;
    return -1;
}

ssize_t copy_file_range(int source, off64_t *from, int target, off64_t *to, size_t bytes, unsigned flags) {
    char path[PATH_MAX];
    if (!is_watched(target, path)) return REAL(copy_file_range)(source, from, target, to, bytes, flags);
    errno = EXDEV;
    return -1;
}

int posix_fallocate64(int descriptor, off64_t offset, off64_t length) {
    char path[PATH_MAX];
    return is_watched(descriptor, path) ? EOPNOTSUPP : REAL(posix_fallocate64)(descriptor, offset, length);
}

int fallocate64(int descriptor, int mode, off64_t offset, off64_t length) {
    char path[PATH_MAX];
    if (!is_watched(descriptor, path)) return REAL(fallocate64)(descriptor, mode, offset, length);
    errno = EOPNOTSUPP;
    return -1;
}

void *mmap64(void *address, size_t bytes, int protection, int flags, int descriptor, off64_t offset) {
    char path[PATH_MAX];
    int is_written = (protection & PROT_WRITE) && (flags & MAP_SHARED) && descriptor >= 0;
    if (is_written && is_watched(descriptor, path) && !is_shared_memory(path)) {
        refuse("a shared writable mapping", path);
        errno = EACCES;
        return MAP_FAILED;
    }
    return REAL(mmap64)(address, bytes, protection, flags, descriptor, offset);
}

void *mmap(void *address, size_t bytes, int protection, int flags, int descriptor, off_t offset) {
    return mmap64(address, bytes, protection, flags, descriptor, offset);
}

int linkat(int old_base, const char *old, int new_base, const char *new, int flags) {
    char path[PATH_MAX];
    if (!is_watched_name(new_base, new, path)) return REAL(linkat)(old_base, old, new_base, new, flags);
    refuse("a hard link", path);
    errno = EPERM;
    return -1;
}

int link(const char *old, const char *new) {
    return linkat(AT_FDCWD, old, AT_FDCWD, new, 0);
}

int truncate64(const char *name, off64_t length) {
    int descriptor = open64(name, O_WRONLY);
    if (descriptor < 0) return -1;
    int done = ftruncate64(descriptor, length);
    close(descriptor);
    return done;
}
