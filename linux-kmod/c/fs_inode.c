// SPDX-License-Identifier: MIT OR Apache-2.0
/* Inodes of file systems in Rust: made of nodes, and given back. Included by filesystem.c. */

/* Times, whose fields are private since 6.6. */
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

/*
 * The parameter before all others that says whose user numbers count: none, then a namespace, then a mapping. 6.2 has both, and
 * its operations still take the namespace.
 */
#if defined(KMOD_HAS_mnt_user_ns)
#define KMOD_IDMAP_PARAM struct user_namespace *idmap,
#define KMOD_IDMAP idmap,
#elif defined(KMOD_HAS_nop_mnt_idmap)
#define KMOD_IDMAP_PARAM struct mnt_idmap *idmap,
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
