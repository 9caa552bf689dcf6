// SPDX-License-Identifier: MIT OR Apache-2.0
/* Directories of file systems in Rust. Included by filesystem.c. */

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

/* Whether an inode cannot be what was asked for: a directory has one name, or the kernel waits for itself. */
static bool kmod_fs_is_no_new(struct inode *inode, umode_t mode)
{
	struct dentry *other = S_ISDIR(inode->i_mode) ? d_find_any_alias(inode) : NULL;

	dput(other);
	return other || (inode->i_mode ^ mode) & S_IFMT;
}

/* How many names there are, is the file system's word; the kernel warns of fewer than none. */
static void kmod_fs_drop_nlink(struct inode *inode)
{
	if (inode->i_nlink)
		drop_nlink(inode);
}

/* And of one more where there was none. */
static void kmod_fs_inc_nlink(struct inode *inode)
{
	if (inode->i_nlink)
		inc_nlink(inode);
	else
		set_nlink(inode, 1);
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
		kmod_fs_inc_nlink(dir);
	inode = kmod_fs_inode(sb, node);
	if (IS_ERR(inode)) {
		/* It is there all the same; the next lookup finds it. */
		d_drop(dentry);
		return PTR_ERR(inode);
	}
	if (kmod_fs_is_no_new(inode, mode)) {
		iput(inode);
		d_drop(dentry);
		return -EIO;
	}
	d_instantiate(dentry, inode);
	return 0;
}

static int __maybe_unused kmod_fs_create(KMOD_IDMAP_PARAM struct inode *dir, struct dentry *dentry, umode_t mode)
{
	return kmod_fs_make(KMOD_IDMAP dir, dentry, mode | S_IFREG);
}

/* Until 7.2, the file system heard of O_EXCL, which the kernel has seen to by then. */
static int __maybe_unused kmod_fs_create_excl(KMOD_IDMAP_PARAM struct inode *dir, struct dentry *dentry, umode_t mode,
					       bool excl)
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
		kmod_fs_drop_nlink(dir);
		clear_nlink(inode);
	} else {
		kmod_fs_drop_nlink(inode);
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
			kmod_fs_drop_nlink(to);
			clear_nlink(replaced);
		} else {
			kmod_fs_drop_nlink(replaced);
		}
	}
	if (S_ISDIR(inode->i_mode) && from != to) {
		kmod_fs_drop_nlink(from);
		kmod_fs_inc_nlink(to);
	}
	if (sb->s_type->fs_flags & FS_RENAME_DOES_D_MOVE)
		d_move(dentry, target);
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
