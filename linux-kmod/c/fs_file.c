// SPDX-License-Identifier: MIT OR Apache-2.0
/* Files of file systems in Rust. Included by filesystem.c. */

static int kmod_fs_setattr(KMOD_IDMAP_PARAM struct dentry *dentry, struct iattr *attr)
{
	struct inode *inode = d_inode(dentry);
	int error = setattr_prepare(KMOD_IDMAP dentry, attr);

	if (!error && attr->ia_valid & ATTR_SIZE && S_ISREG(inode->i_mode)) {
		u64 size = attr->ia_size;

		error = kmod_fs_ops_of(inode->i_sb)->truncate(inode->i_sb->s_fs_info, inode->i_private, &size);
		/* truncate(2) leaves the times to the file system; notify_change has put in which. */
		if (attr->ia_size != i_size_read(inode))
			attr->ia_valid |= ATTR_MTIME | ATTR_CTIME;
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
	if (error) {
		/* What was read was not taken. */
		iov_iter_revert(from, done);
		goto out;
	}
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

/* Whether all of it could be copied from the caller's memory. If not, the iterator is where it was. */
bool kmod_iov_copy_all(struct iov_iter *iter, void *memory, size_t len);
bool kmod_iov_copy_all(struct iov_iter *iter, void *memory, size_t len)
{
	return copy_from_iter_full(memory, len, iter);
}

size_t kmod_iov_len(const struct iov_iter *iter);
size_t kmod_iov_len(const struct iov_iter *iter)
{
	return iov_iter_count(iter);
}
