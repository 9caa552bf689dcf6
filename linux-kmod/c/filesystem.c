// SPDX-License-Identifier: MIT OR Apache-2.0
/*
 * File systems whose content is in Rust, for src/fs/filesystem.rs. Included by
 * glue.c.
 *
 * The kernel's tables for file systems change with nearly every version. So
 * they are here, and Rust has one table of its own, struct kmod_fs_ops, which
 * is the same for all. Where a callback got another type, kbuild's compiler
 * picks the function of the right one by its type; what the preprocessor has
 * to know, kmod-build tells it (KMOD_HAS_...).
 *
 * An inode stands for a node of the file system, and has a share of it in
 * i_private. Its number in the kernel's hash is the node's address: two names
 * of a node are one inode.
 */
#include <linux/fs.h>
#include <linux/fs_context.h>
#include <linux/fs_parser.h>
#include <linux/mm.h>
#include <linux/mount.h>
#include <linux/pagemap.h>
#include <linux/splice.h>
#include <linux/statfs.h>
#include <linux/uio.h>

/* What an inode is made with and gives back: Attributes in Rust. */
struct kmod_attributes {
	u64 ino;
	u64 size;
	s64 seconds[3];		/* atime, mtime, ctime */
	u32 nanoseconds[3];
	u32 mode;
	u32 uid;
	u32 gid;
	u32 nlink;
	u32 unused;
};

/* Rust's half. Nodes, file systems and options are pointers that only Rust knows. Numbers of 64 bits go by address. */
struct kmod_fs_ops {
	/* Options of a mount, as they are parsed. */
	int (*options_new)(void **options);
	int (*option)(void *options, const char *name, const char *value);
	void (*options_free)(void *options);
	/* Makes the file system of a mount, and its root, a share that is the caller's. */
	int (*mount)(void *options, void **fs, void **root);
	void (*unmount)(void *fs);
	/* A share of a node is given back, with what the inode knew. */
	void (*forget)(void *fs, void *node, const struct kmod_attributes *attributes);
	void (*attributes)(void *fs, void *node, struct kmod_attributes *attributes);
	/* What is found or made is a share that is the caller's. Not to be found: 0, and null. */
	int (*lookup)(void *fs, void *dir, const char *name, size_t len, void **node);
	int (*create)(void *fs, void *dir, const char *name, size_t len, const struct kmod_attributes *attributes, void **node);
	int (*remove)(void *fs, void *dir, const char *name, size_t len, void *node);
	int (*rename)(void *fs, void *from, const char *name, size_t len, void *node,
		      void *to, const char *new_name, size_t new_len, void *replaced);
	int (*truncate)(void *fs, void *node, const u64 *size);
	int (*read)(void *fs, void *node, struct iov_iter *to, const u64 *offset);
	int (*write)(void *fs, void *node, struct iov_iter *from, const u64 *offset);
	int (*entries)(void *fs, void *dir, const u64 *position, void *emitter);
};

struct kmod_fs_type {
	struct file_system_type type;
	const struct kmod_fs_ops *ops;
	bool used;
};

static const struct kmod_fs_ops *kmod_fs_ops_of(const struct super_block *sb)
{
	return container_of(sb->s_type, struct kmod_fs_type, type)->ops;
}

/* --- times, whose fields are private since 6.6 ------------------------------------------------------------------ */

#ifdef KMOD_HAS_inode_get_atime
#define kmod_get_atime inode_get_atime
#define kmod_get_mtime inode_get_mtime
#define kmod_set_atime(inode, ts) inode_set_atime_to_ts(inode, ts)
#define kmod_set_mtime(inode, ts) inode_set_mtime_to_ts(inode, ts)
#else
#define kmod_get_atime(inode) ((inode)->i_atime)
#define kmod_get_mtime(inode) ((inode)->i_mtime)
#define kmod_set_atime(inode, ts) ((void)((inode)->i_atime = (ts)))
#define kmod_set_mtime(inode, ts) ((void)((inode)->i_mtime = (ts)))
#endif
#ifdef KMOD_HAS_inode_get_ctime
#define kmod_get_ctime inode_get_ctime
#define kmod_set_ctime(inode, ts) inode_set_ctime_to_ts(inode, ts)
#else
#define kmod_get_ctime(inode) ((inode)->i_ctime)
#define kmod_set_ctime(inode, ts) ((void)((inode)->i_ctime = (ts)))
#endif

static void kmod_fs_touch(struct inode *inode)
{
	struct timespec64 now = current_time(inode);

	kmod_set_mtime(inode, now);
	kmod_set_ctime(inode, now);
}

/* --- inodes ----------------------------------------------------------------------------------------------------- */

/* The parameter before all others that says whose user numbers count: none, then a namespace, then a mapping. */
#if defined(KMOD_HAS_nop_mnt_idmap)
#define KMOD_IDMAP_PARAM struct mnt_idmap *idmap,
#define KMOD_IDMAP idmap,
#elif defined(KMOD_HAS_mnt_user_ns)
#define KMOD_IDMAP_PARAM struct user_namespace *idmap,
#define KMOD_IDMAP idmap,
#else
#define KMOD_IDMAP_PARAM
#define KMOD_IDMAP
#endif

#ifdef KMOD_HAS_inode_state_read_once
#define kmod_inode_state inode_state_read_once
#else
#define kmod_inode_state(inode) ((inode)->i_state)
#endif

static const struct inode_operations kmod_fs_dir_inode_ops;
static const struct inode_operations kmod_fs_file_inode_ops;
static const struct file_operations kmod_fs_dir_ops;
static const struct file_operations kmod_fs_file_ops;

static int kmod_fs_is_node(struct inode *inode, void *node)
{
	return inode->i_private == node;
}

static int kmod_fs_set_node(struct inode *inode, void *node)
{
	inode->i_private = node;
	return 0;
}

static struct timespec64 kmod_fs_time(const struct kmod_attributes *attributes, int which)
{
	return (struct timespec64){ attributes->seconds[which], attributes->nanoseconds[which] };
}

/* The inode of a node, whose share is used up, whatever comes of it. */
static struct inode *kmod_fs_inode(struct super_block *sb, void *node)
{
	const struct kmod_fs_ops *ops = kmod_fs_ops_of(sb);
	struct inode *inode = iget5_locked(sb, (unsigned long)node, kmod_fs_is_node, kmod_fs_set_node, node);
	struct kmod_attributes attributes = {};

	if (!inode || !(kmod_inode_state(inode) & I_NEW)) {
		/* The inode that there is has a share already. */
		ops->forget(sb->s_fs_info, node, NULL);
		return inode ? inode : ERR_PTR(-ENOMEM);
	}
	ops->attributes(sb->s_fs_info, node, &attributes);
	inode->i_ino = attributes.ino;
	inode->i_mode = attributes.mode;
	i_uid_write(inode, attributes.uid);
	i_gid_write(inode, attributes.gid);
	i_size_write(inode, attributes.size);
	set_nlink(inode, attributes.nlink);
	kmod_set_atime(inode, kmod_fs_time(&attributes, 0));
	kmod_set_mtime(inode, kmod_fs_time(&attributes, 1));
	kmod_set_ctime(inode, kmod_fs_time(&attributes, 2));
	if (S_ISDIR(inode->i_mode)) {
		inode->i_op = &kmod_fs_dir_inode_ops;
		inode->i_fop = &kmod_fs_dir_ops;
	} else {
		inode->i_op = &kmod_fs_file_inode_ops;
		inode->i_fop = &kmod_fs_file_ops;
	}
	unlock_new_inode(inode);
	return inode;
}

static void kmod_fs_attributes(const struct inode *inode, struct kmod_attributes *attributes)
{
	struct timespec64 times[] = { kmod_get_atime(inode), kmod_get_mtime(inode), kmod_get_ctime(inode) };
	int i;

	attributes->ino = inode->i_ino;
	attributes->mode = inode->i_mode;
	attributes->uid = i_uid_read(inode);
	attributes->gid = i_gid_read(inode);
	attributes->size = i_size_read(inode);
	attributes->nlink = inode->i_nlink;
	for (i = 0; i < 3; i++) {
		attributes->seconds[i] = times[i].tv_sec;
		attributes->nanoseconds[i] = times[i].tv_nsec;
	}
}

static void kmod_fs_evict_inode(struct inode *inode)
{
	struct kmod_attributes attributes = {};

	truncate_inode_pages_final(&inode->i_data);
	clear_inode(inode);
	kmod_fs_attributes(inode, &attributes);
	if (inode->i_private)
		kmod_fs_ops_of(inode->i_sb)->forget(inode->i_sb->s_fs_info, inode->i_private, &attributes);
}

/* --- directories ------------------------------------------------------------------------------------------------ */

static struct dentry *kmod_fs_lookup(struct inode *dir, struct dentry *dentry, unsigned int flags)
{
	struct super_block *sb = dir->i_sb;
	struct inode *inode = NULL;
	void *node = NULL;
	int error;

	if (dentry->d_name.len > NAME_MAX)
		return ERR_PTR(-ENAMETOOLONG);
	error = kmod_fs_ops_of(sb)->lookup(sb->s_fs_info, dir->i_private, dentry->d_name.name, dentry->d_name.len, &node);
	if (error)
		return ERR_PTR(error);
	if (node)
		inode = kmod_fs_inode(sb, node);
	return d_splice_alias(inode, dentry);
}

static int kmod_fs_make(KMOD_IDMAP_PARAM struct inode *dir, struct dentry *dentry, umode_t mode)
{
	struct super_block *sb = dir->i_sb;
	struct kmod_attributes attributes = {};
	struct inode *model = new_inode(sb), *inode;
	struct timespec64 now;
	void *node = NULL;
	int error;

	/* An inode that is thrown away: the kernel says who owns what is made here, and with what mode. */
	if (!model)
		return -ENOMEM;
	inode_init_owner(KMOD_IDMAP model, dir, mode);
	now = current_time(model);
	kmod_set_atime(model, now);
	kmod_set_mtime(model, now);
	kmod_set_ctime(model, now);
	kmod_fs_attributes(model, &attributes);
	attributes.nlink = S_ISDIR(mode) ? 2 : 1;
	iput(model);

	error = kmod_fs_ops_of(sb)->create(sb->s_fs_info, dir->i_private, dentry->d_name.name, dentry->d_name.len,
					   &attributes, &node);
	if (error)
		return error;
	kmod_fs_touch(dir);
	if (S_ISDIR(mode))
		inc_nlink(dir);
	inode = kmod_fs_inode(sb, node);
	if (IS_ERR(inode)) {
		/* It is there all the same; the next lookup finds it. */
		d_drop(dentry);
		return PTR_ERR(inode);
	}
	d_instantiate(dentry, inode);
	return 0;
}

static int kmod_fs_create(KMOD_IDMAP_PARAM struct inode *dir, struct dentry *dentry, umode_t mode, bool excl)
{
	return kmod_fs_make(KMOD_IDMAP dir, dentry, mode | S_IFREG);
}

static int __maybe_unused kmod_fs_mkdir(KMOD_IDMAP_PARAM struct inode *dir, struct dentry *dentry, umode_t mode)
{
	return kmod_fs_make(KMOD_IDMAP dir, dentry, mode | S_IFDIR);
}

/* Since 6.15, a directory may come with a dentry other than the one that was asked for. */
static struct dentry *__maybe_unused kmod_fs_mkdir_dentry(KMOD_IDMAP_PARAM struct inode *dir, struct dentry *dentry,
							   umode_t mode)
{
	return ERR_PTR(kmod_fs_make(KMOD_IDMAP dir, dentry, mode | S_IFDIR));
}

static int kmod_fs_remove(struct inode *dir, struct dentry *dentry)
{
	struct super_block *sb = dir->i_sb;
	struct inode *inode = d_inode(dentry);
	int error = kmod_fs_ops_of(sb)->remove(sb->s_fs_info, dir->i_private, dentry->d_name.name, dentry->d_name.len,
					       inode->i_private);

	if (error)
		return error;
	kmod_fs_touch(dir);
	kmod_set_ctime(inode, kmod_get_ctime(dir));
	if (S_ISDIR(inode->i_mode)) {
		drop_nlink(dir);
		clear_nlink(inode);
	} else {
		drop_nlink(inode);
	}
	return 0;
}

static int kmod_fs_rename(KMOD_IDMAP_PARAM struct inode *from, struct dentry *dentry, struct inode *to,
			  struct dentry *target, unsigned int flags)
{
	struct super_block *sb = from->i_sb;
	struct inode *inode = d_inode(dentry), *replaced = d_inode(target);
	int error;

	if (flags & ~RENAME_NOREPLACE)
		return -EINVAL;
	error = kmod_fs_ops_of(sb)->rename(sb->s_fs_info, from->i_private, dentry->d_name.name, dentry->d_name.len,
					   inode->i_private, to->i_private, target->d_name.name, target->d_name.len,
					   replaced ? replaced->i_private : NULL);
	if (error)
		return error;
	kmod_fs_touch(from);
	kmod_fs_touch(to);
	kmod_set_ctime(inode, kmod_get_ctime(to));
	if (replaced) {
		kmod_set_ctime(replaced, kmod_get_ctime(to));
		if (S_ISDIR(replaced->i_mode)) {
			drop_nlink(to);
			clear_nlink(replaced);
		} else {
			drop_nlink(replaced);
		}
	}
	if (S_ISDIR(inode->i_mode) && from != to) {
		drop_nlink(from);
		inc_nlink(to);
	}
	return 0;
}

bool kmod_fs_emit(void *emitter, const char *name, size_t len, const u64 *ino, u32 mode, const u64 *next);
bool kmod_fs_emit(void *emitter, const char *name, size_t len, const u64 *ino, u32 mode, const u64 *next)
{
	struct dir_context *ctx = emitter;

	if (!dir_emit(ctx, name, len, *ino, S_ISDIR(mode) ? DT_DIR : DT_REG))
		return false;
	ctx->pos = *next + 2;
	return true;
}

static int kmod_fs_iterate(struct file *file, struct dir_context *ctx)
{
	struct inode *dir = file_inode(file);
	u64 position;

	if (!dir_emit_dots(file, ctx))
		return 0;
	position = ctx->pos - 2;
	return kmod_fs_ops_of(dir->i_sb)->entries(dir->i_sb->s_fs_info, dir->i_private, &position, ctx);
}

/* --- files ------------------------------------------------------------------------------------------------------ */

static int kmod_fs_setattr(KMOD_IDMAP_PARAM struct dentry *dentry, struct iattr *attr)
{
	struct inode *inode = d_inode(dentry);
	int error = setattr_prepare(KMOD_IDMAP dentry, attr);

	if (!error && attr->ia_valid & ATTR_SIZE && S_ISREG(inode->i_mode)) {
		u64 size = attr->ia_size;

		error = kmod_fs_ops_of(inode->i_sb)->truncate(inode->i_sb->s_fs_info, inode->i_private, &size);
	}
	return error ? error : simple_setattr(KMOD_IDMAP dentry, attr);
}

static ssize_t kmod_fs_read_iter(struct kiocb *iocb, struct iov_iter *to)
{
	struct inode *inode = file_inode(iocb->ki_filp);
	size_t before = iov_iter_count(to);
	u64 offset = iocb->ki_pos;
	ssize_t done;
	int error;

	error = kmod_fs_ops_of(inode->i_sb)->read(inode->i_sb->s_fs_info, inode->i_private, to, &offset);
	done = before - iov_iter_count(to);
	if (error && !done)
		return error;
	iocb->ki_pos += done;
	file_accessed(iocb->ki_filp);
	return done;
}

static ssize_t kmod_fs_write_iter(struct kiocb *iocb, struct iov_iter *from)
{
	struct inode *inode = file_inode(iocb->ki_filp);
	ssize_t done, error;
	size_t before;
	u64 offset;

	inode_lock(inode);
	error = generic_write_checks(iocb, from);
	if (error <= 0)
		goto out;
	error = file_modified(iocb->ki_filp);
	if (error)
		goto out;
	before = iov_iter_count(from);
	offset = iocb->ki_pos;
	error = kmod_fs_ops_of(inode->i_sb)->write(inode->i_sb->s_fs_info, inode->i_private, from, &offset);
	done = before - iov_iter_count(from);
	if (error && !done)
		goto out;
	iocb->ki_pos += done;
	if (iocb->ki_pos > i_size_read(inode))
		i_size_write(inode, iocb->ki_pos);
	error = done;
out:
	inode_unlock(inode);
	return error;
}

/* Copies between the caller's memory and the kernel's; how much was copied. */
size_t kmod_iov_copy(struct iov_iter *iter, void *memory, size_t len, bool to_iter);
size_t kmod_iov_copy(struct iov_iter *iter, void *memory, size_t len, bool to_iter)
{
	return to_iter ? copy_to_iter(memory, len, iter) : copy_from_iter(memory, len, iter);
}

size_t kmod_iov_len(const struct iov_iter *iter);
size_t kmod_iov_len(const struct iov_iter *iter)
{
	return iov_iter_count(iter);
}

/* --- the tables ------------------------------------------------------------------------------------------------- */

static const struct inode_operations kmod_fs_dir_inode_ops = {
	.lookup = kmod_fs_lookup,
	.create = kmod_fs_create,
	.mkdir = _Generic(((struct inode_operations *)0)->mkdir,
			  int (*)(KMOD_IDMAP_PARAM struct inode *, struct dentry *, umode_t): kmod_fs_mkdir,
			  default: kmod_fs_mkdir_dentry),
	.unlink = kmod_fs_remove,
	.rmdir = kmod_fs_remove,
	.rename = kmod_fs_rename,
	.setattr = kmod_fs_setattr,
};

static const struct inode_operations kmod_fs_file_inode_ops = {
	.setattr = kmod_fs_setattr,
};

static const struct file_operations kmod_fs_dir_ops = {
	.owner = THIS_MODULE,
	.llseek = generic_file_llseek,
	.read = generic_read_dir,
	.iterate_shared = kmod_fs_iterate,
	.fsync = noop_fsync,
};

static const struct file_operations kmod_fs_file_ops = {
	.owner = THIS_MODULE,
	.llseek = generic_file_llseek,
	.read_iter = kmod_fs_read_iter,
	.write_iter = kmod_fs_write_iter,
#ifdef KMOD_HAS_copy_splice_read
	.splice_read = copy_splice_read,
#else
	.splice_read = generic_file_splice_read,
#endif
	.splice_write = iter_file_splice_write,
	.fsync = noop_fsync,
};

static const struct super_operations kmod_fs_super_ops = {
	.evict_inode = kmod_fs_evict_inode,
	.statfs = simple_statfs,
};

/* --- mounting --------------------------------------------------------------------------------------------------- */

static int kmod_fs_fill_super(struct super_block *sb, struct fs_context *fc)
{
	void *root = NULL;
	struct inode *inode;
	int error;

	sb->s_blocksize = PAGE_SIZE;
	sb->s_blocksize_bits = PAGE_SHIFT;
	sb->s_maxbytes = MAX_LFS_FILESIZE;
	sb->s_time_gran = 1;
	sb->s_op = &kmod_fs_super_ops;
	error = kmod_fs_ops_of(sb)->mount(fc->fs_private, &sb->s_fs_info, &root);
	if (error)
		return error;
	inode = kmod_fs_inode(sb, root);
	if (IS_ERR(inode))
		return PTR_ERR(inode);
	sb->s_root = d_make_root(inode);
	return sb->s_root ? 0 : -ENOMEM;
}

static void kmod_fs_kill(struct super_block *sb)
{
	const struct kmod_fs_ops *ops = kmod_fs_ops_of(sb);
	void *fs = sb->s_fs_info;

#ifdef CONFIG_BLOCK
	if (sb->s_type->fs_flags & FS_REQUIRES_DEV)
		kill_block_super(sb);
	else
#endif
		kill_anon_super(sb);
	if (fs)
		ops->unmount(fs);
}

static int kmod_fs_get_tree(struct fs_context *fc)
{
#ifdef CONFIG_BLOCK
	if (fc->fs_type->fs_flags & FS_REQUIRES_DEV)
		return get_tree_bdev(fc, kmod_fs_fill_super);
#endif
	return get_tree_nodev(fc, kmod_fs_fill_super);
}

static int kmod_fs_parse_param(struct fs_context *fc, struct fs_parameter *param)
{
	const struct kmod_fs_ops *ops = container_of(fc->fs_type, struct kmod_fs_type, type)->ops;

	if (!strcmp(param->key, "source"))
		return -ENOPARAM;
	if (param->type != fs_value_is_flag && param->type != fs_value_is_string)
		return -EINVAL;
	return ops->option(fc->fs_private, param->key, param->type == fs_value_is_string ? param->string : NULL);
}

static void kmod_fs_free_context(struct fs_context *fc)
{
	if (fc->fs_private)
		container_of(fc->fs_type, struct kmod_fs_type, type)->ops->options_free(fc->fs_private);
}

static const struct fs_context_operations kmod_fs_context_ops = {
	.free = kmod_fs_free_context,
	.parse_param = kmod_fs_parse_param,
	.get_tree = kmod_fs_get_tree,
};

static int kmod_fs_init_context(struct fs_context *fc)
{
	struct kmod_fs_type *fs = container_of(fc->fs_type, struct kmod_fs_type, type);
	int error = fs->ops->options_new(&fc->fs_private);

	WRITE_ONCE(fs->used, true);
	if (!error)
		fc->ops = &kmod_fs_context_ops;
	return error;
}

/* Classes of locks are static in C's file systems. Lockdep wants to know of those that are not. */
static void kmod_fs_lock_classes(struct file_system_type *type, bool there)
{
#ifdef CONFIG_LOCKDEP
	struct lock_class_key *key = &type->s_lock_key;

	for (; (void *)(key + 1) <= (void *)(type + 1); key++) {
		if (there)
			lockdep_register_key(key);
		else
			lockdep_unregister_key(key);
	}
#endif
}

void *kmod_fs_register(const char *name, int flags, const struct kmod_fs_ops *ops);
void *kmod_fs_register(const char *name, int flags, const struct kmod_fs_ops *ops)
{
	struct kmod_fs_type *fs = kzalloc(sizeof(*fs), GFP_KERNEL);
	int error;

	if (!fs)
		return ERR_PTR(-ENOMEM);
	fs->ops = ops;
	fs->type.owner = THIS_MODULE;
	fs->type.name = name;
	fs->type.fs_flags = flags;
	fs->type.init_fs_context = kmod_fs_init_context;
	fs->type.kill_sb = kmod_fs_kill;
	kmod_fs_lock_classes(&fs->type, true);
	error = register_filesystem(&fs->type);
	if (!error)
		return fs;
	kmod_fs_lock_classes(&fs->type, false);
	kfree(fs);
	return ERR_PTR(error);
}

void kmod_fs_unregister(void *ptr);
void kmod_fs_unregister(void *ptr)
{
	struct kmod_fs_type *fs = ptr;

	unregister_filesystem(&fs->type);
	/*
	 * A mount has counted the module, and does so until it is through with
	 * the type. A module that takes its file system back while it goes on
	 * cannot know that, so the type stays.
	 */
	if (READ_ONCE(fs->used) && THIS_MODULE->state != MODULE_STATE_GOING)
		return;
	/* Superblocks are freed after a grace period, and with them locks of these classes. */
	rcu_barrier();
	kmod_fs_lock_classes(&fs->type, false);
	kfree(fs);
}
