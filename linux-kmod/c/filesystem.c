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

/* Flags in src/fs/filesystem/attributes.rs. */
_Static_assert(FS_REQUIRES_DEV == 1 && FS_BINARY_MOUNTDATA == 2 && FS_HAS_SUBTYPE == 4 && FS_USERNS_MOUNT == 8 &&
	       FS_RENAME_DOES_D_MOVE == 32768, "flags of file systems");

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
	/* The options that a remount gave, if it gave any. */
	int (*remount)(void *fs, void *options);
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
};

static const struct kmod_fs_ops *kmod_fs_ops_of(const struct super_block *sb)
{
	return container_of(sb->s_type, struct kmod_fs_type, type)->ops;
}

#include "c/fs_inode.c"
#include "c/fs_dir.c"
#include "c/fs_file.c"

static const struct inode_operations kmod_fs_dir_inode_ops = {
	.lookup = kmod_fs_lookup,
	.create = _Generic(((struct inode_operations *)0)->create,
			   int (*)(KMOD_IDMAP_PARAM struct inode *, struct dentry *, umode_t): kmod_fs_create,
			   default: kmod_fs_create_excl),
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

/*
 * An inode that nobody has open or knows the name of is forgotten at once. The kernel would keep those whose times were
 * changed until somebody wrote them to a disk.
 */
#ifdef KMOD_HAS_inode_just_drop
#define kmod_fs_drop_inode inode_just_drop
#else
#define kmod_fs_drop_inode generic_delete_inode
#endif

static const struct super_operations kmod_fs_super_ops = {
	.drop_inode = kmod_fs_drop_inode,
	.evict_inode = kmod_fs_evict_inode,
	.statfs = simple_statfs,
};

/* Options of a mount, or of a remount, as they are parsed. */
struct kmod_fs_options {
	void *options;
	bool given;
	/* What is behind the dot of the type, until the superblock has it. */
	char *subtype;
};

static int kmod_fs_fill_super(struct super_block *sb, struct fs_context *fc)
{
	struct kmod_fs_options *given = fc->fs_private;
	void *root = NULL;
	struct inode *inode;
	int error;

	sb->s_blocksize = PAGE_SIZE;
	sb->s_blocksize_bits = PAGE_SHIFT;
	sb->s_maxbytes = MAX_LFS_FILESIZE;
	sb->s_time_gran = 1;
	sb->s_op = &kmod_fs_super_ops;
	sb->s_subtype = given->subtype;
	given->subtype = NULL;
	error = kmod_fs_ops_of(sb)->mount(given->options, &sb->s_fs_info, &root);
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

static int kmod_fs_reconfigure(struct fs_context *fc)
{
	struct kmod_fs_options *given = fc->fs_private;
	struct super_block *sb = fc->root->d_sb;

	return given->given ? kmod_fs_ops_of(sb)->remount(sb->s_fs_info, given->options) : 0;
}

static int kmod_fs_parse_param(struct fs_context *fc, struct fs_parameter *param)
{
	const struct kmod_fs_ops *ops = container_of(fc->fs_type, struct kmod_fs_type, type)->ops;
	struct kmod_fs_options *given = fc->fs_private;

	if (!strcmp(param->key, "source"))
		return -ENOPARAM;
	if (param->type != fs_value_is_flag && param->type != fs_value_is_string)
		return -EINVAL;
	/* It is the kernel that says so, of `mount -t type.subtype`. */
	if (fc->fs_type->fs_flags & FS_HAS_SUBTYPE && !strcmp(param->key, "subtype")) {
		if (param->type != fs_value_is_string || given->subtype || fc->purpose == FS_CONTEXT_FOR_RECONFIGURE)
			return -EINVAL;
		given->subtype = param->string;
		param->string = NULL;
		return 0;
	}
	given->given = true;
	return ops->option(given->options, param->key, param->type == fs_value_is_string ? param->string : NULL);
}

static void kmod_fs_free_context(struct fs_context *fc)
{
	struct kmod_fs_options *given = fc->fs_private;

	if (!given)
		return;
	container_of(fc->fs_type, struct kmod_fs_type, type)->ops->options_free(given->options);
	kfree(given->subtype);
	kfree(given);
}

static const struct fs_context_operations kmod_fs_context_ops = {
	.free = kmod_fs_free_context,
	.parse_param = kmod_fs_parse_param,
	.get_tree = kmod_fs_get_tree,
	.reconfigure = kmod_fs_reconfigure,
};

static int kmod_fs_init_context(struct fs_context *fc)
{
	struct kmod_fs_type *fs = container_of(fc->fs_type, struct kmod_fs_type, type);
	struct kmod_fs_options *given = kzalloc(sizeof(*given), GFP_KERNEL);
	int error = given ? fs->ops->options_new(&given->options) : -ENOMEM;

	if (error) {
		kfree(given);
		return error;
	}
	fc->fs_private = given;
	fc->ops = &kmod_fs_context_ops;
	return 0;
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

/*
 * Whether somebody may have the type that has just been unregistered. Who looks
 * one up counts the module, and does so until he is through with it: in a
 * module that goes nobody does, and in one that is initialised its own
 * initialisation alone. In one that goes on nobody can tell.
 */
static bool kmod_fs_in_use(void)
{
#ifdef CONFIG_MODULE_UNLOAD
	if (THIS_MODULE->state == MODULE_STATE_COMING)
		return module_refcount(THIS_MODULE) > 1;
	return THIS_MODULE->state == MODULE_STATE_LIVE;
#else
	return true;
#endif
}

void kmod_fs_unregister(void *ptr);
void kmod_fs_unregister(void *ptr)
{
	struct kmod_fs_type *fs = ptr;

	unregister_filesystem(&fs->type);
	/* The type stays then. */
	if (kmod_fs_in_use())
		return;
	/* Superblocks are freed after a grace period, and with them locks of these classes. */
	rcu_barrier();
	kmod_fs_lock_classes(&fs->type, false);
	kfree(fs);
}
