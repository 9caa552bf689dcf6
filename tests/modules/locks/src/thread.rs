//! Kernel threads.

use core::ffi::c_void;
use linux_kmod::bindings;
use linux_kmod::moved::kthread_complete_and_exit;
use linux_kmod::prelude::*;
use linux_kmod::sync::Completion;
use linux_kmod::types::ForeignOwnable;

struct Job<T: 'static> {
    shared: Arc<T>,
    run: fn(&T),
    done: Arc<Completion>,
}

/// A thread that runs; dropping it waits until it has ended.
pub struct Thread(Arc<Completion>);

impl Drop for Thread {
    fn drop(&mut self) {
        self.0.wait_for_completion();
    }
}

/// Starts a thread.
pub fn spawn<T: Send + Sync + 'static>(shared: Arc<T>, run: fn(&T)) -> Result<Thread> {
    let done = Arc::pin_init(Completion::new(), GFP_KERNEL)?;
    let job = KBox::new(Job { shared, run, done: done.clone() }, GFP_KERNEL)?.into_foreign();
    // SAFETY: The function is of the type that it wants, and gets the job as its own.
    let task = unsafe { bindings::kthread_run(Some(run_job::<T>), job, c"kmod-locks".as_char_ptr()) };
    if task.addr() > usize::MAX - 4096 {
        // SAFETY: There is no thread, so nobody else has it.
        drop(unsafe { KBox::<Job<T>>::from_foreign(job) });
        return Err(EAGAIN);
    }
    Ok(Thread(done))
}

unsafe extern "C" fn run_job<T: Send + Sync + 'static>(job: *mut c_void) -> c_int {
    // SAFETY: `spawn` gave it away to this thread.
    let job = KBox::into_inner(unsafe { KBox::<Job<T>>::from_foreign(job) });
    (job.run)(&job.shared);
    drop(job.shared);
    let done = job.done.as_raw();
    // Whoever waits for the thread has another share of it until then.
    drop(job.done);
    // SAFETY: This is a kernel thread, and all that it had is dropped. Nothing of the module runs after that.
    unsafe { kthread_complete_and_exit(done, 0) }
}

/// Runs it in so many threads at a time, and waits for all.
pub fn in_threads<T: Send + Sync + 'static>(n: usize, shared: Arc<T>, run: fn(&T)) -> Result {
    let mut threads = KVec::with_capacity(n, GFP_KERNEL)?;
    for _ in 0..n {
        threads.push(spawn(shared.clone(), run)?, GFP_KERNEL)?;
    }
    Ok(())
}
